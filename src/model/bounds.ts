// Periods as pairs of days, and what can be made of two of them.

import { farFuture, farPast, type Span } from "../base/period.ts";
import { compareText } from "./dataset.ts";

/** A first and a last day. Without a day where the last is before the first. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** Every day. */
export const always: Bounds = { from: farPast, to: farFuture };

/** No day. */
export const never: Bounds = { from: farFuture, to: farPast };

export function spanBounds({ first, last }: Span): Bounds {
  return { from: first, to: last };
}

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

/** From the first of the first days to the last of the last days; no day where there are none. */
export function spanningBounds(all: readonly Bounds[]): Bounds {
  return { from: earliestDay(all.map(({ from }) => from)), to: latestDay(all.map(({ to }) => to)) };
}

/** From the first to the last day on which any of them holds. */
export function hullBounds(all: readonly Bounds[]): Bounds {
  const real = all.filter((each) => !isEmpty(each));
  return real.length === 0 ? never : spanningBounds(real);
}

/** The days that something leaves, and those on which a source has it in being. */
export function keepBounds(left: Bounds, certain: Bounds | null): Bounds {
  return hullBounds([left, ...(certain ? [certain] : [])]);
}

export function isEmpty({ from, to }: Bounds): boolean {
  return compareText(from, to) > 0;
}
