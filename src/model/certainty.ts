// How sure it is that a body or an edge is in being on a day.

import { farFuture, farPast } from "../base/period.ts";
import { type Facts, factText } from "./dataset.ts";

/** A value of the enum `Certainty`. */
export type Certainty = "CERTAIN" | "POSSIBLE";

/** Both of them. */
export const certainties: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

/** Null where it is not possible on the day. */
export function dayCertainty(facts: Facts, day: string): Certainty | null {
  const from = factText(facts, "possibleFrom") ?? farPast;
  const to = factText(facts, "possibleTo") ?? farFuture;
  if (day < from || to < day) {
    return null;
  }
  return isCertainOn(facts, day) ? "CERTAIN" : "POSSIBLE";
}

/** Whether a source puts it in being on or before the day, and on or after it. */
export function isCertainOn(facts: Facts, day: string): boolean {
  const from = factText(facts, "certainFrom");
  const to = factText(facts, "certainTo");
  return from !== null && to !== null && from <= day && day <= to;
}
