// The days of the small maps, and the days before and after on which a map may change.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseMapDays, type MapDay, nearestMapDays } from "../../src/tile-map/map-days.ts";

const changes = (on: string, edges = 1): MapDay => ({
  on,
  bodiesBegun: [],
  bodiesEnded: [],
  edgesBegun: [{ edges }],
  edgesEnded: [],
});

const bounds = { first: "2002-04-01", last: "2026-11-22" };
const days = [
  changes("1993-04-01", 50),
  changes("2013-04-01", 40),
  changes("2014-10-01", 2),
  changes("2015-04-01", 26),
  changes("2015-07-01", 3),
  changes("2030-04-01", 60),
];

describe("the nearest days", () => {
  test.each([
    ["2015-04-01", { before: "2014-10-01", after: "2015-07-01" }],
    ["2015-05-01", { before: "2015-04-01", after: "2015-07-01" }],
    ["2002-04-01", { before: null, after: "2013-04-01" }],
    ["2026-11-22", { before: "2015-07-01", after: null }],
    ["1999-01-01", { before: null, after: "2013-04-01" }],
    ["2040-01-01", { before: "2015-07-01", after: null }],
  ])("of %s are within the record", (on, nearest) => {
    expect(nearestMapDays(days, on, bounds)).toEqual(nearest);
  });
});

describe("the days of small maps", () => {
  test("are one a year, those with most changes, between the first and the last day of the record", () => {
    expect(chooseMapDays(days, bounds, 9)).toEqual([
      "2002-04-01",
      "2013-04-01",
      "2014-10-01",
      "2015-04-01",
      "2026-11-22",
    ]);
    expect(chooseMapDays(days, bounds, 4)).toEqual(["2002-04-01", "2013-04-01", "2015-04-01", "2026-11-22"]);
    expect(chooseMapDays([], bounds, 9)).toEqual(["2002-04-01", "2026-11-22"]);
  });

  test("are never more than asked for, in order, each once", () => {
    const day = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 50 }))
      .map(([year, month, edges]) => changes(`${year}-${String(month).padStart(2, "0")}-01`, edges));
    fc.assert(
      fc.property(fc.array(day), fc.integer({ min: 2, max: 12 }), (all, most) => {
        const chosen = chooseMapDays(all, bounds, most);
        expect(chosen.length).toBeLessThanOrEqual(most);
        expect(chosen).toEqual([...new Set(chosen)].toSorted());
        expect(chosen[0]).toBe(bounds.first);
        expect(chosen.at(-1)).toBe(bounds.last);
      }),
    );
  });
});
