// What a client of the reconciliation service may send, and how it is refused.

import { describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { readExtendRequest, readReconcileQueries } from "../../src/http/reconcile-request.ts";
import { model } from "../support/model.ts";

const read = (queries: unknown) => readReconcileQueries(JSON.stringify(queries), model.catalogue);

const plain = { text: "Camden", kinds: [], strict: true, days: [], properties: [], first: 10 };

function refusal(act: () => unknown): string {
  try {
    act();
    return "accepted";
  } catch (error) {
    return errorText(error);
  }
}

function errorText(error: unknown): string {
  return error instanceof KnownError ? `${error.code}: ${error.message}` : String(error);
}

const known =
  "on, odsCode, gssCode, otherCodes, officialName, kind, validFrom, validTo, seenOn, successors, predecessors, covers";

describe("a query", () => {
  test.each<[string, object, object]>([
    ["a name alone", { query: "Camden" }, plain],
    ["a number for a name", { query: 7 }, { ...plain, text: "7" }],
    [
      "nothing but a code",
      { properties: [{ pid: "odsCode", v: "07R" }] },
      { ...plain, text: "", properties: [{ id: "odsCode", values: ["07R"] }] },
    ],
    ["a kind", { query: "Camden", type: "CCG" }, { ...plain, kinds: ["CCG"] }],
    ["a kind as an object", { query: "Camden", type: { id: "CCG", name: "CCG" } }, { ...plain, kinds: ["CCG"] }],
    [
      "several kinds, none of which has to be",
      { query: "Camden", type: ["CCG", { id: "ICB" }], type_strict: "should" },
      { ...plain, kinds: ["CCG", "ICB"], strict: false },
    ],
    ["all of one kind", { query: "Camden", type: ["CCG"], type_strict: "all" }, { ...plain, kinds: ["CCG"] }],
    ["a limit", { query: "Camden", limit: 3 }, { ...plain, first: 3 }],
    ["a limit of none, which is no limit", { query: "Camden", limit: 0 }, plain],
    ["a limit beyond all", { query: "Camden", limit: 1e9 }, { ...plain, first: 100 }],
    ["nulls", { query: "Camden", type: null, limit: null, properties: null, type_strict: null }, plain],
    ["a blank row", { query: "", properties: [{ pid: "odsCode", v: "" }] }, { ...plain, text: "" }],
    [
      "empty cells, lists, matched cells and one property twice",
      {
        query: "Camden",
        properties: [
          { pid: "odsCode", v: null },
          { pid: "gssCode", v: ["E09000001", { id: " E09000007 ", name: "Camden" }, ""] },
          { pid: "covers", v: true },
          { pid: "gssCode", v: 7 },
        ],
      },
      {
        ...plain,
        properties: [
          { id: "gssCode", values: ["E09000001", "E09000007", "7"] },
          { id: "covers", values: ["true"] },
        ],
      },
    ],
  ])("may have %s", (_what, query, expected) => {
    expect(Object.fromEntries(read({ q0: query }))).toEqual({ q0: expected });
  });

  test.each([
    ["2015-04-01"],
    ["2015-04-01T00:00:00Z"],
    ["2015-04-01T00:00:00+01:00"],
    ["2015-04-01T23:59:59.999-0500"],
    ["2015-04-01T00:00"],
    ["2015-04-01 00:00:00"],
  ])("may have the day %s, of which the time and the zone are not read", (v) => {
    expect(read({ q0: { query: "Camden", properties: [{ pid: "on", v }] } }).get("q0")).toEqual({
      ...plain,
      days: ["2015-04-01"],
    });
  });

  test("may have several days, and dates of which only the month is known", () => {
    const properties = [
      { pid: "on", v: ["2015-04-01", "2016-04-01"] },
      { pid: "validFrom", v: ["2013-04", "2013-04-01T00:00:00Z"] },
    ];
    expect(read({ q0: { query: "Camden", properties } }).get("q0")).toEqual({
      ...plain,
      days: ["2015-04-01", "2016-04-01"],
      properties: [{ id: "validFrom", values: ["2013-04", "2013-04-01"] }],
    });
  });

  test.each<[unknown, string]>([
    ["x", "queries.q0 must be an object."],
    [[], "queries.q0 must be an object."],
    [{}, "queries.q0 must have a query or properties."],
    [{ limit: 1 }, "queries.q0 must have a query or properties."],
    [{ properties: [] }, "queries.q0 must have a query or properties."],
    [{ query: {} }, "queries.q0.query must be a text."],
    [{ query: "x", type: 7 }, "queries.q0.type must be a kind, an object with a kind as its id, or a list of them."],
    [{ query: "x", type: {} }, "queries.q0.type must be a kind, an object with a kind as its id, or a list of them."],
    [{ query: "x", type_strict: "most" }, 'queries.q0.type_strict must be "any", "should" or "all".'],
    [
      { query: "x", type: ["CCG", "ICB"], type_strict: "all" },
      'queries.q0.type_strict is "all": a body has one kind, so give one type.',
    ],
    [{ query: "x", limit: "x" }, "queries.q0.limit must be a number."],
    [{ query: "x", limit: -1 }, "queries.q0.limit must be a number of candidates."],
    [
      { query: "x", props: [], lang: "en" },
      "queries.q0 has props, lang: only query, type, type_strict, limit, properties are read.",
    ],
    [{ properties: {} }, "queries.q0.properties must be a list."],
    [{ properties: ["x"] }, "queries.q0.properties.0 must be an object."],
    [{ properties: [{ v: "x" }] }, "queries.q0.properties.0.pid must be a text."],
    [{ properties: [{ pid: "on", value: "x" }] }, "queries.q0.properties.0 has value: only pid, v are read."],
    [{ properties: [{ pid: "on", v: {} }] }, "queries.q0.properties.0.v must be a value or a list of values."],
    [
      {
        query: "x",
        properties: [
          { pid: "colour", v: "red" },
          { pid: "postcode", v: [] },
          { pid: "on", v: "" },
        ],
      },
      `queries.q0.properties has colour, postcode: only ${known} are read.`,
    ],
    [
      { query: "x", properties: [{ pid: "on", v: ["2015-04-01", "2015-02-30"] }] },
      'queries.q0: on is "2015-02-30": it must be a date, such as 2015-04-01.',
    ],
    [
      { query: "x", properties: [{ pid: "on", v: "2015-04" }] },
      'queries.q0: on is "2015-04": it must be a date, such as 2015-04-01.',
    ],
    [
      { query: "x", properties: [{ pid: "on", v: "2015-04-01T25:00:00Z" }] },
      'queries.q0: on is "2015-04-01T25:00:00Z": it must be a date, such as 2015-04-01.',
    ],
    [
      { query: "x", properties: [{ pid: "validTo", v: "spring" }] },
      'queries.q0: validTo is "spring": it must be a date, such as 2015-04-01 or 2015-04.',
    ],
    [
      { properties: [{ pid: "kind", v: "ICB" }] },
      "queries.q0 must have a query, or one of odsCode, gssCode: other properties fit many bodies.",
    ],
  ])("that is %j is refused with its place, and no other query is", (query, message) => {
    const batch = read({ q0: query, q1: { query: "Camden" } });
    expect(errorText(batch.get("q0"))).toBe(`ARGUMENT_BAD: ${message}`);
    expect(batch.get("q1")).toEqual(plain);
  });

  test("with a kind that is not there is refused with the nearest", () => {
    expect(errorText(read({ q0: { query: "x", type: "CCGS" } }).get("q0"))).toMatch(
      /^ARGUMENT_BAD: queries\.q0\.type is "CCGS": it must be one of .*\. The nearest: CCG\.$/,
    );
  });
});

test.each<[string, string]>([
  ["Camden", "queries is not valid JSON: it must be an object."],
  ['"Camden"', "queries must be an object."],
  ["[]", "queries must be an object."],
  [
    JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, { query: "x" }]))),
    "queries must have at most 100 queries.",
  ],
])("a batch that is no batch is refused whole: %s", (json, message) => {
  expect(refusal(() => readReconcileQueries(json, model.catalogue))).toBe(`ARGUMENT_BAD: ${message}`);
});

