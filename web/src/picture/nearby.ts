// Finding what is near a point of the picture: a line under the pointer, a symbol in the direction of an arrow key.

import type { Point } from "../layout/slots.ts";
import { alongLine } from "./scene-lines.ts";
import type { LineDrawn, SymbolDrawn } from "./scene-parts.ts";

const samples = 16;

/** The id of the nearest line within so many pixels, the lit ones first; null where there is none. */
export function lineAt(lines: readonly LineDrawn[], point: Point, within: number): string | null {
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const line of lines) {
    const distance = distanceTo(line, point);
    const score = distance - line.opacity * 2;
    if (distance <= within && (best === null || score < best.score)) {
      best = { id: line.id, score };
    }
  }
  return best?.id ?? null;
}

function distanceTo(line: LineDrawn, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let last = line.from;
  for (let step = 1; step <= samples; step++) {
    const next = alongLine(line, step / samples);
    least = Math.min(least, distanceToSegment(last, next, point));
    last = next;
  }
  return least;
}

function distanceToSegment(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const headings: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isDirection(key: string): key is Direction {
  return key in headings;
}

/** The key of the nearest symbol that lies more in that direction than aside; the same symbol where there is none. */
export function symbolTowards(symbols: readonly SymbolDrawn[], from: SymbolDrawn, direction: Direction): SymbolDrawn {
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
