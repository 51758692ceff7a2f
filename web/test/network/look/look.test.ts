// Everybody can see what is drawn: contrast, and no two kinds that look the same.

import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/generated/catalogue.ts";
import {
  edgeColour,
  edgeDash,
  kindLook,
  maxDashes,
  maxEdgeColours,
  maxKinds,
  numberedKindLook,
  pagePalette,
  palettes,
  proposedDash,
} from "../../../src/network/look/look.ts";

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [one, two].map(luminance).sort((some, more) => more - some);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Its red, green and blue as shares of light. */
function linear(colour: string): readonly number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** How far apart two colours are to the eye: the distance in CIE Lab. */
function difference(one: string, two: string): number {
  const [from = [], to = []] = [one, two].map(lab);
  return Math.hypot(...from.map((part, at) => part - (to[at] ?? 0)));
}

function lab(colour: string): readonly number[] {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.0888,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function numbers(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => at + 1);
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
    const drawn = [...palette.hues, palette.added, palette.removed, palette.changed, palette.proposed];
    const weak = drawn.flatMap((colour) =>
      grounds.filter((ground) => contrast(colour, ground) < 3).map((ground) => `${colour} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });

  test("forty kinds and more look each their own way", () => {
    const looks = numbers(maxKinds).map((look) => Object.values(numberedKindLook(look, palette)).join(" "));
    expect(new Set(looks).size).toBe(maxKinds);
    expect(maxKinds).toBeGreaterThanOrEqual(40);
  });

  test("sixteen types of edge have each a colour that differs from every other", () => {
    expect(palette.hues.length).toBeGreaterThanOrEqual(16);
    const pairs = palette.hues.flatMap((one, at) => palette.hues.slice(at + 1).map((two) => [one, two] as const));
    expect(pairs.filter(([one, two]) => difference(one, two) < 22)).toEqual([]);
  });

  test("a kind and a type look as the number of the catalogue says, whatever its place in the list", () => {
    expect(catalogue.kinds.map(({ name }) => kindLook(name, palette))).toEqual(
      catalogue.kinds.map(({ look }) => numberedKindLook(look, palette)),
    );
    expect(catalogue.edgeTypes.map(({ name }) => edgeColour(name, palette))).toEqual(
      catalogue.edgeTypes.map(({ look }) => (look === null ? palette.text : palette.hues[look - 1])),
    );
  });
});

test("the catalogue has not outgrown the palette", () => {
  const most = (entries: readonly { readonly look: number | null }[]) =>
    Math.max(...entries.map(({ look }) => look ?? 0));
  expect(most(catalogue.kinds)).toBeLessThanOrEqual(maxKinds);
  expect(most(catalogue.edgeTypes)).toBeLessThanOrEqual(maxEdgeColours);
  expect(most(catalogue.edgeTypes)).toBeLessThanOrEqual(maxDashes);
});

test("types of link are told apart without colour, and none has the dots of what is not a fact", () => {
  const drawn = catalogue.edgeTypes.filter(({ look }) => look !== null);
  const dashes = drawn.map(({ name }) => edgeDash(name));
  expect(new Set(dashes).size).toBe(dashes.length);
  expect(dashes).not.toContain(proposedDash);
});

test("the colours of the page are those of both schemes", () => {
  expect(pagePalette.text).toBe(`light-dark(${palettes.light.text}, ${palettes.dark.text})`);
  expect(pagePalette.hues).toHaveLength(palettes.light.hues.length);
});
