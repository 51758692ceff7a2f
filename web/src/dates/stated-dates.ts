// Dates as sources give them, in EDTF, in words: a month stays a month, and a range stays a range.

import { formatDay } from "./days.ts";

/** What is known of when something was so. A source that says that it goes on gives `..` as its end. */
export interface StatedPeriod {
  readonly validFromStated: string | null;
  readonly validToStated: string | null;
  readonly seenOnStated: string | null;
}

/** The same with the last day that nothing rules out. */
export interface PeriodBounds extends StatedPeriod {
  readonly possibleTo: string;
}

/** 2015-04 → April 2015; 2014-08/2014-10 → some time between August 2014 and October 2014. */
export function formatStatedDate(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  return to === undefined
    ? formatDatePart(from)
    : `some time between ${formatDatePart(from)} and ${formatDatePart(to)}`;
}

/** The same after a verb: on 1 April 2015, in April 2015. */
export function formatWhen(edtf: string): string {
  if (edtf.includes("/")) {
    return formatStatedDate(edtf);
  }
  return `${edtf.length > "2015-04".length ? "on" : "in"} ${formatDatePart(edtf)}`;
}

/** Several days on which it was seen, separated by semicolons: on 14 May 2015 and in March 2016. */
export function formatSightings(seenOn: string): string {
  const dates = seenOn.split(";").map((date) => date.trim());
  const [first = "", ...others] = dates.toSorted();
  const last = others.at(-1);
  if (last === undefined) {
    return formatWhen(first);
  }
  return others.length === 1
    ? `${formatWhen(first)} and ${formatWhen(last)}`
    : `${dates.length} times, first ${formatWhen(first)} and last ${formatWhen(last)}`;
}

/** When it was so, and what is not known about that. */
export function formatPeriod(bounded: PeriodBounds): string {
  return `${formatStart(bounded)}${formatEnd(bounded)}`;
}

/** The dates that a proposal gives, and when it was seen: a proposal has not begun. */
export function formatProposedPeriod({ validFromStated, validToStated, seenOnStated }: StatedPeriod): string {
  const from = validFromStated !== null && ` from ${formatStatedDate(validFromStated)}`;
  const to = validToStated !== null && validToStated !== openEnd && ` to ${formatStatedDate(validToStated)}`;
  const named = from || to ? `proposed${from || ""}${to || ""}` : "no dates given";
  return seenOnStated === null ? named : `${named}; the proposal was seen ${formatSightings(seenOnStated)}`;
}

/** The day of an event. */
export function formatEventDate({ validFromStated }: StatedPeriod): string {
  return validFromStated === null ? "on a day that no source gives" : formatWhen(validFromStated);
}

/** The end that EDTF gives what goes on. */
export const openEnd = "..";

function formatStart({ validFromStated, seenOnStated }: StatedPeriod): string {
  if (validFromStated !== null) {
    return `from ${formatStatedDate(validFromStated)}`;
  }
  return seenOnStated === null
    ? "start not established"
    : `seen ${formatSightings(seenOnStated)}, start not established`;
}

function formatEnd({ possibleTo, validToStated }: PeriodBounds): string {
  if (validToStated === openEnd) {
    return ", and its source says that it goes on";
  }
  if (validToStated !== null) {
    return ` to ${formatStatedDate(validToStated)}`;
  }
  return possibleTo < "9999" ? ", end not established" : ", no end on record";
}

function formatDatePart(part: string): string {
  const [year = "", month, day] = part.split("-");
  if (month === undefined) {
    return year;
  }
  const words = formatDay(`${year}-${month}-${day ?? "01"}`);
  return day === undefined ? words.slice(words.indexOf(" ") + 1) : words;
}
