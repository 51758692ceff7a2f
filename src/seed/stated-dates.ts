// What follows from the dates of a row as they are written.

import { type Facts, factText, type StatedPeriod } from "../model/dataset.ts";

export function statedPeriod(facts: Facts): StatedPeriod {
  return {
    validFrom: statedDate(facts, "validFrom"),
    validTo: statedDate(facts, "validTo"),
    seenOn: statedDate(facts, "seenOn") ?? statedDate(facts, "statedOn"),
  };
}

/** Whether a source gives the start and the end. */
export function knownBounds(facts: Facts): Facts {
  return { startKnown: isBoundKnown(facts, "validFromStated"), endKnown: isBoundKnown(facts, "validToStated") };
}

/** A date that keeps what is written keeps it in the field that ends in `Stated`. */
function statedDate(facts: Facts, name: string): string | null {
  return factText(facts, `${name}Stated`) ?? factText(facts, name);
}

/** A range says between which days it was, which is not the day. */
function isBoundKnown(facts: Facts, name: string): boolean {
  const stated = factText(facts, name);
  return stated !== null && !stated.includes("/");
}
