import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, farFuture, farPast, holdsOn, isDay, parseDateSpan, parseDay } from "../../src/base/period.ts";

const fixed = { seed: 20150401 };
const years = fc.integer({ min: 1000, max: 9998 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function monthText(month: number): string {
  return String(month).padStart(2, "0");
}

describe("the span of a written date", () => {
  test.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2015-04", "2015-04-01", "2015-04-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2015-12", "2015-12-01", "2015-12-31"],
    ["2015-04-01", "2015-04-01", "2015-04-01"],
    ["2014-08/2014-10", "2014-08-01", "2014-10-31"],
    ["2013/2015", "2013-01-01", "2015-12-31"],
    ["2015-05-15/2020-03-31", "2015-05-15", "2020-03-31"],
    ["2015-04-30/2015-04", "2015-04-30", "2015-04-30"],
  ])("%s is %s to %s", (written, first, last) => {
    expect(parseDateSpan(written)).toEqual({ first, last });
  });

  test.each([
    "",
    "15",
    "20155",
    "2015-4",
    "2015-13",
    "2015-00",
    "2015-02-29",
    "2015-04-31",
    "2015-04-00",
    "2015-04-01T00:00",
    "April 2015",
    "2015/16",
    "2016/2015",
    "2015/",
    "/2015",
    "2013/2014/2015",
    "2015?",
    "2015-XX",
    " 2015",
  ])("%j is not a date", (written) => {
    expect(parseDateSpan(written)).toBeNull();
  });

  test("a day is the span of that day alone", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDateSpan(day)).toEqual({ first: day, last: day });
      }),
      fixed,
    );
  });

  test("a month runs from its first day to the day before the next month", () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        const next = month === 12 ? `${year + 1}-01-01` : `${year}-${monthText(month + 1)}-01`;
        const written = `${year}-${monthText(month)}`;
        expect(parseDateSpan(written)).toEqual({ first: `${written}-01`, last: addDays(next, -1) });
      }),
      fixed,
    );
  });

  test("a range runs from the first day of its first part to the last day of its second", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first = "", last = ""] = [one, other].sort();
        expect(parseDateSpan(`${first}/${last}`)).toEqual({ first, last });
        expect(parseDateSpan(`${first.slice(0, 7)}/${last.slice(0, 4)}`)).toEqual({
          first: `${first.slice(0, 7)}-01`,
          last: `${last.slice(0, 4)}-12-31`,
        });
      }),
      fixed,
    );
  });
});

describe("days", () => {
  test.each(["2016-02-29", "2000-02-29", farPast, farFuture])("%s is a date", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(["2015-02-29", "1900-02-29", "2015-06-31", "2015-1-1", "2015-04", "", "2015-04-01 "])(
    "%j is not a date that exists",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test("the day after the day before is the same day, and days sort as text", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 500 }), (day, count) => {
        fc.pre(day > "1002" && day < "9998");
        const later = addDays(day, count);
        expect(isDay(later) && later > day).toBe(true);
        expect(addDays(later, -count)).toBe(day);
      }),
      fixed,
    );
  });

  test("the last day of a leap February is followed by March", () => {
    expect([addDays("2016-02-28"), addDays("2016-02-29"), addDays("2015-02-28")]).toEqual([
      "2016-02-29",
      "2016-03-01",
      "2015-03-01",
    ]);
  });
});

test("a period includes its first and its last day, and no day outside", () => {
  const period = { possibleFrom: "2013-04-01", possibleTo: "2020-03-31" };
  const days = ["2013-03-31", "2013-04-01", "2016-01-01", "2020-03-31", "2020-04-01"];
  expect(days.map((day) => holdsOn(period, day))).toEqual([false, true, true, true, false]);
});

describe("the day of a date with a time", () => {
  test.each([
    ["2015-04-01", "2015-04-01"],
    ["2015-04-01T00:00:00Z", "2015-04-01"],
    ["2015-04-01T00:00:00+01:00", "2015-04-01"],
    ["2015-04-01T00:00:00+14:00", "2015-04-01"],
    ["2015-04-01t23:59:59.123z", "2015-04-01"],
    ["2015-04-01 00:00", "2015-04-01"],
    ["2015-04-01 00:00:00 +0100", "2015-04-01"],
  ])("%s is %s, as it is written", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    "",
    "2015",
    "2015-04",
    "2015-04-31",
    "2015-04-01T",
    "2015-04-01T00",
    "2015-04-01T24:60Z",
    "2015-04-01Z",
    "1/4/2015",
  ])("%s is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});
