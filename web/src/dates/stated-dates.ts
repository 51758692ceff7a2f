// Dates as sources give them, in EDTF, in words: a month stays a month, and a range stays a range.

import { formatDay } from "./days.ts";

/** What is known of when something was so. */
export interface StatedPeriod {
  readonly validFromStated: string | null;
  readonly validToStated: string | null;
  readonly seenOnStated: string | null;
}

/** The same with the days between which it is drawn. */
export interface PeriodBounds extends StatedPeriod {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
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

/** When it was so, and what is not known about that. */
export function formatPeriod(bounded: PeriodBounds): string {
  return `${formatStart(bounded)}${formatEnd(bounded)}`;
}

/** The dates that a proposal gives, and when it was seen: a proposal has not begun. */
export function formatProposedPeriod({ validFromStated, validToStated, seenOnStated }: StatedPeriod): string {
  const from = validFromStated !== null && ` from ${formatStatedDate(validFromStated)}`;
  const to = validToStated !== null && ` to ${formatStatedDate(validToStated)}`;
  const named = from || to ? `proposed${from || ""}${to || ""}` : "no dates given";
  return seenOnStated === null ? named : `${named}; the proposal was seen ${formatWhen(seenOnStated)}`;
}

/** The day of an event. */
export function formatEventDate({ validFromStated }: StatedPeriod): string {
  return validFromStated === null ? "date not established" : formatWhen(validFromStated);
}

/** The days between which the map draws it, where no source gives both; null where the sources do. */
export function formatDrawnPeriod({ validFrom, validTo, effectiveFrom, effectiveTo }: PeriodBounds): string | null {
  const isBounded = (validFrom === null && effectiveFrom > "0001-01-01") || (validTo === null && effectiveTo < "9999");
  if (!isBounded) {
    return null;
  }
  const from = effectiveFrom > "0001-01-01" ? `from ${formatDay(effectiveFrom)}` : "from the beginning";
  return `${from} ${effectiveTo < "9999" ? `to ${formatDay(effectiveTo)}` : "onwards"}`;
}

function formatStart({ validFromStated, seenOnStated }: StatedPeriod): string {
  if (validFromStated !== null) {
    return `from ${formatStatedDate(validFromStated)}`;
  }
  return seenOnStated === null ? "start not established" : `seen ${formatWhen(seenOnStated)}, start not established`;
}

function formatEnd({ effectiveTo, validToStated }: PeriodBounds): string {
  if (validToStated !== null) {
    return ` to ${formatStatedDate(validToStated)}`;
  }
  return effectiveTo < "9999" ? ", end not established" : ", no end on record";
}

function formatDatePart(part: string): string {
  const [year = "", month, day] = part.split("-");
  if (month === undefined) {
    return year;
  }
  const words = formatDay(`${year}-${month}-${day ?? "01"}`);
  return day === undefined ? words.slice(words.indexOf(" ") + 1) : words;
}
