// Dates as sources give them, and the periods between two of them.

import { splitList } from "./lists.ts";

/** The earliest date: the start of a period without a known start. */
export const farPast = "0001-01-01";

/** The latest date: the end of a period that is open or has no known end. */
export const farFuture = "9999-12-31";

/** The first and the last day that a date can mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** How the seed writes an end of which the source says that it is open. */
export const openEnd = "..";

const part = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads the part of EDTF that the data uses: a year, a month, a day, or two of them separated by a slash.
 * Null for anything else, and for days that do not exist.
 */
export function parseDateSpan(written: string): Span | null {
  const parts = written.split("/").map(parseDatePart);
  const [from, to = from] = parts;
  if (parts.length > 2 || !from || !to || from.first > to.last) {
    return null;
  }
  return { first: from.first, last: to.last };
}

/** Reads dates separated by semicolons. Empty for an empty text; null if one of them is not a date. */
export function parseDateList(written: string): readonly Span[] | null {
  const spans = splitList(written).map(parseDateSpan);
  return spans.includes(null) ? null : spans.filter((span) => span !== null);
}

/** The span that begins last. */
export function latestSpan(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>((latest, span) => (latest && latest.first >= span.first ? latest : span), null);
}

function parseDatePart(written: string): Span | null {
  const match = part.exec(written);
  if (!match) {
    return null;
  }
  const [, year = "", month, day] = match;
  if (month === undefined) {
    return { first: `${year}-01-01`, last: `${year}-12-31` };
  }
  if (day === undefined) {
    const last = lastDayInMonth(year, month);
    return last === null ? null : { first: `${year}-${month}-01`, last };
  }
  return isDay(written) ? { first: written, last: written } : null;
}

/** Whether the text is a date that exists, as in `2016-02-29`. */
export function isDay(text: string): boolean {
  const [match, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return match !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Days of the months of a year that is not a leap year. */
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (monthDays[month - 1] ?? 0) + (month === 2 && isLeapYear ? 1 : 0);
}

/** A time after a date, with or without a zone. */
const time = /^[T ]([01]\d|2[0-4]):[0-5]\d(:[0-6]\d([.,]\d+)?)?\s?(Z|[+-][01]\d(:?[0-5]\d)?)?$/i;

/**
 * The day of a date that may have a time and a zone, as it is written: programs that know only moments write a day as a midnight of their own.
 * Null for anything else.
 */
export function parseDay(text: string): string | null {
  const day = text.slice(0, "2015-04-01".length);
  const rest = text.slice(day.length);
  return isDay(day) && (rest === "" || time.test(rest)) ? day : null;
}

function lastDayInMonth(year: string, month: string): string | null {
  const days = daysInMonth(Number(year), Number(month));
  return days === 0 ? null : `${year}-${month}-${days}`;
}

/** The date that many days later, or earlier for a negative number. */
export function addDays(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A period without nulls, so that it can be compared. */
export interface PossiblePeriod {
  readonly possibleFrom: string;
  readonly possibleTo: string;
}

/** Whether the period includes the day. */
export function holdsOn(period: PossiblePeriod, day: string): boolean {
  return period.possibleFrom <= day && day <= period.possibleTo;
}
