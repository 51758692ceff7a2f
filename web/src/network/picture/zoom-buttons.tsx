// Nearer, further, and all of the map: for those who have no wheel and no keys.

import type { ReactElement } from "react";
import { type Camera, setCamera } from "../state/state.ts";
import type { PanelProps } from "../view/panel-props.ts";
import { maxZoom, minZoom } from "./gestures.ts";

/** How many times nearer a step brings the map. */
export const zoomStep = 1.5;

/** The same middle, so many times nearer. */
export function zoomCamera(camera: Camera, times: number): Camera {
  return { ...camera, k: Math.min(maxZoom, Math.max(minZoom, camera.k * times)) };
}

export function ZoomButtons({ camera, go }: Pick<PanelProps, "go"> & { readonly camera: Camera }): ReactElement {
  return (
    <div className="zoom">
      <button type="button" onClick={() => go(setCamera(zoomCamera(camera, zoomStep)), "quietly")} aria-label="Zoom in">
        +
      </button>
      <button
        type="button"
        onClick={() => go(setCamera(zoomCamera(camera, 1 / zoomStep)), "quietly")}
        aria-label="Zoom out"
      >
        −
      </button>
      <button type="button" onClick={() => go(setCamera(null), "quietly")} aria-label="Show the whole map">
        ⤢
      </button>
    </div>
  );
}
