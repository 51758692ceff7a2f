// Days as people type them in Britain, and what is said of those that are not days of the record.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/dates/days.ts";
import { parseTypedDay, readDay } from "../../src/dates/read-day.ts";

const dataDate = "2026-09-15";
const readAt = (query: string) => readDay(new URL(`https://example.org/?${query}`), dataDate);
const readTyped = (on: string) => readAt(new URLSearchParams({ on }).toString());

test.each([
  ["2016-01-01", "2016-01-01"],
  ["2016-1-1", "2016-01-01"],
  ["2016/01/01", "2016-01-01"],
  ["20160101", "2016-01-01"],
  ["2016-01-01T00:00:00Z", "2016-01-01"],
  ["2016-01-01T00:00:00.000+01:00", "2016-01-01"],
  ["01/01/2016", "2016-01-01"],
  ["1/4/2015", "2015-04-01"],
  ["13/1/2016", "2016-01-13"],
  ["1/4/15", "2015-04-01"],
  ["1.1.16", "2016-01-01"],
  ["1.4.2015", "2015-04-01"],
  ["1-4-2015", "2015-04-01"],
  ["01 04 2015", "2015-04-01"],
  ["１/４/２０１５", "2015-04-01"],
  ["1 Jan 2016", "2016-01-01"],
  ["  1   jan 2016 ", "2016-01-01"],
  ["1 JAN 2016", "2016-01-01"],
  ["1 Jan. 2016", "2016-01-01"],
  ["1 Jan 16", "2016-01-01"],
  ["1 Jan '16", "2016-01-01"],
  ["1-Jan-2016", "2016-01-01"],
  ["1-Jan-16", "2016-01-01"],
  ["1Jan2016", "2016-01-01"],
  ["1 January 2016", "2016-01-01"],
  ["1 January, 2016", "2016-01-01"],
  ["1. January 2016", "2016-01-01"],
  ["1st January 2016", "2016-01-01"],
  ["1st of January 2016", "2016-01-01"],
  ["the 1st of January, 2016", "2016-01-01"],
  ["first of April 2015", "2015-04-01"],
  ["2nd Feb 2016", "2016-02-02"],
  ["January 1 2016", "2016-01-01"],
  ["Jan 1st, 2016", "2016-01-01"],
  ["1 sept 2015", "2015-09-01"],
  ["Friday 1 January 2016", "2016-01-01"],
  ["Fri, 1 Jan 2016", "2016-01-01"],
  ["29 February 2016", "2016-02-29"],
  ["today", dataDate],
  ["Today", dataDate],
  ["now", dataDate],
])("“%s” is %s", (typed, on) => {
  expect(readTyped(typed)).toEqual({ on, typed: typed.trim(), problem: null, notice: null });
});

test.each([
  ["January 2016", "2016-01-01", "month"],
  ["Apr 2015", "2015-04-01", "month"],
  ["Apr. 2015", "2015-04-01", "month"],
  ["2015-04", "2015-04-01", "month"],
  ["04/2015", "2015-04-01", "month"],
  ["4.2015", "2015-04-01", "month"],
  ["2011-12", "2011-12-01", "month"],
  ["2016", "2016-01-01", "year"],
  ["2015/16", "2015-04-01", "financial year"],
  ["2015/2016", "2015-04-01", "financial year"],
  ["2015-16", "2015-04-01", "financial year"],
  ["2015–16", "2015-04-01", "financial year"],
  ["2011/12", "2011-04-01", "financial year"],
])("“%s” is its first day, %s, and the page says that it is a %s", (typed, on, wide) => {
  const notice = `You typed a ${wide}, “${typed}”. This is its first day, ${formatDay(on)}.`;
  expect(readTyped(typed)).toEqual({ on, typed, problem: null, notice });
});

test.each([
  "31 February 2016",
  "31/02/2016",
  "2016-02-31",
  "29 Feb 2015",
  "29/2/15",
  "31 April 2015",
  "32 January 2016",
  "0/1/2016",
  "1/13/2016",
  "13/13/2016",
  "00/2016",
  "13/2016",
  "2015-13",
  "2015/17",
  "2015/2018",
  "Monday 1 January 2016",
  "1 January",
  "1/4",
  "April",
  "April 15",
  "Apr 15",
  "1 April 12015",
  "1 April 215",
  "1 April 2015 to 3 April 2015",
  "1 April 2015 and 3 April 2016",
  "1 April 2015 BC",
  "1 April 2015 12:00",
  "1 Januarry 2016",
  "1 Janvier 2016",
  "tomorrow",
  "last week",
  "0",
  "0000",
  "-1",
  "1e3",
  "15",
  "null",
  "' OR 1=1",
  "<script>",
  "1 April 2015 ".repeat(5),
])("“%s” is not a day, and the page says so", (typed) => {
  const { problem, ...reading } = readTyped(typed);
  expect(reading).toEqual({ on: dataDate, typed: typed.trim(), notice: null });
  expect(problem).toBe(
    `“${typed.trim().length > 60 ? `${typed.slice(0, 60)}…` : typed}” is not a day that we can read. Type a day that exists, such as 1 April 2015 or 01/04/2015. This is 15 September 2026, the day of the data.`,
  );
});

