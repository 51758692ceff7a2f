// The picture of successions: where names and lines stand.

import { expect, test } from "vitest";
import type { StoryBody } from "../../../src/pages/compare/change-story.ts";
import { mergeGeometry, shareWords } from "../../../src/pages/compare/merge-geometry.ts";

const body = (id: string): StoryBody => ({
  id,
  name: id,
  kind: "CCG",
  collective: false,
  validFrom: null,
  validTo: null,
});

const succession = (from: string, to: string, share: number | null = null) => ({
  id: `${from}>${to}`,
  from: body(from),
  to: body(to),
  on: "2020-04-01",
  onStated: "2020-04-01",
  basis: null,
  share,
  service: null,
});

test("those that merge stand together on the left, and the one that follows in the middle on the right", () => {
  const group = {
    from: ["c", "a", "b"].map(body),
    to: [body("x")],
    successions: ["c", "a", "b"].map((id) => succession(id, "x")),
  };
  const { height, from, to, lines } = mergeGeometry([group]);
  expect({ height, from: from.map(({ id, y }) => [id, y]), to: to.map(({ id, y }) => [id, y]) }).toEqual({
    height: 78,
    from: [
      ["a", 13],
      ["b", 39],
      ["c", 65],
    ],
    to: [["x", 39]],
  });
  expect(lines.map(({ fromY, toY }) => [fromY, toY])).toEqual([
    [65, 39],
    [13, 39],
    [39, 39],
  ]);
});

test("a second group stands below the first", () => {
  const groups = ["a", "b"].map((id) => ({
    from: [body(id)],
    to: [body(`${id}2`)],
    successions: [succession(id, `${id}2`)],
  }));
  expect(mergeGeometry(groups).to.map(({ y }) => y)).toEqual([13, 53]);
});

test("a part of an area is said in per cent, and the whole is not", () => {
  expect([null, 100, 99.96, 91.4, 8.6].map(shareWords)).toEqual([null, null, null, "91%", "9%"]);
});
