// Text in a picture is broken into lines that fit.

import { expect, test } from "vitest";
import { cutLines, wrapLines } from "../../src/parts/text-lines.ts";

test("a text is broken at spaces, and nothing is lost", () => {
  const text = "Hammersmith and Fulham, and the Royal Borough of Kensington and Chelsea";
  const lines = wrapLines(text, { width: 88, size: 11 });
  expect(lines).toEqual(["Hammersmith", "and Fulham,", "and the Royal", "Borough of", "Kensington", "and Chelsea"]);
  expect(lines.join(" ")).toBe(text);
});

test("bold letters take more room", () => {
  const widths = Array.from({ length: 40 }, (_, at) => 100 + 5 * at);
  const lines = (isBold: boolean) =>
    widths.flatMap((width) => wrapLines("commissioned jointly ".repeat(8), { width, size: 10, isBold })).length;
  expect(lines(true)).toBeGreaterThan(lines(false));
});

test("a word that is too long has a line of its own", () => {
  expect(wrapLines("a Llanfairpwllgwyngyll b", { width: 40, size: 10 })).toEqual(["a", "Llanfairpwllgwyngyll", "b"]);
});

test("lines that have no room are cut, and the last says so", () => {
  expect(cutLines(["one", "two", "three"], 2)).toEqual(["one", "two …"]);
  expect(cutLines(["one", "two"], 2)).toEqual(["one", "two"]);
});
