// Pan and zoom: while the hand moves, only a CSS transform does; when it rests, the camera is set and the picture drawn anew.

import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Camera } from "../state/state.ts";

export interface Frame {
  /** Pixels of the window on the map. */
  readonly width: number;
  readonly height: number;
  /** Units of the map. */
  readonly mapWidth: number;
  readonly mapHeight: number;
}

/** How far in and out. */
export const minZoom = 0.8;
export const maxZoom = 8;

/** Pixels for one unit of the map when all of it is in view. */
export function fitScale({ width, height, mapWidth, mapHeight }: Frame): number {
  return Math.max(0.05, Math.min(width / mapWidth, height / mapHeight));
}

/** Where the map's corner is, in pixels, and how many times larger it is than when all of it is in view. */
export function cameraTransform(
  camera: Camera | null,
  frame: Frame,
): { readonly x: number; readonly y: number; readonly k: number } {
  const fit = fitScale(frame);
  const { x, y, k } = camera ?? { x: frame.mapWidth / 2, y: frame.mapHeight / 2, k: 1 };
  return { x: frame.width / 2 - x * fit * k, y: frame.height / 2 - y * fit * k, k };
}

export function cameraFromTransform(
  { x, y, k }: { readonly x: number; readonly y: number; readonly k: number },
  frame: Frame,
): Camera {
  const scale = fitScale(frame) * k;
  return { x: (frame.width / 2 - x) / scale, y: (frame.height / 2 - y) / scale, k };
}

export interface GestureTargets {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

/** Calls back with the camera when a gesture ends. */
export function useGestures(
  { area, drawing }: GestureTargets,
  frame: Frame,
  camera: Camera | null,
  onRest: (camera: Camera) => void,
) {
  const rest = useRef(onRest);
  rest.current = onRest;
  const settled = cameraTransform(camera, frame);
  const now = useRef({ settled, frame });
  useLayoutEffect(() => {
    now.current = { settled, frame };
    if (drawing.current) {
      drawing.current.style.transform = "";
    }
    if (area.current) {
      // What d3-zoom goes on from: a camera that came from the address has to be known to it too.
      Object.assign(area.current, { __zoom: zoomIdentity.translate(settled.x, settled.y).scale(settled.k) });
    }
  });
  const isThere = frame.width > 0;
  useEffect(() => {
    const element = area.current;
    if (!element || !isThere) {
      return;
    }
    const behaviour = zoom<HTMLDivElement, unknown>()
      .scaleExtent([minZoom, maxZoom])
      .clickDistance(4)
      .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (sourceEvent && drawing.current) {
          drawing.current.style.transform = cssTransform(now.current.settled, transform);
        }
      })
      .on("end", ({ transform, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
        const { settled, frame } = now.current;
        const moved = transform.x !== settled.x || transform.y !== settled.y || transform.k !== settled.k;
        if (sourceEvent && moved) {
          rest.current(cameraFromTransform(transform, frame));
        }
      });
    select(element).call(behaviour).on("dblclick.zoom", null);
    return () => {
      select(element).on(".zoom", null);
    };
  }, [area, drawing, isThere]);
}

function cssTransform(from: { readonly x: number; readonly y: number; readonly k: number }, to: ZoomTransform): string {
  const scale = to.k / from.k;
  return `translate(${to.x - scale * from.x}px, ${to.y - scale * from.y}px) scale(${scale})`;
}
