// What the pointer is on: a body, a line or a tile, what is said of it, and what a click on it does.

import type { Point } from "../layout/slots.ts";
import { tieName } from "../record/edge-words.ts";
import type { WholeRecord } from "../record/record.ts";
import { type Change, selectBody, selectEdge, selectNothing } from "../state/state.ts";
import type { Shown } from "../view/view-contents.ts";
import { lineAt } from "./nearby.ts";
import type { Scene } from "./scene-parts.ts";

export interface Pointed {
  readonly target: Element;
  /** Pixels of the map. */
  readonly at: Point;
}

/** Pixels within which a line is meant. */
const lineReach = 6;

/** A body before a line, a line before a tile; the ground takes the selection away. */
export function chosen(scene: Scene, pointed: Pointed | null, isBeside: boolean): Change {
  const body = pointed?.target.closest("[data-body]")?.getAttribute("data-body");
  if (body) {
    return selectBody(body, isBeside);
  }
  const line = pointed && lineAt(scene.lines, pointed.at, lineReach);
  if (line) {
    return selectEdge(line);
  }
  const tile = pointed?.target.closest("[data-tile]")?.getAttribute("data-tile");
  return tile ? selectBody(tile, isBeside) : selectNothing;
}

export function saidAt(
  scene: Scene,
  { target, at }: Pointed,
  { record, shown }: { readonly record: WholeRecord; readonly shown: Shown },
): string | null {
  const key = target.closest("[data-key]")?.getAttribute("data-key");
  const symbol = scene.symbols.find((each) => each.key === key);
  if (symbol) {
    return symbol.said;
  }
  const line = lineAt(scene.lines, at, lineReach);
  const edge = shown.edges.find(({ id }) => id === line);
  return edge ? tieName(record, edge) : null;
}