describe("a day in three fields", () => {
  test.each([
    ["day=1&month=1&year=2016", "2016-01-01", null],
    ["day=01&month=04&year=15", "2015-04-01", null],
    ["day=1&month=April&year=2015", "2015-04-01", null],
    ["day=&month=4&year=2015", "2015-04-01", "You typed a month, “4/2015”. This is its first day, 1 April 2015."],
    ["day=&month=&year=2015", "2015-01-01", "You typed a year, “2015”. This is its first day, 1 January 2015."],
    ["day=&month=&year=", dataDate, null],
    ["on=&day=1&month=4&year=2015", "2015-04-01", null],
    ["on=2 April 2015&day=1&month=4&year=2015", "2015-04-02", null],
  ])("%s", (query, on, notice) => {
    const { typed: _, ...reading } = readAt(query);
    expect(reading).toEqual({ on, problem: null, notice });
  });

  test("31 February is refused", () => {
    expect(readAt("day=31&month=2&year=2016")).toMatchObject({ on: dataDate, typed: "31/2/2016" });
    expect(readAt("day=31&month=2&year=2016").problem).toContain("“31/2/2016” is not a day");
  });

  test("a day without a year is refused", () => {
    expect(readAt("day=1&month=4&year=").problem).toContain("“1/4” is not a day");
  });
});

describe("what is said of the day", () => {
  test("nothing without one", () => {
    expect(readAt("service=gp-services")).toEqual({ on: dataDate, typed: null, problem: null, notice: null });
  });

  test("that it is before the record", () => {
    expect(readTyped("31 March 2002").notice).toBe(
      "31 March 2002 is before the record: it says who commissions from 1 April 2002, when primary care trusts began.",
    );
    expect(readTyped("1 April 2002").notice).toBeNull();
  });

  test("that it is after the data", () => {
    expect(readTyped("16/9/2026").notice).toBe(
      "16 September 2026 is after the day of the data, 15 September 2026. Nothing is certain on it: what is shown is what no source rules out.",
    );
    expect(readTyped("15/9/2026").notice).toBeNull();
  });

  test("both how a year is read and that it is before the record", () => {
    expect(readTyped("1999").notice).toBe(
      "You typed a year, “1999”. This is its first day, 1 January 1999. 1 January 1999 is before the record: it says who commissions from 1 April 2002, when primary care trusts began.",
    );
  });
});

const day = fc
  .date({ min: new Date("1950-01-01T00:00:00Z"), max: new Date("2049-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A number as an ordinal: 1st, 22nd. */
const ordinal = (number: number) => {
  const plural = new Intl.PluralRules("en-GB", { type: "ordinal" }).select(number);
  return `${number}${{ one: "st", two: "nd", few: "rd" }[plural as string] ?? "th"}`;
};

test("every spelling of any day is that day", () => {
  fc.assert(
    fc.property(day, (on) => {
      const [year = "", month = "", date = ""] = on.split("-");
      const name = formatDay(on).split(" ")[1] ?? "";
      const short = name.slice(0, 3);
      const spellings = [
        on,
        `${date}/${month}/${year}`,
        `${Number(date)}/${Number(month)}/${year}`,
        `${date}.${month}.${year.slice(2)}`,
        `${date} ${month} ${year}`,
        formatDay(on),
        `${date} ${short} ${year}`,
        `${date} ${short} ${year.slice(2)}`,
        `${ordinal(Number(date))} ${name} ${year}`,
        `${ordinal(Number(date))} of ${name}, ${year}`,
        `${name} ${Number(date)}, ${year}`,
      ];
      expect(spellings.map((typed) => parseTypedDay(typed, dataDate)?.on ?? typed)).toEqual(spellings.map(() => on));
    }),
  );
});

test("whatever is typed, what is read is a day that exists, or the day of the data with what was wrong", () => {
  const words = fc.constantFrom(
    "31",
    "Feb",
    "April",
    "30",
    "2015",
    "/",
    "-",
    ".",
    " ",
    "1",
    "th",
    "0",
    "12",
    "of",
    "'",
  );
  const typed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words).map((each) => each.join("")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const { on, problem, typed: shown } = readTyped(text);
      expect(new Date(`${on}T00:00:00Z`).toISOString().slice(0, 10)).toBe(on);
      expect(on === dataDate || problem === null).toBe(true);
      expect(shown === null).toBe(text.trim() === "");
    }),
    { numRuns: 2000 },
  );
});
