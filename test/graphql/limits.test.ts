// What a query may not ask, and what it is told.

import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { checkLimits } from "../../src/graphql/limits.ts";
import { api } from "../support/model.ts";

function refusal(query: string, variables: Readonly<Record<string, unknown>> = {}): string {
  try {
    checkLimits(parse(query), api, variables);
    return "accepted";
  } catch (error) {
    return error instanceof KnownError ? `${error.code}: ${error.message}` : String(error);
  }
}

describe("a page", () => {
  test.each([
    ["no rows", "{ bodies(limit: 0) { id } }"],
    ["fewer than no rows", "{ bodies(limit: -1) { id } }"],
    ["more rows than a page holds", "{ bodies(limit: 501) { id } }"],
    ["no edges", "{ bodiesConnection(first: 0) { totalCount } }"],
    ["no rows below another field", "{ bodies { covers(limit: 0) { id } } }"],
    ["no rows under another name", "{ all: bodies(limit: 0) { id } }"],
    ["no rows in a fragment", "{ bodies { ...F } } fragment F on Body { parts(limit: 0) { id } }"],
    ["a page before the first", "{ bodies(offset: -1) { id } }"],
  ])("of %s is refused", (_what, query) => {
    expect(refusal(query)).toMatch(/^ARGUMENT_BAD: /);
  });

  test("of no rows by way of a variable is refused", () => {
    expect(refusal("query($n: Int) { bodies(limit: $n) { id } }", { n: 0 })).toBe(
      "ARGUMENT_BAD: bodies(limit) is 0: it takes 1 to 500, and 100 where it is left out.",
    );
  });

  test.each(["1", "500"])("of %s rows is given", (size) => {
    expect(refusal(`{ bodies(limit: ${size}) { id } }`)).toBe("accepted");
  });

  test("of an unset variable has the default size", () => {
    expect(refusal("query($n: Int) { bodies(limit: $n) { id } }")).toBe("accepted");
  });
});

describe("a cursor", () => {
  test.each([
    ["nonsense", "xyz"],
    ["twenty digits", Buffer.from("arrayconnection:99999999999999999999").toString("base64")],
    ["a negative place", Buffer.from("arrayconnection:-1").toString("base64")],
  ])("of %s is refused", (_what, after) => {
    expect(refusal(`{ bodiesConnection(after: "${after}") { totalCount } }`)).toBe(
      "ARGUMENT_BAD: bodiesConnection(after) is no cursor: give it the endCursor of the page before.",
    );
  });

  test("of a page before is taken", () => {
    const after = Buffer.from("arrayconnection:99").toString("base64");
    expect(refusal(`{ bodiesConnection(after: "${after}") { totalCount } }`)).toBe("accepted");
  });
});

describe("a filter", () => {
  test.each([
    ["{ bodies(where: null) { id } }", "bodies(where)"],
    ["{ bodies(where: { id: null }) { id } }", "bodies(where).id"],
    ["{ bodies(where: { id: { in: null } }) { id } }", "bodies(where).id.in"],
    ["{ bodies(where: { AND: [{ name: null }] }) { id } }", "bodies(where).AND[0].name"],
    ["{ bodies(where: { covers: { some: null } }) { id } }", "bodies(where).covers.some"],
  ])("with a null is refused with its place: %s", (query, path) => {
    expect(refusal(query)).toBe(
      `ARGUMENT_BAD: ${path} is null: leave it out, or ask for what is not established with { eq: null }.`,
    );
  });

  test("for what is not established is taken", () => {
    expect(refusal("{ bodies(where: { validFrom: { eq: null } }) { id } }")).toBe("accepted");
  });

  test("that a missing variable would leave empty is refused, since it would let everything through", () => {
    expect(refusal("query($id: ID) { bodies(where: { id: { eq: $id } }) { id } }")).toBe(
      "ARGUMENT_BAD: bodies(where).id is empty and would let everything through: give it a comparison, or leave it out. A variable without a value leaves a filter empty.",
    );
  });

  test("nested by the hundred is refused before Neo4j sees it", () => {
    const where = `${"{ NOT: ".repeat(300)}{ id: { eq: "x" } }${" }".repeat(300)}`;
    expect(refusal(`{ bodies(where: ${where}) { id } }`)).toMatch(/^QUERY_TOO_COSTLY: /);
  });

  test("nested by the hundred in a variable is refused as well", () => {
    const where = Array.from({ length: 300 }).reduce<object>((inner) => ({ NOT: inner }), { id: { eq: "x" } });
    expect(refusal("query($where: BodyWhere) { bodies(where: $where) { id } }", { where })).toMatch(
      /^QUERY_TOO_COSTLY: /,
    );
  });
});

describe("an aggregate of a connection along edges", () => {
  const counting = (where: string): string =>
    `{ bodies { coversConnection(where: ${where}) { aggregate { count { nodes } } } } }`;

  test.each([
    'AND: [{ node: { id: { eq: "x" } } }]',
    'OR: [{ node: { id: { eq: "x" } } }]',
    'NOT: { node: { id: { eq: "x" } } }',
  ])("is refused beside a filter that begins with %s, which it would misread", (where) => {
    expect(refusal(counting(`{ ${where} }`))).toMatch(/^ARGUMENT_BAD: coversConnection\(where\) begins with/);
  });

  test("is taken beside a filter on its ends", () => {
    expect(refusal(counting('{ node: { OR: [{ id: { eq: "x" } }] }, edge: { status: { eq: IN_FORCE } } }'))).toBe(
      "accepted",
    );
  });
});

test("fields nested without end are refused", () => {
  const query = `{ bodies ${"{ parts ".repeat(25)}{ id }${" }".repeat(25)} }`;
  expect(refusal(query)).toMatch(/^QUERY_TOO_COSTLY: /);
});
