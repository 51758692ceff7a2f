// What the pointer is on: a body, a line or a tile, its description, and what a click on it does.

import type { Point } from "../layout/slots.ts";
import { edgeName } from "../record/edge-words.ts";
import type { WholeRecord } from "../record/record.ts";
import { type Change, selectBody, selectEdge, selectNothing } from "../state/state.ts";
import type { ViewContents } from "../view/view-contents.ts";
import { findLine } from "./nearby.ts";
import type { Scene } from "./scene-parts.ts";

export interface PointerTarget {
  readonly target: Element;
  /** Pixels of the map. */
  readonly at: Point;
}

/** Pixels within which a line is meant. */
const lineReach = 6;

/** A body before a line, a line before a tile; the ground takes the selection away. */
export function clickChange(scene: Scene, pointer: PointerTarget | null, isBeside: boolean): Change {
  const body = pointer?.target.closest("[data-body]")?.getAttribute("data-body");
  if (body) {
    return selectBody(body, isBeside);
  }
  const line = pointer && findLine(scene.lines, pointer.at, lineReach);
  if (line) {
    return selectEdge(line);
  }
  const tile = pointer?.target.closest("[data-tile]")?.getAttribute("data-tile");
  return tile ? selectBody(tile, isBeside) : selectNothing;
}

export function describeTarget(
  scene: Scene,
  { target, at }: PointerTarget,
  { record, contents }: { readonly record: WholeRecord; readonly contents: ViewContents },
): string | null {
  const key = target.closest("[data-key]")?.getAttribute("data-key");
  const symbol = scene.symbols.find((each) => each.key === key);
  if (symbol) {
    return symbol.description;
  }
  const line = findLine(scene.lines, at, lineReach);
  const edge = contents.edges.find(({ id }) => id === line);
  return edge ? edgeName(record, edge) : null;
}
