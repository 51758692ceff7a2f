// Why a body that a search found is not there on a day, in words.

import { formatDay } from "../../dates/days.ts";
import { type Body, holdsOn } from "./record.ts";

/** "ended 31 March 2013", "began 1 April 2013", "is ruled out before 1 April 2013"; null for a body that can have been there. */
export function describeAbsence(body: Body, on: string): string | null {
  if (holdsOn(body, on)) {
    return null;
  }
  if (on > body.possibleTo) {
    return `${body.endKnown ? "ended" : "is ruled out after"} ${formatDay(body.possibleTo)}`;
  }
  return `${body.startKnown ? "began" : "is ruled out before"} ${formatDay(body.possibleFrom)}`;
}
