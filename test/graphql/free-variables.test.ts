// The variables whose values do not change a plan, and the values that stand for them.

import { parse } from "graphql";
import { expect, test } from "vitest";
import { cursorText } from "../../src/compiled/cursors.ts";
import { freeVariables, sentinelValues } from "../../src/graphql/free-variables.ts";

const document =
  parse(`query ($id: ID!, $on: Date, $most: Int, $skip: Int, $next: String, $hops: Int, $kinds: [BodyKind!], $no: Boolean!) @asOf(date: $on) {
  bodies(where: { id: { eq: $id }, kind: { in: $kinds } }, limit: $most, offset: $skip) { id @skip(if: $no) }
  bodiesConnection(first: $most, after: $next) { totalCount }
  network(focus: [$id], hops: $hops) { truncated }
}`);

const variables = {
  id: "a",
  on: "2016-06-01",
  most: 20,
  skip: 40,
  next: cursorText(7),
  hops: 2,
  kinds: ["CCG"],
  no: true,
};

function names(given: Readonly<Record<string, unknown>>, strict = false): readonly string[] {
  return freeVariables({ document, variables: { ...variables, ...given } }, strict).map(({ name }) => name);
}

test("texts, days, sizes, offsets and cursors are free; what else decides the answer is not", () => {
  expect(names({})).toEqual(["id", "on", "most", "skip", "next"]);
});

test("of a document whose sizes are a part of what it asks, texts and days are free", () => {
  expect(names({}, true)).toEqual(["id", "on"]);
});

test("a value that is refused, or has a meaning of its own, is not free", () => {
  expect(names({ id: "", on: "today", most: 501, skip: 0, next: "x" })).toEqual([]);
  expect(names({ id: null, on: null, most: 1.5, skip: -1, next: cursorText(2_000_000) })).toEqual([]);
  expect(names({ id: undefined, on: undefined, most: "20", skip: undefined, next: null })).toEqual([]);
});

test("a number that is also used elsewhere is not free", () => {
  const mixed = parse(`query ($n: Int) { bodies(limit: $n) { id } funds(where: { year: { eq: $n } }) { id } }`);
  expect(freeVariables({ document: mixed, variables: { n: 3 } }, false)).toEqual([]);
});

test("the values that stand for them differ by variable and by round, and are of the same kind", () => {
  const free = freeVariables({ document, variables }, false);
  const [first, second] = [sentinelValues(variables, free, 1), sentinelValues(variables, free, 2)];
  expect(names(first)).toEqual(names({}));
  expect(names(second)).toEqual(names({}));
  const values = [first, second].flatMap((each) => free.map(({ name }) => each[name]));
  expect(new Set(values).size).toBe(values.length);
  expect([first.kinds, first.no, first.hops]).toEqual([variables.kinds, true, 2]);
});
