// What a client of the reconciliation service may send, and how it is refused.

import { describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { readExtendRequest, readReconcileQueries } from "../../src/http/reconcile-request.ts";
import { model } from "../support/model.ts";

const read = (queries: unknown) => Object.fromEntries(readReconcileQueries(JSON.stringify(queries), model.catalogue));

function refusal(act: () => unknown): string {
  try {
    act();
    return "accepted";
  } catch (error) {
    return error instanceof KnownError ? `${error.code}: ${error.message}` : String(error);
  }
}

const plain = { text: "Camden", kinds: [], strict: true, on: null, codes: [], first: 10 };

describe("a query", () => {
  test.each<[string, object, object]>([
    ["a name alone", { query: "Camden" }, plain],
    ["a number for a name", { query: 7 }, { ...plain, text: "7" }],
    [
      "nothing but a code",
      { properties: [{ pid: "odsCode", v: "07R" }] },
      { ...plain, text: "", codes: [{ field: "odsCode", code: "07R" }] },
    ],
    ["a kind", { query: "Camden", type: "CCG" }, { ...plain, kinds: ["CCG"] }],
    [
      "several kinds, none of which has to be",
      { query: "Camden", type: ["CCG", "ICB"], type_strict: "should" },
      { ...plain, kinds: ["CCG", "ICB"], strict: false },
    ],
    ["a limit", { query: "Camden", limit: 3 }, { ...plain, first: 3 }],
    ["a limit of none, which is no limit", { query: "Camden", limit: 0 }, plain],
    ["a limit beyond all", { query: "Camden", limit: 1e9 }, { ...plain, first: 100 }],
    ["a date", { query: "Camden", properties: [{ pid: "on", v: "2015-04-01" }] }, { ...plain, on: "2015-04-01" }],
    ["nulls", { query: "Camden", type: null, limit: null, properties: null }, plain],
    [
      "columns that we do not know, empty cells, lists and matched cells",
      {
        query: "Camden",
        properties: [
          { pid: "colour", v: true },
          { pid: "odsCode", v: null },
          { pid: "gssCode", v: [{ id: " E09000007 " }] },
        ],
      },
      { ...plain, codes: [{ field: "gssCode", code: "E09000007" }] },
    ],
  ])("may have %s", (_what, query, expected) => {
    expect(read({ q0: query })).toEqual({ q0: expected });
  });

  test.each<[unknown, string]>([
    ["x", "queries must be an object."],
    [[], "queries must be an object."],
    [{ q0: "x" }, "queries.q0 must be an object."],
    [{ q0: [] }, "queries.q0 must be an object."],
    [{ q0: { query: {} } }, "queries.q0.query must be a text."],
    [{ q0: { type: 7 } }, "queries.q0.type must be a kind or a list of kinds."],
    [{ q0: { limit: "x" } }, "queries.q0.limit must be a number."],
    [{ q0: { properties: {} } }, "queries.q0.properties must be a list."],
    [{ q0: { properties: ["x"] } }, "queries.q0.properties.0 must be an object."],
    [{ q0: { properties: [{ v: "x" }] } }, "queries.q0.properties.0.pid must be a text."],
    [{ q0: { properties: [{ pid: "on", v: {} }] } }, "queries.q0.properties.0.v must be a value or a list of values."],
    [{ q0: 1, q1: { limit: "x" } }, "queries.q0 must be an object. queries.q1.limit must be a number."],
    [
      { q0: { properties: [{ pid: "on", v: "2015-02-30" }] } },
      'queries.q0: on is "2015-02-30": it must be a date, such as 2015-04-01.',
    ],
    [
      Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, {}])),
      "queries must have at most 100 queries.",
    ],
  ])("that is %j is refused with its place", (queries, message) => {
    expect(refusal(() => read(queries))).toBe(`ARGUMENT_BAD: ${message}`);
  });

  test("with a kind that is not there is refused with the nearest", () => {
    expect(refusal(() => read({ q0: { type: "CCGS" } }))).toMatch(
      /^ARGUMENT_BAD: queries\.q0\.type is "CCGS": it must be one of .*\. The nearest: CCG\.$/,
    );
  });
});

describe("an extension", () => {
  test("has ids and properties", () => {
    expect(readExtendRequest('{"ids":["ccg-07r"],"properties":[{"id":"kind","settings":{}}]}')).toEqual({
      ids: ["ccg-07r"],
      properties: ["kind"],
    });
  });

  test.each<[string, string]>([
    ["{", "extend is not valid JSON: it must be an object."],
    ["7", "extend must be an object."],
    ["{}", "extend.ids must be a list. extend.properties must be a list."],
    ['{"ids":[7],"properties":[]}', "extend.ids.0 must be a text."],
    ['{"ids":[],"properties":["kind"]}', "extend.properties.0 must be an object."],
    ['{"ids":[],"properties":[{}]}', "extend.properties.0.id must be a text."],
    [JSON.stringify({ ids: Array(101).fill("x"), properties: [] }), "extend.ids must have at most 100 ids."],
  ])("that is %s is refused with its place", (json, message) => {
    expect(refusal(() => readExtendRequest(json))).toBe(`ARGUMENT_BAD: ${message}`);
  });
});
