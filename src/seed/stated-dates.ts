// Derives the period of a row from its dates as they are written.

import { type Facts, factText, type StatedPeriod } from "../model/dataset.ts";

export function statedPeriod(facts: Facts): StatedPeriod {
  return {
    validFrom: statedDate(facts, "validFrom"),
    validTo: statedDate(facts, "validTo"),
    seenOn: statedDate(facts, "seenOn") ?? statedDate(facts, "statedOn"),
  };
}

/** The facts `startKnown` and `endKnown`. */
export function knownBounds(facts: Facts): Facts {
  return { startKnown: isBoundKnown(facts, "validFromStated"), endKnown: isBoundKnown(facts, "validToStated") };
}

/** The date as it is written, which some columns keep in a field that ends in `Stated`. */
function statedDate(facts: Facts, name: string): string | null {
  return factText(facts, `${name}Stated`) ?? factText(facts, name);
}

/** A range gives only the days between which the bound lies, so it is not known. */
function isBoundKnown(facts: Facts, name: string): boolean {
  const stated = factText(facts, name);
  return stated !== null && !stated.includes("/");
}
