// The cost of an operation follows from the record, and from what is asked, however it is written.

import { join } from "node:path";
import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { checkCost, operationCost } from "../../src/graphql/operation-cost.ts";
import { prepareOperation } from "../../src/graphql/prepare-operation.ts";
import { recordShape } from "../../src/service/record-shape.ts";
import { api, model } from "../support/model.ts";

const seed = await readValidSeed(join(root, "seed"), model);
const shape = recordShape(seed, model.sdl);

function estimate(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const prepared = prepareOperation({ document: parse(query), variables }, { ...model, schema: api });
  return operationCost(prepared, { schema: api, sdl: model.sdl, shape });
}

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  return estimate(query, variables).total;
}

test("the neighbours of a thing are those that the record has", () => {
  const { starts, places } = shape.neighbours("Body", "covers") ?? { starts: [], places: [] };
  const covers = seed.edges.filter(({ type }) => type === "COVERS");
  expect([places.length, starts.at(-1)]).toEqual([covers.length, covers.length]);
  expect(shape.neighbours("Body", "poolsWith")?.places.length).toBe(
    2 * seed.edges.filter(({ type }) => type === "POOLS_WITH").length,
  );
  expect(shape.neighbours("Body", "name")).toBeNull();
});

describe("the same question costs the same", () => {
  const plain = cost("{ bodies(limit: 50) { id covers(limit: 20) { id name } } }");

  test.each([
    ["in a fragment", "{ bodies(limit: 50) { ...F } } fragment F on Body { id covers(limit: 20) { id name } }"],
    [
      "in a fragment within a fragment",
      "{ bodies(limit: 50) { ...F } } fragment F on Body { id ...G } fragment G on Body { covers(limit: 20) { id name } }",
    ],
    ["in an inline fragment", "{ bodies(limit: 50) { ... on Body { id covers(limit: 20) { id name } } } }"],
    ["under other names", "{ all: bodies(limit: 50) { a: id b: covers(limit: 20) { c: id d: name } } }"],
  ])("%s", (_how, query) => {
    expect(cost(query)).toBeCloseTo(plain, 6);
  });

  test("with its page sizes in variables, or in their defaults", () => {
    const query = "query($a: Int = 50, $b: Int) { bodies(limit: $a) { id covers(limit: $b) { id name } } }";
    expect(cost(query, { b: 20 })).toBeCloseTo(plain, 6);
  });

  test("and twice as much when a fragment is spread under two names", () => {
    const one = cost("{ bodies(limit: 50) { a: covers { ...F } } } fragment F on Body { coveredBy { id } }");
    const none = cost("{ bodies(limit: 50) { id } }");
    const two = cost(
      "{ bodies(limit: 50) { a: covers { ...F } b: covers { ...F } } } fragment F on Body { coveredBy { id } }",
    );
    expect(two - none).toBeGreaterThan(1.9 * (one - none));
  });
});

describe("a question costs more", () => {
  test.each([
    ["for more rows", "{ bodies(limit: 10) { covers { id } } }", "{ bodies(limit: 500) { covers { id } } }"],
    ["for another step", "{ bodies { covers { id } } }", "{ bodies { covers { coveredBy { id } } } }"],
    [
      "for a body with many neighbours",
      '{ bodies(where: { id: { eq: "ccg-07r" } }) { members { members { id } } commissions { id } } }',
      '{ bodies(where: { id: { eq: "nhs-england" } }) { members { members { id } } commissions { id } } }',
    ],
    [
      "for a filter that follows a relationship",
      '{ bodies(where: { name: { contains: "x" } }) { id } }',
      '{ bodies(where: { covers: { some: { name: { contains: "x" } } } }) { id } }',
    ],
    [
      "for a filter that follows two",
      '{ bodies(where: { covers: { some: { name: { contains: "x" } } } }) { id } }',
      '{ bodies(where: { covers: { none: { coveredBy: { some: { name: { contains: "x" } } } } } }) { id } }',
    ],
    ["for a count of a connection", "{ bodies { id } }", "{ bodies { coversConnection { totalCount } } }"],
    [
      "for an aggregate",
      "{ bodies { coversConnection { totalCount } } }",
      "{ bodies { coversConnection { totalCount aggregate { count { nodes } } } } }",
    ],
    [
      "for more hops of a network",
      '{ network(focus: ["ccg-07r"], hops: 1) { edges { id } } }',
      '{ network(focus: ["ccg-07r"], hops: 3) { edges { id } } }',
    ],
    ["for the measures of a network", "{ network { edges { id } } }", "{ network(metrics: true) { edges { id } } }"],
    [
      "as of a day, which every step is compared with",
      "{ bodies { coveredBy { id } } }",
      '{ bodies(asOf: { date: "2015-04-01" }) { coveredBy { id } } }',
    ],
  ])("%s", (_why, less, more) => {
    expect(cost(more)).toBeGreaterThan(cost(less));
  });
});

test("a refusal names what costs the most, and what to do", () => {
  const walk = estimate("{ bodies(limit: 500) { id memberOf { members { memberOf { members { id } } } } } }");
  expect(() => checkCost(walk, 100)).toThrow(KnownError);
  expect(() => checkCost(walk, 100)).toThrow(
    /^The query costs about \d+, and 100 is the most\. The largest part is bodies\.memberOf\.members\.memberOf\.members, about \d+: ask for fewer rows there/,
  );
  expect(() => checkCost(walk, walk.total)).not.toThrow();
});

test("an argument that the execution refuses costs nothing, and is refused there", () => {
  expect(cost('query($n: Int) { search(text: "x", first: $n) { name } }', {})).toBeGreaterThan(0);
});
