// The day that an address asks for, read as people type days in Britain.

import { Chrono, configuration } from "chrono-node/en";
import { futureSentence } from "./certainty.ts";
import { formatDay } from "./days.ts";

/** What an address says about the day. */
export interface ChosenDay {
  /** The day to show: the one that was asked for, or the day of the data. */
  readonly on: string;
  /** What was typed; null where nothing was. */
  readonly typed: string | null;
  /** Why what was typed is not read as a day; null if it is. */
  readonly problem: string | null;
  /** What to know of the day: how a month or a year is read, or that the day is outside the record. */
  readonly notice: string | null;
}

/** The first day of which the record says who commissions. */
export const recordStart = "2002-04-01";

/** Reads `?on=`, or `?day=&month=&year=`. */
export function readDay(url: URL, dataDate: string): ChosenDay {
  const typed = typedDay(url.searchParams);
  if (typed === null) {
    return { on: dataDate, typed, problem: null, notice: null };
  }
  const read = parseTypedDay(typed, dataDate);
  if (read === null) {
    return { on: dataDate, typed, problem: unreadSentence(typed, dataDate), notice: null };
  }
  const notices = [read.wide && wideSentence(typed, read), outsideSentence(read.on, dataDate)];
  return { on: read.on, typed, problem: null, notice: notices.filter(Boolean).join(" ") || null };
}

/** Said of a day outside the record; null for any other. */
export function outsideSentence(on: string, dataDate: string): string | null {
  return on < recordStart
    ? `${formatDay(on)} is before the record: it says who commissions from ${formatDay(recordStart)}, when primary care trusts began.`
    : futureSentence(on, dataDate);
}

/** A month, a year and a financial year are read as their first day. */
export type Wide = "month" | "year" | "financial year";

export interface ReadDay {
  readonly on: string;
  /** What was typed, if that is longer than a day. */
  readonly wide: Wide | null;
}

/** Null for a text that does not give one day. An impossible day is never read as another. */
export function parseTypedDay(typed: string, dataDate: string): ReadDay | null {
  const text = typed.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
  if (text.length > longest) {
    return null;
  }
  if (text === "today" || text === "now") {
    return { on: dataDate, wide: null };
  }
  return readNumbers(text) ?? readNames(text);
}

const longest = 60;

function typedDay(parameters: URLSearchParams): string | null {
  const on = parameters.get("on")?.trim() ?? "";
  const fields = ["day", "month", "year"].map((name) => parameters.get(name)?.trim() ?? "").filter(Boolean);
  const isNumbers = fields.every((field) => /^\d+$/.test(field));
  return on || fields.join(isNumbers ? "/" : " ") || null;
}

/** The forms of numbers, each with what its groups are. */
const numberForms: readonly (readonly [RegExp, (groups: readonly string[]) => ReadDay | null])[] = [
  [/^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/, ([year, , month, day]) => exactDay(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year, month, day]) => exactDay(year, month, day)],
  [/^(\d{4})-(\d\d)-(\d\d)t[\d:.]+(?:z|[+-]\d\d:?\d\d)?$/, ([year, month, day]) => exactDay(year, month, day)],
  [/^(\d{1,2})([-/. ])(\d{1,2})\2'?(\d{4}|\d\d)$/, ([day, , month, year]) => exactDay(fullYear(year), month, day)],
  [/^(\d{4})-(\d\d)$/, ([year, month]) => firstDayWithin("month", year, month)],
  [/^(\d{1,2})[-/. ](\d{4})$/, ([month, year]) => firstDayWithin("month", year, month)],
  [/^(\d{4})$/, ([year]) => firstDayWithin("year", year)],
  [/^(\d{4}) ?[-/–] ?(\d{4}|\d\d)$/, ([year, next]) => financialYear(year, next)],
];

function readNumbers(text: string): ReadDay | null {
  for (const [form, read] of numberForms) {
    const found = form.exec(text);
    const day = found && read(found.slice(1));
    if (day) {
      return day;
    }
  }
  return null;
}

/** Chrono reads a day with the name of its month; in strict mode it leaves nothing of an impossible day. */
const chrono = new Chrono(configuration.createConfiguration(true, true));

function readNames(text: string): ReadDay | null {
  if (!/[a-z]/.test(text)) {
    return null;
  }
  const month = /^([a-z]+)\.?,? (\d{4})$/.exec(text);
  // Chrono finds no month without a day, so it reads the month's first day.
  return month ? widen(readNamedDay(`1 ${month[1]} ${month[2]}`), "month") : readNamedDay(plainNames(text));
}

/** Without what Chrono does not take: a year in two figures, the article, and a stop after the day or the month. */
function plainNames(text: string): string {
  return text
    .replace(/^the /, "")
    .replaceAll(/([\da-z])\.(?=[ \d])/g, "$1")
    .replace(/^(\d.*[a-z][- ,]+)'?(\d\d)$/, (_, start: string, year: string) => `${start}${fullYear(year)}`);
}

function readNamedDay(text: string): ReadDay | null {
  const [found, other] = chrono.parse(text, { instant: new Date(0), timezone: "UTC" });
  if (!found || other || found.text !== text || found.end || found.start.isCertain("hour")) {
    return null;
  }
  const [year, month, day] = (["year", "month", "day"] as const).map((part) =>
    found.start.isCertain(part) ? String(found.start.get(part)) : undefined,
  );
  const read = exactDay(year, month, day);
  const weekday = found.start.isCertain("weekday") ? found.start.get("weekday") : null;
  return read && (weekday === null || weekday === new Date(`${read.on}T00:00:00Z`).getUTCDay()) ? read : null;
}

function fullYear(year = ""): string {
  if (year.length !== 2) {
    return year;
  }
  return year < "50" ? `20${year}` : `19${year}`;
}

/** Null for a day that does not exist. */
function exactDay(year = "", month = "", day = ""): ReadDay | null {
  const on = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${on}T00:00:00Z`);
  const exists = /^[1-9]\d{3}-/.test(on) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on);
  return exists ? { on, wide: null } : null;
}

function firstDayWithin(wide: Wide, year = "", month = "1"): ReadDay | null {
  return widen(exactDay(year, month, "1"), wide);
}

/** `2015/16` and `2015/2016`: a financial year begins on 1 April. */
function financialYear(year = "", next = ""): ReadDay | null {
  return String(Number(year) + 1).endsWith(next) ? firstDayWithin("financial year", year, "4") : null;
}

function widen(read: ReadDay | null, wide: Wide): ReadDay | null {
  return read && { ...read, wide };
}

function wideSentence(typed: string, { on, wide }: ReadDay): string {
  return `You typed a ${wide}, “${typed}”. This is its first day, ${formatDay(on)}.`;
}

function unreadSentence(typed: string, dataDate: string): string {
  const quoted = typed.length > longest ? `${typed.slice(0, longest)}…` : typed;
  return `“${quoted}” is not a day that we can read. Type a day that exists, such as 1 April 2015 or 01/04/2015. This is ${formatDay(dataDate)}, the day of the data.`;
}