describe("an extension", () => {
  test("has ids and properties, as OpenRefine sends them", () => {
    const properties = [
      { id: "kind", name: "Kind", settings: {} },
      { id: "covers" },
      { id: "successors", settings: null },
    ];
    expect(readExtendRequest(JSON.stringify({ ids: ["ccg-07r"], properties }))).toEqual({
      ids: ["ccg-07r"],
      properties: ["kind", "covers", "successors"].map((id) => ({ id, limit: 0, content: "literal" })),
    });
  });

  test("may have settings", () => {
    const properties = [
      { id: "covers", settings: { limit: "1", content: "id" } },
      { id: "kind", settings: { limit: 2 } },
    ];
    expect(readExtendRequest(JSON.stringify({ ids: [], properties })).properties).toEqual([
      { id: "covers", limit: 1, content: "id" },
      { id: "kind", limit: 2, content: "literal" },
    ]);
  });

  test.each<[string, string]>([
    ["{", "extend is not valid JSON: it must be an object."],
    ["7", "extend must be an object."],
    ["{}", "extend.ids must be a list. extend.properties must be a list."],
    ['{"ids":[7],"properties":[]}', "extend.ids.0 must be a text."],
    ['{"ids":[],"properties":["kind"]}', "extend.properties.0 must be an object."],
    ['{"ids":[],"properties":[{}]}', "extend.properties.0.id must be a text."],
    ['{"ids":[],"properties":[],"lang":"en"}', "extend has lang: only ids, properties are read."],
    [
      '{"ids":[],"properties":[{"id":"kind","settings":{"rank":"best"}}]}',
      "extend.properties.0.settings has rank: only limit, content are read.",
    ],
    [
      '{"ids":[],"properties":[{"id":"kind","settings":{"limit":"few","content":"name"}}]}',
      'extend.properties.0.settings.limit must be a number of values. extend.properties.0.settings.content must be "literal" or "id".',
    ],
    [JSON.stringify({ ids: Array(101).fill("x"), properties: [] }), "extend.ids must have at most 100 ids."],
  ])("that is %s is refused with its place", (json, message) => {
    expect(refusal(() => readExtendRequest(json))).toBe(`ARGUMENT_BAD: ${message}`);
  });
});
