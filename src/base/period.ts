// Days and periods: the dates that sources give, and what they mean for a question about one day.

/** The first day that can be written: the start of a period whose start is not known. */
export const farPast = "0001-01-01";

/** The last day that can be written: the end of a period that is open or whose end is not known. */
export const farFuture = "9999-12-31";

/** The first and the last day that a written date can mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const part = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads the part of EDTF that sources need: a year, a month, a day, or two of them with a slash between.
 * Null for anything else, and for days that no calendar has.
 */
export function parseDateSpan(written: string): Span | null {
  const parts = written.split("/").map(parseDatePart);
  const [from, to = from] = parts;
  if (parts.length > 2 || !from || !to || from.first > to.last) {
    return null;
  }
  return { first: from.first, last: to.last };
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

/** Whether the text is a day that the calendar has, as in `2016-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function lastDayInMonth(year: string, month: string): string | null {
  if (!isDay(`${year}-${month}-01`)) {
    return null;
  }
  const date = new Date(Date.UTC(Number(year), Number(month), 0));
  return `${year}-${month}-${String(date.getUTCDate()).padStart(2, "0")}`;
}

/** The day before or after a day. */
export function addDays(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A period that is never null, so that it can be compared. */
export interface EffectivePeriod {
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
}

/** Whether something holds on a day. */
export function holdsOn(period: EffectivePeriod, day: string): boolean {
  return period.effectiveFrom <= day && day <= period.effectiveTo;
}
