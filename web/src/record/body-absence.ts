// What a reader is told of a body that a search found.

import { dayWords, nearestDay } from "../dates/days.ts";
import { type Body, holdsOn } from "./record.ts";

export interface HitSaid {
  /** What fitted, where it isn't the name. */
  readonly also: string | null;
  /** Why it is not there on the day; null where it is. */
  readonly absent: string | null;
  /** The nearest day on which it was there. */
  readonly nearest: string;
}

export function hitSaid(body: Body, matchedOn: string, on: string): HitSaid {
  return {
    also: alsoOf(body, matchedOn),
    absent: absence(body, on),
    nearest: nearestDay(body, on),
  };
}

/** "ended 31 March 2013", "began 1 April 2013", "first seen 1 March 2023"; null for a body that was there. */
export function absence(body: Body, on: string): string | null {
  if (holdsOn(body, on)) {
    return null;
  }
  if (on > body.effectiveTo) {
    return `ended ${dayWords(body.effectiveTo)}`;
  }
  return `${body.startKnown ? "began" : "first seen"} ${dayWords(body.effectiveFrom)}`;
}

function alsoOf({ name, odsCode, gssCode }: Body, matchedOn: string): string | null {
  if (matchedOn.toLowerCase() === name.toLowerCase()) {
    return null;
  }
  return matchedOn === odsCode || matchedOn === gssCode ? `code ${matchedOn}` : `also “${matchedOn}”`;
}
