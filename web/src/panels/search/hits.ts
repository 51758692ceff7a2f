// What the list of found bodies says of each.

import { nearestDay } from "../../dates/days.ts";
import { absence } from "../../record/body-absence.ts";
import type { Body } from "../../record/record.ts";

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

function alsoOf({ name, odsCode, gssCode }: Body, matchedOn: string): string | null {
  if (matchedOn.toLowerCase() === name.toLowerCase()) {
    return null;
  }
  return matchedOn === odsCode || matchedOn === gssCode ? `code ${matchedOn}` : `also “${matchedOn}”`;
}
