// The dates of a body or an edge as its sources give them.

import { openEnd, parseDateList, parseDateSpan, type Span } from "../base/period.ts";
import { type Facts, factText } from "./dataset.ts";

/** What sources give: a start, an end, and days on which it was seen. */
export interface StatedDates {
  readonly start: Span | null;
  readonly end: Span | null;
  /** Whether a source says that it goes on. */
  readonly open: boolean;
  readonly sightings: readonly Span[];
}

export function statedDates(facts: Facts): StatedDates {
  const end = statedText(facts, "validTo");
  return {
    start: statedSpan(facts, "validFrom"),
    end: parseDateSpan(end),
    open: end === openEnd,
    sightings: [...statedSpans(facts, "seenOn"), ...statedSpans(facts, "statedOn")],
  };
}

/** The days that a date can mean; null where there is none. */
export function statedSpan(facts: Facts, name: string): Span | null {
  return parseDateSpan(statedText(facts, name));
}

/** A date as it is written, which some columns keep in a field that ends in `Stated`; empty where there is none. */
export function statedText(facts: Facts, name: string): string {
  return factText(facts, `${name}Stated`) ?? factText(facts, name) ?? "";
}

/** One date or several, as they are written. */
function statedSpans(facts: Facts, name: string): readonly Span[] {
  return parseDateList(statedText(facts, name)) ?? [];
}

/** The facts `startKnown` and `endKnown`. */
export function knownBounds(facts: Facts): Facts {
  return { startKnown: isBoundKnown(facts, "validFromStated"), endKnown: isBoundKnown(facts, "validToStated") };
}

/** A range gives only the days between which the bound lies, so it is not known. */
function isBoundKnown(facts: Facts, name: string): boolean {
  const stated = factText(facts, name);
  return stated !== null && stated !== openEnd && !stated.includes("/");
}
