// Why a body that a search found is not there on a day, in words.

import { formatDay } from "../dates/days.ts";
import { type Body, holdsOn } from "./record.ts";

/** "ended 31 March 2013", "began 1 April 2013", "first seen 1 March 2023"; null for a body that was there. */
export function describeAbsence(body: Body, on: string): string | null {
  if (holdsOn(body, on)) {
    return null;
  }
  if (on > body.effectiveTo) {
    return `ended ${formatDay(body.effectiveTo)}`;
  }
  return `${body.startKnown ? "began" : "first seen"} ${formatDay(body.effectiveFrom)}`;
}
