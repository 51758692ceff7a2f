// Labels never cover one another.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, breakInTwo, type LabelRequest, placeLabels } from "../../../src/network/picture/place-labels.ts";
import { textWidth } from "../../../src/network/picture/text-width.ts";

const bounds: Box = { x: 0, y: 0, width: 400, height: 300 };

const request: fc.Arbitrary<LabelRequest> = fc.record({
  id: fc.uuid(),
  text: fc.constantFrom(
    "NHS England",
    "Parliament",
    "Providers of community pharmacy services",
    "Barking and Dagenham",
  ),
  size: fc.integer({ min: 8, max: 14 }),
  bold: fc.boolean(),
  x: fc.integer({ min: -20, max: 420 }),
  y: fc.integer({ min: -20, max: 320 }),
  clear: fc.integer({ min: 0, max: 12 }),
  along: fc.constantFrom(
    [],
    [
      { x: 100, y: 100 },
      { x: 200, y: 150 },
    ],
  ),
  bounds: fc.constant(bounds),
});

const box = fc.record({
  x: fc.integer({ min: 0, max: 380 }),
  y: fc.integer({ min: 0, max: 280 }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 80 }),
});

function overlap(one: Box, two: Box): boolean {
  return (
    one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height
  );
}

test("no label covers another, a symbol, or the edge of the picture", () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 40 }), fc.array(box, { maxLength: 10 }), (requests, obstacles) => {
      const boxes = placeLabels(requests, obstacles).map((label) => label.box);
      const others = boxes.flatMap((one, at) => boxes.slice(at + 1).map((two) => [one, two] as const));
      const blocked = boxes.flatMap((one) => obstacles.map((two) => [one, two] as const));
      expect([...others, ...blocked].filter(([one, two]) => overlap(one, two))).toEqual([]);
      const outside = boxes.filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > bounds.width || y + height > bounds.height,
      );
      expect(outside).toEqual([]);
    }),
  );
});

test("whoever comes first has the place", () => {
  const here = { size: 11, bold: false, x: 200, y: 150, clear: 4, along: [{ x: 200, y: 150 }], bounds };
  const placed = placeLabels(
    [
      { ...here, id: "first", text: "first" },
      { ...here, id: "second", text: "second" },
    ],
    [],
  );
  expect(placed.map(({ id }) => id)).toEqual(["first"]);
});

test("a long name is split where its lines are nearly the same length", () => {
  expect(breakInTwo("South East London Primary Care Joint Committees")).toEqual([
    "South East London Primary",
    "Care Joint Committees",
  ]);
  expect(breakInTwo("Parliament")).toEqual(["Parliament"]);
});

test("a text is as wide as the sum of its signs, and a bold one wider", () => {
  expect(textWidth("NHS", 10)).toBeCloseTo((722 + 722 + 667) / 100);
  expect(textWidth("NHS", 10, true)).toBeGreaterThan(textWidth("NHS", 10));
});
