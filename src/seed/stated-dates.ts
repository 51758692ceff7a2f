// What follows from the dates of a row as they are written.

import { type Facts, type StatedPeriod, textOf } from "../model/dataset.ts";

export function statedPeriod(facts: Facts): StatedPeriod {
  return {
    validFrom: asWritten(facts, "validFrom"),
    validTo: asWritten(facts, "validTo"),
    seenOn: asWritten(facts, "seenOn") ?? asWritten(facts, "statedOn"),
  };
}

/** Whether a source gives the start and the end. */
export function known(facts: Facts): Facts {
  return { startKnown: isGiven(facts, "validFromStated"), endKnown: isGiven(facts, "validToStated") };
}

/** A date that keeps what is written keeps it in the field that ends in `Stated`. */
function asWritten(facts: Facts, name: string): string | null {
  return textOf(facts, `${name}Stated`) ?? textOf(facts, name);
}

/** A range says between which days it was, which is not the day. */
function isGiven(facts: Facts, name: string): boolean {
  const stated = textOf(facts, name);
  return stated !== null && !stated.includes("/");
}
