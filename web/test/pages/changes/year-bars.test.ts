// How much changed in each year, as bars.

import { expect, test } from "vitest";
import { yearBars, yearChanges } from "../../../src/pages/changes/year-bars.ts";

test("the changes of a year are counted together", () => {
  const days = [
    { on: "2013-04-01", size: 90 },
    { on: "2012-04-01", size: 5 },
    { on: "2013-05-01", size: 10 },
  ];
  expect(yearChanges(days)).toEqual([
    { year: "2012", days: 1, changes: 5 },
    { year: "2013", days: 2, changes: 100 },
  ]);
});

test("a bar stands at its year, and the tallest is as high as the picture", () => {
  const bars = yearBars([
    { year: "2001", days: 1, changes: 25 },
    { year: "2003", days: 1, changes: 100 },
  ]);
  expect(bars.map(({ x, height }) => [x, height])).toEqual([
    [28, 60],
    [84, 120],
  ]);
});
