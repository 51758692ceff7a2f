// The limits of a query, and the ways round them.

import { getIntrospectionQuery, parse, validate } from "graphql";
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

/** What a client asks about the schema, with so many levels of lists and non-null types. */
function introspection(levels: number): string {
  const type = `${"ofType { kind name ".repeat(levels)}${"}".repeat(levels)}`;
  return `{ __schema { types { name fields { args { type { kind name ${type} } } type { kind name ${type} } } } } }`;
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
      "ARGUMENT_BAD: bodies(limit) is 0: it must be from 1 to 500. The default is 100.",
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
      "ARGUMENT_BAD: bodiesConnection(after) is not a cursor: use the endCursor of the previous page.",
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
      `ARGUMENT_BAD: ${path} is null: leave it out, or use { eq: null } to find what is not established.`,
    );
  });

  test("for what is not established is taken", () => {
    expect(refusal("{ bodies(where: { validFrom: { eq: null } }) { id } }")).toBe("accepted");
  });

  test("that a missing variable would leave empty is refused, since it would match everything", () => {
    expect(refusal("query($id: ID) { bodies(where: { id: { eq: $id } }) { id } }")).toBe(
      "ARGUMENT_BAD: bodies(where).id is empty and would match everything: add a comparison, or leave it out. A variable without a value leaves a filter empty.",
    );
  });

  test.each([
    ["{ bodies(where: { OR: [] }) { id } }", "bodies(where).OR"],
    ["{ bodies(where: { NOT: { AND: [] } }) { id } }", "bodies(where).NOT.AND"],
    ['{ bodies(where: { OR: [{ AND: [] }, { id: { eq: "x" } }] }) { id } }', "bodies(where).OR[0].AND"],
    ["{ bodies { coversConnection(where: { node: { OR: [] } }) { totalCount } } }", "coversConnection(where).node.OR"],
    ["{ bodies { covers(where: { parts: { some: { OR: [] } } }) { id } } }", "covers(where).parts.some.OR"],
    [
      "{ bodies(where: { coversConnection: { aggregate: { OR: [] } } }) { id } }",
      "bodies(where).coversConnection.aggregate.OR",
    ],
  ])("with an empty list of filters is refused with its place: %s", (query, path) => {
    expect(refusal(query)).toBe(`ARGUMENT_BAD: ${path} is an empty list: put a filter in it, or leave it out.`);
  });

  test.each([
    ["query($all: [BodyWhere!]) { bodies(where: { OR: $all }) { id } }", { all: [] }],
    ["query($where: BodyWhere) { bodies(where: $where) { id } }", { where: { OR: [] } }],
  ])("with an empty list of filters in a variable is refused too: %s", (query, variables) => {
    expect(refusal(query, variables)).toMatch(/^ARGUMENT_BAD: bodies\(where\)\.OR is an empty list/);
  });

  test.each([
    ["NOT: {}", "bodies(where).NOT is empty"],
    ["OR: [{}]", "bodies(where).OR[0] is empty"],
    ["covers: { some: {} }", "bodies(where).covers.some is empty"],
  ])("that is empty is refused below the top: %s", (where, message) => {
    expect(refusal(`{ bodies(where: { ${where} }) { id } }`)).toContain(`ARGUMENT_BAD: ${message}`);
  });

  test.each(["id: { in: [] }", "aliases: { eq: [] }"])("with an empty list of values is taken: %s", (where) => {
    expect(refusal(`{ bodies(where: { ${where} }) { id } }`)).toBe("accepted");
  });

  test.each([
    ["{ average: { eq: null } }", "average.eq is null, and an aggregate is compared with a number"],
    ["{ max: { in: [1, 2] } }", "max.in is not understood of an aggregate"],
  ])("on an aggregate is refused if it is %s", (measure, message) => {
    const aggregate = `edge: { amountGbp: ${measure} }`;
    expect(refusal(`{ bodies(where: { commissionsConnection: { aggregate: { ${aggregate} } } }) { id } }`)).toContain(
      `ARGUMENT_BAD: bodies(where).commissionsConnection.aggregate.edge.amountGbp.${message}`,
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

describe("a filter of many conditions", () => {
  const query = "query($where: BodyWhere) { bodies(where: $where) { id } }";
  const conditions = (count: number) => ({ NOT: { OR: Array.from({ length: count }, () => ({ id: { eq: "x" } })) } });

  test("is taken up to a hundred, and refused beyond", () => {
    expect(refusal(query, { where: conditions(100) })).toBe("accepted");
    expect(refusal(query, { where: conditions(101) })).toBe(
      "QUERY_TOO_COSTLY: bodies(where) has more than 100 conditions: use in for several values of one field, or ask for less at a time.",
    );
  });

  test("does not count the values of one", () => {
    const ids = Array.from({ length: 500 }, (_, at) => `body-${at}`);
    expect(refusal(query, { where: { id: { in: ids } } })).toBe("accepted");
  });
});

describe("a filter in a fragment", () => {
  test.each([
    ["a named one", "{ bodies { ...F } } fragment F on Body { covers(where: { id: null }) { id } }"],
    [
      "one within another",
      "{ bodies { ...F } } fragment F on Body { id ...G } fragment G on Body { covers(where: { id: null }) { id } }",
    ],
    ["an inline one", "{ bodies { ... on Body { covers(where: { id: null }) { id } } } }"],
    [
      "one that is left out by a directive",
      "query($no: Boolean!) { bodies { ...F @include(if: $no) } } fragment F on Body { covers(where: { id: null }) { id } }",
    ],
  ])("is checked as any other: %s", (_what, query) => {
    expect(refusal(query, { no: false })).toBe(
      "ARGUMENT_BAD: covers(where).id is null: leave it out, or use { eq: null } to find what is not established.",
    );
  });

  test("that is nested by the hundred is refused", () => {
    const where = `${"{ NOT: ".repeat(300)}{ id: { eq: "x" } }${" }".repeat(300)}`;
    expect(refusal(`{ bodies { ...F } } fragment F on Body { covers(where: ${where}) { id } }`)).toMatch(
      /^QUERY_TOO_COSTLY: /,
    );
  });
});

describe("an aggregate of a connection along edges", () => {
  const connection = (where: string, selections: string, fragments = ""): string =>
    `query($no: Boolean) { bodies { coversConnection(where: ${where}) { ${selections} } } } ${fragments}`;
  const counting = (where: string): string => connection(where, "aggregate { count { nodes } }");
  const misread = '{ OR: [{ node: { id: { eq: "x" } } }, { edge: { status: { eq: IN_FORCE } } }] }';

  test.each([
    'AND: [{ node: { id: { eq: "x" } } }]',
    'OR: [{ node: { id: { eq: "x" } } }]',
    'NOT: { node: { id: { eq: "x" } } }',
  ])("is refused beside a filter that begins with %s, which it would misread", (where) => {
    expect(refusal(counting(`{ ${where} }`))).toMatch(/^ARGUMENT_BAD: coversConnection\(where\) starts with/);
  });

  test.each([
    ["under another name", "n: aggregate { count { nodes } }", ""],
    ["in an inline fragment", "... { aggregate { count { nodes } } }", ""],
    [
      "in an inline fragment within another",
      "totalCount ... { ... @include(if: true) { aggregate { count { nodes } } } }",
      "",
    ],
    ["behind a directive", "aggregate @include(if: $no) { count { nodes } }", ""],
    ["in a named fragment", "...F", "fragment F on BodyCoversConnection { aggregate { count { nodes } } }"],
    [
      "in a named fragment within another",
      "totalCount ...F",
      "fragment F on BodyCoversConnection { ... { ...G } } fragment G on BodyCoversConnection { aggregate { count { nodes } } }",
    ],
  ])("is refused %s as well", (_where, selections, fragments) => {
    expect(refusal(connection(misread, selections, fragments))).toMatch(
      /^ARGUMENT_BAD: coversConnection\(where\) starts with OR/,
    );
  });

  test("is refused where the connection itself is in a fragment, under another name", () => {
    const fragment = `fragment F on Body { all: coversConnection(where: ${misread}) { aggregate { count { nodes } } } }`;
    expect(refusal(`{ bodies { ...F } } ${fragment}`)).toMatch(
      /^ARGUMENT_BAD: coversConnection\(where\) starts with OR/,
    );
  });

  test("is refused where the filter is in a variable", () => {
    const query =
      "query($where: BodyCoversConnectionWhere) { bodies { coversConnection(where: $where) { ... { aggregate { count { nodes } } } } } }";
    expect(refusal(query, { where: { OR: [{ node: { id: { eq: "x" } } }] } })).toMatch(/^ARGUMENT_BAD: /);
  });

  test("is taken beside a filter on its ends", () => {
    expect(refusal(counting('{ node: { OR: [{ id: { eq: "x" } }] }, edge: { status: { eq: IN_FORCE } } }'))).toBe(
      "accepted",
    );
  });

  test("of what is further down does not bear on the filter", () => {
    const inner = "edges { node { coversConnection { aggregate { count { nodes } } } } }";
    expect(refusal(connection(misread, inner))).toBe("accepted");
  });
});

describe("fields nested without end are refused", () => {
  const nested = (levels: number, inner: string): string =>
    `${"parts { ".repeat(levels)}${inner}${" }".repeat(levels)}`;
  const tooDeep = "QUERY_TOO_COSTLY: Fields are nested more than 20 deep.";

  /** Fragments of which each spreads the next, four levels of fields apiece. */
  function fragmentChain(length: number): string {
    const one = (at: number) => `fragment F${at} on Body { ${nested(4, at + 1 < length ? `...F${at + 1}` : "id")} }`;
    return Array.from({ length }, (_, at) => one(at)).join(" ");
  }

  test.each([
    ["in one selection", `{ bodies { ${nested(19, "id")} } }`],
    ["under other names", `{ bodies { ${"p: parts { ".repeat(19)}id${" }".repeat(19)} } }`],
    ["through inline fragments", `{ bodies { ${"parts { ... on Body { ".repeat(19)}id${" } }".repeat(19)} } }`],
    ["half of them in a fragment", `{ bodies { ${nested(10, "...F")} } } fragment F on Body { ${nested(9, "id")} }`],
    ["in a chain of fragments", `{ bodies { ...F0 } } ${fragmentChain(5)}`],
    ["in a chain of many fragments", `{ bodies { ...F0 } } ${fragmentChain(28)}`],
    [
      "in a fragment that is spread a second time",
      `{ bodies { ...F parts { ...F } } } fragment F on Body { ${nested(18, "id")} }`,
    ],
    [
      "behind a directive",
      `query($no: Boolean!) { bodies { ...F @include(if: $no) } } fragment F on Body { ${nested(19, "id")} }`,
    ],
  ])("%s", (_where, query) => {
    expect(refusal(query, { no: false })).toBe(tooDeep);
  });

  test.each([
    ["in one selection", `{ bodies { ${nested(18, "id")} } }`],
    ["half of them in a fragment", `{ bodies { ${nested(10, "...F")} } } fragment F on Body { ${nested(8, "id")} }`],
  ])("and twenty levels are taken: %s", (_where, query) => {
    expect(refusal(query)).toBe("accepted");
  });
});

describe("answers about who commissions", () => {
  const lists = (count: number) =>
    Array.from({ length: count }, (_, at) => `d${at}: commissioningAnswers(services: ["x"], on: "2015-04-01") { on }`);
  const tooMany = "QUERY_TOO_COSTLY: The query has more than 20 commissioningAnswers: ask for fewer of them at a time.";

  test("are taken for nine days at once, and for twenty", () => {
    expect(refusal(`{ ${lists(9).join(" ")} }`)).toBe("accepted");
    expect(refusal(`{ ${lists(20).join(" ")} }`)).toBe("accepted");
  });

  test.each([
    ["by aliases", `{ ${lists(21).join(" ")} }`],
    ["in a fragment", `{ ...F ${lists(11).join(" ")} } fragment F on Query { ${lists(10).join(" ")} }`],
    ["in a fragment that is spread twice", `{ ...F ...F } fragment F on Query { ... { ${lists(11).join(" ")} } }`],
  ])("are refused for more: %s", (_how, query) => {
    expect(refusal(query)).toBe(tooMany);
  });
});

describe("fields multiplied by fragments are refused", () => {
  const tooMany =
    "QUERY_TOO_COSTLY: The query has more than 2000 fields once its fragments are expanded: ask for less of it at a time.";

  /** Each fragment spreads the next one twice. */
  function fragmentBomb(length: number, spread: string): string {
    const one = (at: number) =>
      `fragment F${at} on Body { ${at + 1 < length ? spread.replaceAll("NEXT", `...F${at + 1}`) : "id"} }`;
    return `{ bodies { ...F0 } } ${Array.from({ length }, (_, at) => one(at)).join(" ")}`;
  }

  test.each([
    ["by aliases", fragmentBomb(15, "a: parts { NEXT } b: parts { NEXT }")],
    ["by nothing but spreads", fragmentBomb(40, "NEXT NEXT")],
    ["by inline fragments around the spreads", fragmentBomb(40, "... { NEXT } ... on Body { NEXT }")],
  ])("%s, before anyone walks them all", (_how, query) => {
    expect(refusal(query)).toBe(tooMany);
  });

  test.each([9, 16, 40])("and an introspection with %i levels of ofType is taken", (levels) => {
    expect(refusal(introspection(levels))).toBe("accepted");
  });

  test.each([
    ["of GraphiQL and Altair", { descriptions: true, inputValueDeprecation: true, schemaDescription: true }],
    ["of code generators", { descriptions: true, schemaDescription: true, specifiedByUrl: true, oneOf: true }],
    ["of the client of Python", { descriptions: true, directiveIsRepeatable: true }],
  ])("and the introspection %s is taken", (_who, options) => {
    const query = getIntrospectionQuery(options);
    expect([refusal(query), validate(api, parse(query))]).toEqual(["accepted", []]);
  });

  test.each([
    ["fields { type {", "{ __schema { types {", 12],
    ["possibleTypes { interfaces {", '{ __type(name: "Body") {', 12],
    ["inputFields { type {", '{ __type(name: "BodyWhere") {', 12],
    ["type: ofType { fields { type {", '{ __type(name: "Body") {', 4],
  ])("and an introspection that goes round in %s is refused", (round, start, times) => {
    const open = `${start} ${round.repeat(times)}`;
    const query = `${open} name ${"}".repeat(open.split("{").length - 1)}`;
    expect(validate(api, parse(query)).map(({ message }) => message)).toContain("Maximum introspection depth exceeded");
  });
});
