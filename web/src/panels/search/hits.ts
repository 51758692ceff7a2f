// What the list of found bodies says of each.

import { nearestDay } from "../../dates/days.ts";
import { describeAbsence } from "../../record/body-absence.ts";
import type { Body } from "../../record/record.ts";

export interface HitDescription {
  /** What fitted, where it isn't the name. */
  readonly also: string | null;
  /** Why it is not there on the day; null where it is. */
  readonly absent: string | null;
  /** The nearest day on which it was there. */
  readonly nearest: string;
}

export function describeHit(body: Body, matchedOn: string, on: string): HitDescription {
  return {
    also: otherMatch(body, matchedOn),
    absent: describeAbsence(body, on),
    nearest: nearestDay(body, on),
  };
}

function otherMatch({ name, odsCode, gssCode }: Body, matchedOn: string): string | null {
  if (matchedOn.toLowerCase() === name.toLowerCase()) {
    return null;
  }
  return matchedOn === odsCode || matchedOn === gssCode ? `code ${matchedOn}` : `also “${matchedOn}”`;
}
