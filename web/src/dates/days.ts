// Days and months in words.

import { enumLabel } from "../catalogue/labels.ts";

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const months = Array.from({ length: 12 }, (_, month) => monthFormat.format(Date.UTC(2000, month)));

/** 2015-04-01 → 1 April 2015. The bounds of time read as words. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Months from January 2000 to a day: 0 for any day of that month. */
export function monthNumber(day: string): number {
  const [year = 2000, month = 1] = day.split("-").map(Number);
  return (year - 2000) * 12 + month - 1;
}

/** The first day of the month that is so many months after January 2000. */
export function monthStart(month: number): string {
  return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The day so many days before another. */
export function subtractDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return subtractDays(day, -days);
}

/** The day nearest to another on which something was there. */
export function nearestDay(
  { possibleFrom, possibleTo }: { readonly possibleFrom: string; readonly possibleTo: string },
  on: string,
): string {
  if (on < possibleFrom) {
    return possibleFrom;
  }
  return on > possibleTo ? possibleTo : on;
}

/** A sentence of the server with its dates and codes in words: 2015-04-01 → 1 April 2015, (mode JOINT) → (mode joint). */
export function formatServerSentence(sentence: string): string {
  return sentence
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, formatDay)
    .replaceAll(/\((mode|status) ([A-Z_]+)\)/g, (_, what: string, name: string) => `(${what} ${enumLabel(name)})`);
}

export const firstDay = "2000-01-01";
