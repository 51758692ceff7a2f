// What is certain on a day, what is only possible, and how the page says so.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayCertainty as serverCertaintyOn } from "../../../src/model/certainty.ts";
import {
  type CertaintyBounds,
  dayCertainty,
  formatCertainPeriod,
  formatPossible,
  formatPossiblePeriod,
  futureSentence,
} from "../../src/dates/certainty.ts";

const seen: CertaintyBounds = {
  certainFrom: "2015-05-14",
  certainTo: "2016-03-01",
  possibleFrom: "2013-04-01",
  possibleTo: "2020-03-31",
};
const never: CertaintyBounds = { ...seen, certainFrom: null, certainTo: null };
const always: CertaintyBounds = { ...never, possibleFrom: "0001-01-01", possibleTo: "9999-12-31" };

describe("on a day", () => {
  test("between two sightings it is certain, around them possible, and beyond its bounds not there", () => {
    const days = ["2013-03-31", "2013-04-01", "2015-05-14", "2016-03-01", "2016-03-02", "2020-04-01"];
    expect(days.map((day) => dayCertainty(seen, day))).toEqual([
      null,
      "POSSIBLE",
      "CERTAIN",
      "CERTAIN",
      "POSSIBLE",
      null,
    ]);
  });

  test("the page and the service say the same", () => {
    const day = fc.constantFrom("2012-12-31", "2013-04-01", "2015-05-14", "2015-06-01", "2016-03-01", "2020-03-31");
    const bounds = fc.record({
      certainFrom: fc.option(day),
      certainTo: fc.option(day),
      possibleFrom: day,
      possibleTo: day,
    });
    fc.assert(fc.property(bounds, day, (each, on) => dayCertainty(each, on) === serverCertaintyOn({ ...each }, on)));
  });
});

describe("in words", () => {
  test("what is possible says when it was last seen, or that no source gives a day", () => {
    expect(formatPossible(seen, "2018-01-01")).toBe("Possible: last seen on 1 March 2016");
    expect(formatPossible(seen, "2014-01-01")).toBe("Possible: certain only from 14 May 2015");
    expect(formatPossible(never, "2018-01-01")).toBe("Possible: no source gives a day");
    expect([formatPossible(seen, "2015-06-01"), formatPossible(seen, "2021-01-01")]).toEqual([null, null]);
  });

  test("both periods", () => {
    expect(formatCertainPeriod(seen)).toBe("from 14 May 2015 to 1 March 2016");
    expect(formatCertainPeriod({ ...seen, certainTo: "2015-05-14" })).toBe("on 14 May 2015");
    expect(formatCertainPeriod(never)).toBe("on no day: no source gives one");
    expect(formatPossiblePeriod(seen)).toBe("from 1 April 2013 to 31 March 2020");
    expect(formatPossiblePeriod({ ...seen, possibleTo: "9999-12-31" })).toBe("from 1 April 2013 onwards");
    expect(formatPossiblePeriod({ ...seen, possibleFrom: "0001-01-01" })).toBe("on any day up to 31 March 2020");
    expect(formatPossiblePeriod(always)).toBe("on any day");
  });

  test("a day after that of the data says so", () => {
    expect(futureSentence("2026-11-22", "2026-11-22")).toBeNull();
    expect(futureSentence("2030-01-01", "2026-11-22")).toMatch(
      /^1 January 2030 is after the day of the data, 22 November 2026\. Nothing is certain on it/,
    );
    expect(futureSentence("2030-01-01", null)).toBeNull();
  });
});
