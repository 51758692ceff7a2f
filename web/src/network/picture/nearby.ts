// Finding what is near a point of the picture: a line under the pointer, a symbol in the direction of an arrow key.

import type { Point } from "../layout/slots.ts";
import { linePoint } from "./scene-lines.ts";
import type { SceneLine, SceneSymbol } from "./scene-parts.ts";

const samples = 16;

/** The id of the nearest line within so many pixels, the highlighted ones first; null where there is none. */
export function findLine(lines: readonly SceneLine[], point: Point, within: number): string | null {
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const line of lines) {
    const distance = lineDistance(line, point);
    const score = distance - line.opacity * 2;
    if (distance <= within && (best === null || score < best.score)) {
      best = { id: line.id, score };
    }
  }
  return best?.id ?? null;
}

function lineDistance(line: SceneLine, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let last = line.from;
  for (let step = 1; step <= samples; step++) {
    const next = linePoint(line, step / samples);
    least = Math.min(least, segmentDistance(last, next, point));
    last = next;
  }
  return least;
}

function segmentDistance(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

export type ArrowKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const headings: Readonly<Record<ArrowKey, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isArrowKey(key: string): key is ArrowKey {
  return key in headings;
}

/** The key of the nearest symbol that lies more in that direction than aside; the same symbol where there is none. */
export function nextSymbol(symbols: readonly SceneSymbol[], from: SceneSymbol, direction: ArrowKey): SceneSymbol {
  const heading = headings[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const symbol of symbols) {
    const [dx, dy] = [symbol.x - from.x, symbol.y - from.y];
    const ahead = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y) + Math.abs(dy * heading.x);
    const cost = ahead + 2 * aside;
    if (ahead > 1 && aside <= ahead * 1.2 && cost < least) {
      best = symbol;
      least = cost;
    }
  }
  return best;
}
