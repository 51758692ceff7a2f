// Everybody can tell what is drawn: contrast, and no two kinds that look the same.

import { describe, expect, test } from "vitest";
import { drawableEdgeTypes } from "../../src/catalogue/labels.ts";
import { factStatus } from "../../src/catalogue/statuses.ts";
import { catalogue } from "../../src/generated/catalogue.ts";
import {
  amountWidth,
  edgeColour,
  kindLook,
  maxEdgeColours,
  maxKinds,
  maxStatuses,
  palettes,
  statusDash,
} from "../../src/look/look.ts";

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [one, two].map(luminance).sort((some, more) => more - some);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries(palettes))("in the %s scheme", (_name, palette) => {
  const grounds = [palette.ground, palette.tile];

  test("text stands out from all that it is on by 4.5 to 1 (WCAG AA)", () => {
    for (const ground of grounds) {
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.quiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("every line and symbol stands out by 3 to 1 (WCAG AA)", () => {
    const drawn = [...palette.hues, palette.added, palette.removed, palette.changed, palette.handover];
    const weak = drawn.flatMap((colour) =>
      grounds.filter((ground) => contrast(colour, ground) < 3).map((ground) => `${colour} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });

  test("no two kinds have the same shape and colour", () => {
    const looks = catalogue.kinds.map(({ name }) => Object.values(kindLook(name, palette)).join(" "));
    expect(new Set(looks).size).toBe(looks.length);
  });

  test("no two types of edge that can be drawn have the same colour", () => {
    const colours = drawableEdgeTypes.map(({ name }) => edgeColour(name, palette));
    expect(new Set(colours).size).toBe(colours.length);
  });
});

test("the catalogue has not outgrown the palette", () => {
  expect(catalogue.kinds.length).toBeLessThanOrEqual(maxKinds);
  expect(drawableEdgeTypes.length).toBeLessThanOrEqual(maxEdgeColours);
  expect(catalogue.statuses.length).toBeLessThanOrEqual(maxStatuses);
});

test("only a fact is a whole line, and each status is broken in its own way", () => {
  const dashes = catalogue.statuses.map(({ name }) => statusDash(name));
  expect(new Set(dashes).size).toBe(dashes.length);
  expect(catalogue.statuses.filter(({ name }) => statusDash(name) === "").map(({ name }) => name)).toEqual([
    factStatus,
  ]);
});

test("a line grows with the amount, within bounds, and a tie without an amount is thin", () => {
  const widths = [null, 1e6, 14_657_000, 1e8, 5.3e9, 1e13].map(amountWidth);
  expect(widths).toEqual([...widths].sort((one, two) => one - two));
  expect(widths.at(-1)).toBe(8);
});
