// Where the words of the milestones go along the timeline.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeFlags } from "../../../../src/network/panels/timeline/flags.ts";

describe("the words at the marks", () => {
  const marks = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 800 }), width: fc.integer({ min: 20, max: 120 }) }),
    { maxLength: 12 },
  );

  test("never cover each other and never leave the line", () => {
    fc.assert(
      fc.property(marks, (each) => {
        const flags = placeFlags(800, each);
        const spans = each.flatMap(({ at, width }, place) => {
          const flag = flags[place];
          return flag ? [{ level: flag.level, from: at + flag.left, to: at + flag.left + width }] : [];
        });
        const clashes = spans.flatMap((one, place) =>
          spans.slice(place + 1).filter((two) => one.level === two.level && one.from < two.to && two.from < one.to),
        );
        expect(clashes).toEqual([]);
        expect(spans.filter(({ from, to }) => from < 0 || to > 800)).toEqual([]);
      }),
    );
  });

  test("are in the middle of their marks where there is room", () => {
    expect(placeFlags(800, [{ at: 400, width: 60 }])).toEqual([{ level: 0, left: -30 }]);
  });
});
