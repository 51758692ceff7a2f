// The picture on the page: the drawing with pointer, keyboard, pan and zoom.

import { type ReactElement, type RefObject, useMemo, useRef, useState } from "react";
import type { Point } from "../layout/slots.ts";
import { usePalette } from "../look/use-palette.ts";
import { setCamera } from "../state/state.ts";
import type { ViewProps } from "../view/panel-props.ts";
import { Drawing } from "./drawing.tsx";
import { cameraFromTransform, cameraTransform, type Frame, fitScale, useGestures } from "./gestures.ts";
import { handleKey } from "./picture-keys.ts";
import { clickChange, describeTarget, type PointerTarget } from "./pointer.ts";
import { makeScene } from "./scene.ts";
import type { Scene } from "./scene-parts.ts";
import { useSize } from "./use-size.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

export interface PictureProps extends ViewProps {
  /** What is shown below the picture. */
  readonly legend: ReactElement;
}

export function Picture(props: PictureProps): ReactElement {
  const { layout, state, go, legend } = props;
  const area = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const frame: Frame = { ...useSize(area), mapWidth: layout.width, mapHeight: layout.height };
  const scene = useScene(props, frame);
  useGestures({ area, drawing }, frame, state.camera, (camera) => go(setCamera(camera), "quietly"));
  const [tooltip, setTooltip] = useState<Tooltip | null>(null);
  const [focusKey, setFocusKey] = useState<string | null>(null);
  const reachable = findReachable(scene, focusKey);
  const corner = cameraTransform(state.camera, frame);
  const camera = cameraFromTransform(corner, frame);

  const pointer = ({ target, clientX, clientY }: PointerPosition): PointerTarget | null => {
    const box = area.current?.getBoundingClientRect();
    return target instanceof Element && box
      ? { target, at: { x: clientX - box.left - corner.x, y: clientY - box.top - corner.y } }
      : null;
  };
  const focusSymbol = (key: string) => {
    setFocusKey(key);
    drawing.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };

  return (
    <div className="picture">
      <div className="picture-frame">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the bodies within are buttons, reached with the arrow keys */}
        <div
          ref={area}
          className="picture-area"
          onClick={(event) => go(clickChange(scene, pointer(event), event.shiftKey))}
          onPointerMove={(event) =>
            setTooltip(event.buttons === 0 ? findTooltip(props, scene, pointer(event), corner) : null)
          }
          onPointerLeave={() => setTooltip(null)}
          onKeyDown={(event) => handleKey(event, { scene, reachable, camera, go, focusSymbol })}
        >
          <Canvas {...{ drawing, frame, corner, scene, reachable, title: props.title }} />
          {tooltip && (
            <div className="pointer-text" style={{ left: tooltip.at.x, top: tooltip.at.y }} aria-hidden="true">
              {tooltip.text}
            </div>
          )}
        </div>
        <ZoomButtons camera={camera} go={go} />
      </div>
      {legend}
    </div>
  );
}

interface CanvasProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly frame: Frame;
  readonly corner: Point;
  readonly scene: Scene;
  readonly reachable: string | null;
  readonly title: string;
}

function Canvas({ drawing, frame: { width, height }, corner, scene, reachable, title }: CanvasProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a picture
    <svg
      ref={drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${title}. Arrow keys go from body to body, Enter selects.`}
    >
      <g transform={`translate(${corner.x} ${corner.y})`}>
        <Drawing scene={scene} reachable={reachable} />
      </g>
    </svg>
  );
}

function useScene({ contents, layout, state }: PictureProps, frame: Frame): Scene {
  const palette = usePalette();
  const { x, y, k } = cameraTransform(state.camera, frame);
  const { width, height } = frame;
  const scale = fitScale(frame) * k;
  const { selection } = state;
  return useMemo(() => {
    const selected = new Set(selection?.kind === "bodies" ? selection.ids : []);
    return makeScene({ contents, layout, palette, scale, view: { x: -x, y: -y, width, height }, selected });
  }, [contents, layout, palette, scale, x, y, width, height, selection]);
}

/** The one symbol that the tabulator reaches: where the keys last were, else what is selected, else the first. */
function findReachable({ symbols }: Scene, focusKey: string | null): string | null {
  const found =
    symbols.find(({ key }) => key === focusKey) ?? symbols.find(({ isSelected }) => isSelected) ?? symbols[0];
  return found?.key ?? null;
}

interface PointerPosition {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}

interface Tooltip {
  readonly text: string;
  /** Pixels from the corner of the window on the map. */
  readonly at: Point;
}

function findTooltip(
  { record, contents }: PictureProps,
  scene: Scene,
  pointer: PointerTarget | null,
  corner: Point,
): Tooltip | null {
  const text = pointer && describeTarget(scene, pointer, { record, contents });
  return text ? { text, at: { x: pointer.at.x + corner.x, y: pointer.at.y + corner.y } } : null;
}
