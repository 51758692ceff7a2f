// The keys of the picture: everything that the pointer does.

import type { KeyboardEvent } from "react";
import { type Camera, selectBody, selectNothing, setCamera } from "../state/state.ts";
import type { PanelProps } from "../view/panel-props.ts";
import { isArrowKey, nextSymbol } from "./nearby.ts";
import type { Scene } from "./scene-parts.ts";
import { zoomCamera, zoomStep } from "./zoom-buttons.tsx";

export interface KeyContext extends Pick<PanelProps, "go"> {
  readonly scene: Scene;
  /** The key of the symbol on which the keys are. */
  readonly reachable: string | null;
  readonly camera: Camera;
  readonly focusSymbol: (key: string) => void;
}

/** Arrows go from body to body, Enter selects, with Shift beside what is selected; + and - zoom, 0 shows all, Escape lets go. */
export function handleKey(event: KeyboardEvent, { scene, reachable, camera, go, focusSymbol }: KeyContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const here = scene.symbols.find(({ key }) => key === reachable);
  if (here && isArrowKey(event.key)) {
    event.preventDefault();
    focusSymbol(nextSymbol(scene.symbols, here, event.key).key);
    return;
  }
  switch (event.key) {
    case "Enter":
    case " ":
      event.preventDefault();
      if (here) {
        go(selectBody(here.id, event.shiftKey));
      }
      break;
    case "Escape":
      go(selectNothing);
      break;
    case "+":
    case "=":
      go(setCamera(zoomCamera(camera, zoomStep)), "quietly");
      break;
    case "-":
      go(setCamera(zoomCamera(camera, 1 / zoomStep)), "quietly");
      break;
    case "0":
      go(setCamera(null), "quietly");
      break;
    default:
  }
}
