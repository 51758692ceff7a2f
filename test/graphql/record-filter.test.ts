// Filters on the record in memory are as Cypher reads them: what is not established is neither true nor false.

import { expect, test } from "vitest";
import { CompileError } from "../../src/compiled/compile-error.ts";
import { demandedIds, makeFactTest } from "../../src/graphql/record-filter.ts";
import type { Facts } from "../../src/model/dataset.ts";
import { emptyType } from "../../src/model/sdl.ts";
import { makeRecordIndex } from "../../src/service/record-index.ts";
import { model } from "../support/model.ts";

const body = model.sdl.nodeTypes.get("Body") ?? emptyType("Body");
const record = makeRecordIndex({ things: [], links: [], edges: [] }, model);

function truth(where: unknown, facts: Facts): boolean | null {
  return makeFactTest(where, body, model.sdl)(facts, record);
}

const camden: Facts = { id: "borough-camden", name: "Camden", possibleFrom: "1965-04-01", aliases: ["LB"], hexQ: 3 };

test.each([
  [{ id: { eq: "borough-camden" } }, true],
  [{ id: { in: ["a", "b"] } }, false],
  [{ name: { contains: "amd", startsWith: "C", endsWith: "n" } }, true],
  [{ possibleFrom: { gt: "1965-04-01" } }, false],
  [{ possibleFrom: { gte: "1965-04-01", lte: "1965-04-01" } }, true],
  [{ hexQ: { lt: 3 } }, false],
  [{ aliases: { includes: "LB" } }, true],
  [{ gssCode: { eq: null } }, true],
  [{ gssCode: { eq: "E1" } }, null],
  [{ gssCode: { in: [] } }, false],
  [{ NOT: { gssCode: { eq: "E1" } } }, null],
  [{ OR: [{ gssCode: { eq: "E1" } }, { id: { eq: "borough-camden" } }] }, true],
  [{ AND: [{ gssCode: { eq: "E1" } }, { id: { eq: "x" } }] }, false],
  [{ AND: [{ gssCode: { eq: "E1" } }, { id: { eq: "borough-camden" } }] }, null],
  [{ covers: { some: { id: { eq: "x" } } } }, false],
  [{ coversConnection: { none: { edge: { status: { eq: "IN_FORCE" } } } } }, true],
])("%j is %s", (where, expected) => {
  expect(truth(where, camden)).toBe(expected);
});

test.each([
  [{ name: { lt: "x" } }],
  [{ aliases: { eq: ["LB"] } }],
  [{ possibleFrom: { eq: "-001-01-01" } }],
  [{ covers: { all: { id: { eq: "x" } } } }],
  [{ coversConnection: { aggregate: {} } }],
  [{ nothing: { eq: 1 } }],
  [{ OR: [] }],
  [null],
])("%j is left to the graph", (where) => {
  expect(() => truth(where, camden)).toThrow(CompileError);
});

test("the ids that a filter demands are those of eq or in, in order and once", () => {
  expect(demandedIds({ id: { eq: "a" }, name: { eq: "x" } })).toEqual(["a"]);
  expect(demandedIds({ AND: [{ name: { eq: "x" } }, { id: { in: ["b", "a", "b"] } }] })).toEqual(["a", "b"]);
  expect(demandedIds({ OR: [{ id: { eq: "a" } }] })).toBeNull();
  expect(demandedIds(null)).toBeNull();
});
