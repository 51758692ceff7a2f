// The geometry of a time axis: its years, where its spans stand, and what is certain of them.

import { describe, expect, test } from "vitest";
import { assignTracks, axisRange, axisYears, placeDay, placeSpan } from "../../src/time-axis/lane-geometry.ts";

const range = { from: "2000-01-01", to: "2010-01-01" };
const bounds = (possibleFrom: string, possibleTo: string, certainFrom?: string, certainTo?: string) => ({
  certainFrom: certainFrom ?? null,
  certainTo: certainTo ?? null,
  possibleFrom,
  possibleTo,
});

describe("a span", () => {
  test("is solid where a source attests it, within what nothing rules out", () => {
    expect(placeSpan(bounds("2002-01-01", "2007-01-01", "2003-01-01", "2006-01-01"), range)).toEqual({
      possible: { left: 20.01, width: 49.99 },
      certain: { left: 30, width: 30 },
      isOpenStart: false,
      isOpenEnd: false,
    });
  });

  test("that nothing bounds fills the axis, and is open at both ends", () => {
    expect(placeSpan(bounds("0001-01-01", "9999-12-31"), range)).toEqual({
      possible: { left: 0, width: 100 },
      certain: null,
      isOpenStart: true,
      isOpenEnd: true,
    });
  });

  test("of one day can still be seen, even at the end of the axis", () => {
    expect(placeSpan(bounds("2005-01-01", "2005-01-01"), range)?.possible.width).toBe(0.6);
    expect(placeSpan(bounds("2010-01-01", "2010-01-01"), range)?.possible).toEqual({ left: 99.4, width: 0.6 });
  });

  test("outside the axis is none", () => {
    expect(placeSpan(bounds("1990-01-01", "1999-12-31"), range)).toBeNull();
    expect(placeSpan(bounds("2011-01-01", "9999-12-31"), range)).toBeNull();
  });
});

describe("an axis", () => {
  test("begins with a year that is written over it, and ends after the day of the data", () => {
    const found = axisRange([bounds("2013-04-01", "2020-03-31"), bounds("0001-01-01", "9999-12-31")], "2026-11-22");
    expect(found).toEqual({ from: "2012-01-01", to: "2027-01-01" });
    expect(axisYears(found).map(({ year }) => year)).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
    expect(axisYears(found)[0]?.place).toBe(0);
  });

  test("covers at least five years, and without any span too", () => {
    expect(axisRange([], "2026-11-22")).toEqual({ from: "2022-01-01", to: "2027-01-01" });
  });

  test("of many decades has few years written", () => {
    expect(axisYears({ from: "1965-01-01", to: "2027-01-01" }).map(({ year }) => year)).toEqual([
      1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });

  test("has its days in proportion", () => {
    expect(placeDay("2000-01-01", range)).toBe(0);
    expect(placeDay("2010-01-01", range)).toBe(100);
  });
});

test("spans that overlap stand below each other, and those that follow each other in one track", () => {
  const span = (from: string, to: string) => {
    const placed = placeSpan(bounds(from, to), range);
    return placed === null ? [] : [placed];
  };
  const spans = [
    ...span("2001-01-01", "2001-12-31"),
    ...span("2001-06-01", "2003-01-01"),
    ...span("2002-01-01", "2002-12-31"),
    ...span("2002-06-01", "2004-01-01"),
  ];
  expect(assignTracks(spans)).toEqual([0, 1, 0, 2]);
});
