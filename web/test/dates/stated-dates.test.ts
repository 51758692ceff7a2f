// Dates as sources give them, in words.

import { describe, expect, test } from "vitest";
import {
  formatEventDate,
  formatPeriod,
  formatProposedPeriod,
  formatSightings,
  formatStatedDate,
  formatWhen,
} from "../../src/dates/stated-dates.ts";

const nothing = { validFromStated: null, validToStated: null, seenOnStated: null };
const open = { ...nothing, possibleTo: "9999-12-31" };

describe("a date that a source gives", () => {
  test("a month stays a month, and a year a year", () => {
    expect([formatStatedDate("2015-04-01"), formatStatedDate("2015-04"), formatStatedDate("2015")]).toEqual([
      "1 April 2015",
      "April 2015",
      "2015",
    ]);
  });

  test("a range is not made into a day", () => {
    expect(formatStatedDate("2014-08/2014-10")).toBe("some time between August 2014 and October 2014");
  });

  test("a day is on, a month and a year are in", () => {
    expect([formatWhen("2015-04-01"), formatWhen("2015-04"), formatWhen("2015"), formatWhen("2015/2016")]).toEqual([
      "on 1 April 2015",
      "in April 2015",
      "in 2015",
      "some time between 2015 and 2016",
    ]);
  });
});

describe("the period of a fact", () => {
  test("what is open is distinct from what ended on an unknown date", () => {
    const stated = { validFromStated: "2015-04" };
    expect(formatPeriod({ ...open, ...stated })).toBe("from April 2015, no end on record");
    expect(formatPeriod({ ...open, possibleTo: "2020-03-31", ...stated })).toBe("from April 2015, end not established");
  });

  test("a day on which it was seen is no start", () => {
    expect(formatPeriod({ ...open, seenOnStated: "2014" })).toBe(
      "seen in 2014, start not established, no end on record",
    );
  });

  test("an end that the source leaves open is not one that nobody knows", () => {
    expect(formatPeriod({ ...open, validFromStated: "2023-04-01", validToStated: ".." })).toBe(
      "from 1 April 2023, and its source says that it goes on",
    );
  });

  test("several sightings are in order of time, the first and the last of many", () => {
    expect(formatSightings("2016-03;2015-05-14")).toBe("on 14 May 2015 and in March 2016");
    expect(formatSightings("2015;2018-01-01;2016")).toBe("3 times, first in 2015 and last on 1 January 2018");
  });

  test("a succession is on its day, or on none that is known", () => {
    expect(formatEventDate({ ...nothing, validFromStated: "2020-04-01" })).toBe("on 1 April 2020");
    expect(formatEventDate({ ...nothing, validFromStated: "2007" })).toBe("in 2007");
    expect(formatEventDate(nothing)).toBe("on a day that no source gives");
  });
});

describe("the dates of a proposal", () => {
  test("a proposal has no start that could be established", () => {
    expect(formatProposedPeriod(nothing)).toBe("no dates given");
  });

  test("the proposal is seen, and not what it proposes", () => {
    expect(formatProposedPeriod({ ...nothing, seenOnStated: "2014" })).toBe(
      "no dates given; the proposal was seen in 2014",
    );
  });

  test("the dates that it gives are proposed dates", () => {
    const named = { ...nothing, validFromStated: "2017-04", validToStated: "2018-03-31" };
    expect(formatProposedPeriod(named)).toBe("proposed from April 2017 to 31 March 2018");
  });
});
