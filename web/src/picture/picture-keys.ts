// The keys of the picture: everything that the pointer does.

import type { KeyboardEvent } from "react";
import { type Camera, look, selectBody, selectNothing } from "../state/state.ts";
import type { PanelProps } from "../view/panel-props.ts";
import { isDirection, symbolTowards } from "./nearby.ts";
import type { Scene } from "./scene-parts.ts";
import { nearer, zoomStep } from "./zoom-buttons.tsx";

export interface KeyTargets extends Pick<PanelProps, "go"> {
  readonly scene: Scene;
  /** The key of the symbol on which the keys are. */
  readonly reachable: string | null;
  readonly camera: Camera;
  readonly focusOn: (key: string) => void;
}

/** Arrows go from body to body, Enter selects, with Shift beside what is selected; + and - zoom, 0 shows all, Escape lets go. */
export function pressed(event: KeyboardEvent, { scene, reachable, camera, go, focusOn }: KeyTargets): void {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const here = scene.symbols.find(({ key }) => key === reachable);
  if (here && isDirection(event.key)) {
    event.preventDefault();
    focusOn(symbolTowards(scene.symbols, here, event.key).key);
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
      go(look(nearer(camera, zoomStep)), "quietly");
      break;
    case "-":
      go(look(nearer(camera, 1 / zoomStep)), "quietly");
      break;
    case "0":
      go(look(null), "quietly");
      break;
    default:
  }
}
