// Periods as pairs of days, and what can be made of two of them.

import { farFuture, farPast } from "../base/period.ts";
import { compareText } from "./dataset.ts";

/** A first and a last day. Without a day where the last is before the first. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** Every day. */
export const always: Bounds = { from: farPast, to: farFuture };

export function latestDay(days: readonly string[]): string {
  return [...days].sort(compareText).at(-1) ?? farPast;
}

export function earliestDay(days: readonly string[]): string {
  return [...days].sort(compareText)[0] ?? farFuture;
}

/** The days that are in all of them. */
export function intersectBounds(all: readonly Bounds[]): Bounds {
  return { from: latestDay(all.map(({ from }) => from)), to: earliestDay(all.map(({ to }) => to)) };
}

/** From the first day of the earliest to the last day of the latest. */
export function spanningBounds(all: readonly Bounds[]): Bounds {
  return { from: earliestDay(all.map(({ from }) => from)), to: latestDay(all.map(({ to }) => to)) };
}

/** From the first to the last day on which at least two of them hold; null where no two ever do. */
export function sharedBounds(all: readonly Bounds[]): Bounds | null {
  const lives = all.filter(({ from, to }) => from <= to);
  const shared = lives.flatMap((one, at) => lives.slice(at + 1).map((other) => intersectBounds([one, other])));
  const real = shared.filter(({ from, to }) => from <= to);
  return real.length === 0 ? null : spanningBounds(real);
}

export function isEmpty({ from, to }: Bounds): boolean {
  return compareText(from, to) > 0;
}
