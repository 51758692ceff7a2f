// How sure it is that a body or a link is there on a day, and how the page says so.

import type { Certainty } from "../generated/graphql.ts";
import { formatDay } from "./days.ts";

export type { Certainty };

/** The days between which something is certain, and those between which nothing rules it out. */
export interface CertaintyBounds {
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly possibleFrom: string;
  readonly possibleTo: string;
}

/** Both, in the order in which they are listed. */
export const certainties: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

/** What they mean, as the API describes them. */
export const certaintyDescriptions: Readonly<Record<Certainty, string>> = {
  CERTAIN: "A source puts it in being before or on the day, and on or after it.",
  POSSIBLE: "Nothing rules it out on the day, and no source says that it still held, or already.",
};

/** Null where it is not possible on the day. */
export function dayCertainty(
  { certainFrom, certainTo, possibleFrom, possibleTo }: CertaintyBounds,
  on: string,
): Certainty | null {
  if (on < possibleFrom || possibleTo < on) {
    return null;
  }
  const isCertain = certainFrom !== null && certainTo !== null && certainFrom <= on && on <= certainTo;
  return isCertain ? "CERTAIN" : "POSSIBLE";
}

/** "last seen on 14 May 2015", for what is only possible on the day; `seen` is the verb. */
export function formatSighting(
  { certainFrom, certainTo }: Pick<CertaintyBounds, "certainFrom" | "certainTo">,
  on: string,
  seen = "seen",
): string {
  if (certainFrom === null || certainTo === null) {
    return "no source gives a day";
  }
  return certainTo < on ? `last ${seen} on ${formatDay(certainTo)}` : `certain only from ${formatDay(certainFrom)}`;
}

/** "Possible: last seen on 14 May 2015"; null where it is certain on the day, or not there. */
export function formatPossible(bounds: CertaintyBounds, on: string, seen?: string): string | null {
  return dayCertainty(bounds, on) === "POSSIBLE" ? `Possible: ${formatSighting(bounds, on, seen)}` : null;
}

/** The days on which a source puts it in being, in words. */
export function formatCertainPeriod({
  certainFrom,
  certainTo,
}: Pick<CertaintyBounds, "certainFrom" | "certainTo">): string {
  if (certainFrom === null || certainTo === null) {
    return "on no day: no source gives one";
  }
  return certainFrom === certainTo
    ? `on ${formatDay(certainFrom)}`
    : `from ${formatDay(certainFrom)} to ${formatDay(certainTo)}`;
}

/** The days that nothing rules out, in words. */
export function formatPossiblePeriod({
  possibleFrom,
  possibleTo,
}: Pick<CertaintyBounds, "possibleFrom" | "possibleTo">): string {
  if (possibleFrom === possibleTo) {
    return `on ${formatDay(possibleFrom)}`;
  }
  const isFromTheBeginning = possibleFrom <= "0001-01-01";
  if (isFromTheBeginning && possibleTo >= "9999") {
    return "on any day";
  }
  const to = possibleTo < "9999" ? `to ${formatDay(possibleTo)}` : "onwards";
  return isFromTheBeginning ? `on any day up to ${formatDay(possibleTo)}` : `from ${formatDay(possibleFrom)} ${to}`;
}

/** Said of a day after the last day of the data; null for any other. */
export function futureSentence(on: string, dataDate: string | null): string | null {
  return dataDate !== null && dataDate < on
    ? `${formatDay(on)} is after the day of the data, ${formatDay(dataDate)}. Nothing is certain on it: what is shown is what no source rules out.`
    : null;
}
