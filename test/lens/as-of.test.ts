// An operation with @asOf as it is executed, and what is refused.

import { stripIgnoredCharacters as bare, isObjectType, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { applyAsOf } from "../../src/lens/as-of.ts";
import { lensApi, seen, type Variables } from "../support/lens.ts";
import { model } from "../support/model.ts";
import { knownError } from "../support/thrown.ts";

const period = "possibleFrom: {lte: $d}, possibleTo: {gte: $d}";
const held = `edge: {status: {in: [IN_FORCE]}, ${period}}`;
const life = `${period}, existence: {in: [REAL, GROUP]}`;
const existed = `node: {${life}}`;
const dated = `edge: {status: {in: [IN_FORCE]}, validFrom: {gte: "0001-01-01"}}`;
const page = "__lens_page: pageInfo { hasNextPage }";

/** What is executed for a selection on a day in a variable, without the words around it. */
function on(selection: string, variables: Variables = {}, declared = ""): string | undefined {
  const all = { d: "2015-04-01", ...variables };
  const text = seen(`query ($d: Date!${declared}) @asOf(date: $d) ${selection}`, all);
  return text?.replace(/^query\([^)]*\)/, "");
}

describe("a body", () => {
  test("is looked for among those that existed", () => {
    expect(on("{ bodies { id } }")).toBe(bare(`{ bodies(where: {${life}}) { id } }`));
  });

  test("is found with the filter of the request too, in lists, connections and searches", () => {
    expect(
      on(
        `{ bodies(where: { kind: { eq: CCG } }, limit: 3) { id } bodiesConnection(where: { id: { eq: "a" } }) { totalCount } }`,
      ),
    ).toBe(
      bare(
        `{ bodies(limit: 3, where: {AND: [{kind: {eq: CCG}}, {${life}}]}) { id } bodiesConnection(where: {AND: [{id: {eq: "a"}}, {${life}}]}) { totalCount } }`,
      ),
    );
  });

  test("is folded away where one thing leads to it", () => {
    expect(on("{ claims { who: subject { name } document { id } } }")).toBe(
      bare(
        "{ claims { __lens_dated_who: subject { name __lens_from: possibleFrom __lens_to: possibleTo __lens_existence: existence } document { id } } }",
      ),
    );
  });

  test("is filtered where a link without facts leads to it, and other things are not", () => {
    expect(on("{ documents { bodies(limit: 2) { id } claims { id } bodiesConnection { totalCount } } }")).toBe(
      bare(
        `{ documents { bodies(limit: 2, where: {${life}}) { id } claims { id } bodiesConnection(where: {${existed}}) { totalCount } } }`,
      ),
    );
  });
});

describe("edges", () => {
  test("of a connection are those that held to bodies that existed", () => {
    expect(on("{ services { id } people { postsConnection(first: 2) { totalCount } } }")).toBe(
      bare(`{ services { id } people { postsConnection(first: 2, where: {${existed}, ${held}}) { totalCount } } }`),
    );
  });

  test("of a connection are found by its own filter in one part for nodes and one for edges", () => {
    expect(
      on(
        "{ people { postsConnection(where: { OR: [{ node: { kind: { eq: CCG } } }, { node: { kind: { eq: ICB } } }], NOT: { edge: { status: { eq: ENDED } } } }) { aggregate { count { edges } } } } }",
      ),
    ).toBe(
      bare(
        `{ people { postsConnection(where: {node: {AND: [{OR: [{kind: {eq: CCG}}, {kind: {eq: ICB}}]}, {${life}}]}, edge: {AND: [{NOT: {status: {eq: ENDED}}}, {status: {in: [IN_FORCE]}, ${period}}]}}) { aggregate { count { edges } } } } }`,
      ),
    );
  });

  test("stay apart where OR joins a node to an edge", () => {
    expect(
      on(
        "{ people { postsConnection(where: { OR: [{ node: { kind: { eq: CCG } } }, { edge: { status: { eq: ENDED } } }] }) { totalCount } } }",
      ),
    ).toBe(
      bare(
        `{ people { postsConnection(where: {AND: [{${existed}, ${held}}, {OR: [{node: {kind: {eq: CCG}}}, {edge: {status: {eq: ENDED}}}]}]}) { totalCount } } }`,
      ),
    );
  });

  test("stay with their nodes where OR joins one pair to another", () => {
    const pair = "{ node: { kind: { eq: CCG } }, edge: { status: { eq: ENDED } } }";
    expect(
      on(`{ people { postsConnection(where: { OR: [${pair}, { node: { id: { eq: "a" } } }] }) { totalCount } } }`),
    ).toBe(
      bare(
        `{ people { postsConnection(where: {AND: [{${existed}, ${held}}, {OR: [{AND: [{node: {kind: {eq: CCG}}}, {edge: {status: {eq: ENDED}}}]}, {node: {id: {eq: "a"}}}]}]}) { totalCount } } }`,
      ),
    );
  });

  test("to things without a period are cut alone", () => {
    expect(on("{ people { postsConnection { edges { node { positionsConnection { totalCount } } } } } }")).toBe(
      bare(
        `{ people { postsConnection(where: {${existed}, ${held}}) { edges { node { positionsConnection(where: {${held}}) { totalCount } } } } } }`,
      ),
    );
  });

  test("that are events are shown whatever the day, if they have a day of their own, in selections and in filters", () => {
    expect(
      on(
        `{ people { postsConnection { edges { node { succeededByConnection { totalCount } } } } } documents(where: { bodies: { some: { succeeds: { some: { id: { eq: "a" } } } } } }) { id } }`,
      ),
    ).toBe(
      bare(
        `{ people { postsConnection(where: {${existed}, ${held}}) { edges { node { succeededByConnection(where: {${dated}}) { totalCount } } } } } documents(where: {bodiesConnection: {some: {node: {AND: [{succeedsConnection: {some: {node: {id: {eq: "a"}}, ${dated}}}}, {${life}}]}}}}) { id } }`,
      ),
    );
  });

  test("have the statuses that are asked for, in a list or in a variable", () => {
    const selection = "{ people { postsConnection { totalCount } } }";
    const filter = (statuses: string, existence: string) =>
      `{ people { postsConnection(where: {node: {possibleFrom: {lte: "2015-04-01"}, possibleTo: {gte: "2015-04-01"}${existence}}, edge: {status: {in: ${statuses}}, possibleFrom: {lte: "2015-04-01"}, possibleTo: {gte: "2015-04-01"}}}) { totalCount } } }`;
    expect(seen(`query @asOf(date: "2015-04-01", statuses: [IN_FORCE, PROPOSED]) ${selection}`)).toBe(
      bare(filter("[IN_FORCE, PROPOSED]", "")),
    );
    const inVariable = `query ($s: [Status!]! = [ENDED]) @asOf(date: "2015-04-01", statuses: $s) ${selection}`;
    expect(seen(inVariable)).toBe(
      bare(`query ($s: [Status!]! = [ENDED]) ${filter("$s", ", existence: {in: [REAL, GROUP]}")}`),
    );
  });

  test.each([
    ["CERTAIN", "certainFrom: {lte: $d}, certainTo: {gte: $d}"],
    ["POSSIBLE", "OR: [{certainFrom: {eq: null}}, {certainFrom: {gt: $d}}, {certainTo: {lt: $d}}]"],
  ])("that are %s on the day are shown alone if only they are asked for", (certainty, condition) => {
    const asOf = `query ($d: Date!) @asOf(date: $d, certainty: [${certainty}])`;
    const text = seen(`${asOf} { people { postsConnection { totalCount } } }`, { d: "2015-04-01" });
    expect(text).toBe(
      bare(
        `query ($d: Date!) { people { postsConnection(where: {${existed}, edge: {status: {in: [IN_FORCE]}, ${period}, ${condition}}}) { totalCount } } }`,
      ),
    );
  });

  test("say how sure they are on the day", () => {
    const selection = "{ people { postsConnection { edges { properties { certainty } } } } }";
    expect(on(selection)).toBe(
      bare(
        `{ people { postsConnection(where: {${existed}, ${held}}) { edges { properties { certainty(on: $d) } } } } }`,
      ),
    );
  });
});

describe("a plain list along edges", () => {
  test("is asked for as a connection, with its filter, its sort and its directives", () => {
    expect(
      on(
        `{ people { jobs: posts(limit: 2, sort: [{ name: ASC }], where: { kind: { eq: $k } }) @include(if: $yes) { name } } }`,
        { k: "CCG", yes: true },
        ", $k: BodyKind!, $yes: Boolean!",
      ),
    ).toBe(
      bare(
        `{ people { __lens_list_2_jobs: postsConnection(where: {node: {AND: [{kind: {eq: $k}}, {${life}}]}, ${held}}, sort: [{node: {name: ASC}}], first: 500) @include(if: $yes) { edges { node { name __lens_id: id } } ${page} } } }`,
      ),
    );
  });

  test("is so at every depth and in fragments, and has a hundred things where it says nothing", () => {
    expect(on("{ people { ...P } } fragment P on Person { posts { ... on Body { positions { __typename } } } }")).toBe(
      bare(
        `{ people { ...P } } fragment P on Person { __lens_list_100_posts: postsConnection(where: {${existed}, ${held}}, first: 500) { edges { node { ... on Body { __lens_list_100_positions: positionsConnection(where: {${held}}, first: 500) { edges { node { __typename __lens_id: id } } ${page} } } __lens_id: id } } ${page} } }`,
      ),
    );
  });
});

describe("a filter", () => {
  const inside = (filter: string) => on(`{ documents(where: ${filter}) { id } }`);

  test("on neighbours asks for those of the day, under AND, OR and NOT as well", () => {
    expect(inside(`{ OR: [{ NOT: { bodies: { none: { id: { eq: "a" } } } } }, { AND: { id: { eq: "b" } } }] }`)).toBe(
      bare(
        `{ documents(where: {OR: [{bodiesConnection: {some: {node: {AND: [{id: {eq: "a"}}, {${life}}]}}}}, {id: {eq: "b"}}]}) { id } }`,
      ),
    );
  });

  test("on all neighbours asks for one of the day, and for none of the day outside it", () => {
    expect(inside(`{ bodies: { all: { covers: { single: { id: { eq: "a" } } } } } }`)).toBe(
      bare(
        `{ documents(where: {AND: [{bodiesConnection: {some: {node: {AND: [{NOT: {id: {eq: null}}}, {${life}}]}}}}, {bodiesConnection: {none: {node: {AND: [{NOT: {coversConnection: {single: {node: {AND: [{id: {eq: "a"}}, {${life}}]}, ${held}}}}}, {${life}}]}}}}]}) { id } }`,
      ),
    );
  });

  test("on a connection keeps what it asks of the edges", () => {
    expect(
      on(
        `{ proposals(where: { positionsOfConnection: { some: { edge: { stance: { eq: SUPPORTS } } } } }) { id } claims(where: { subject: { id: { eq: "a" } }, document: { id: { eq: "b" } } }) { id } }`,
      ),
    ).toBe(
      bare(
        `{ proposals(where: {positionsOfConnection: {some: {${existed}, edge: {AND: [{stance: {eq: SUPPORTS}}, {status: {in: [IN_FORCE]}, ${period}}]}}}}) { id } claims(where: {AND: [{document: {id: {eq: "b"}}}, {subjectConnection: {node: {AND: [{id: {eq: "a"}}, {${life}}]}}}]}) { id } }`,
      ),
    );
  });

  test("in a variable is rewritten as well, and one without a value is left out", () => {
    const variables = { w: { bodies: { some: { possibleFrom: { lt: "2014-01-01" } } } }, s: [{ name: "DESC" }] };
    expect(
      on(
        "{ documents(where: { AND: [$w], bodies: $r }) { id } people { posts(sort: $s) { id } } }",
        variables,
        ", $w: DocumentWhere!, $r: BodyRelationshipFilters, $s: [BodySort!]",
      ),
    ).toBe(
      bare(
        `{ documents(where: {AND: [{bodiesConnection: {some: {node: {AND: [{possibleFrom: {lt: "2014-01-01"}}, {${life}}]}}}}]}) { id } people { __lens_list_100_posts: postsConnection(where: {${existed}, ${held}}, sort: [{node: {name: DESC}}], first: 500) { edges { node { id __lens_id: id } } ${page} } } }`,
      ),
    );
  });
});

describe("a field of our own", () => {
  test("gets the day, the statuses and the certainty where it was not given its own", () => {
    expect(
      on(
        `{ a: network { edges { id } } b: network(on: "2010-01-01", statuses: [ENDED]) { edges { id } } search(text: "x", on: null) { body { coversConnection { totalCount } } } }`,
      ),
    ).toBe(
      bare(
        `{ a: network(on: $d, statuses: [IN_FORCE], certainty: [CERTAIN, POSSIBLE]) { edges { id } } b: network(on: "2010-01-01", statuses: [ENDED], certainty: [CERTAIN, POSSIBLE]) { edges { id } } search(text: "x", on: $d) { body { coversConnection(where: {${existed}, ${held}}) { totalCount } } } }`,
      ),
    );
  });

  test("on a body gets the day, and what it shows is folded away where it did not exist", () => {
    expect(
      on(
        `{ people { postsConnection { edges { node { jointCommitteeWith { id } then: jointCommitteeWith(on: "2010-01-01") { id } } } } } }`,
      ),
    ).toBe(
      bare(
        `{ people { postsConnection(where: {${existed}, ${held}}) { edges { node { __lens_dated_jointCommitteeWith: jointCommitteeWith(on: $d) { id __lens_from: possibleFrom __lens_to: possibleTo __lens_existence: existence } then: jointCommitteeWith(on: "2010-01-01") { id } } } } } }`,
      ),
    );
  });
});

describe("the argument asOf of a root field", () => {
  const [day, other] = ['{ date: "2015-04-01" }', '{ date: "2015-04-02" }'];

  test.each([
    ["of a list", `{ people(asOf: ${day}, limit: 2) { postsConnection { totalCount } } }`],
    [
      "in a fragment",
      `{ ...Q } fragment Q on Query { people(asOf: ${day}, limit: 2) { postsConnection { totalCount } } }`,
    ],
    [
      "beside the same day of the operation",
      `query @asOf(date: "2015-04-01") { people(asOf: ${day}, limit: 2) { postsConnection { totalCount } } }`,
    ],
  ])("%s is the day of the operation", (_where, query) => {
    const selection = query.slice(query.indexOf("{"));
    const directed = seen(`query @asOf(date: "2015-04-01") ${selection.replace(`asOf: ${day}, `, "")}`);
    expect(seen(query)).toBe(directed);
    expect(directed).toContain("2015-04-01");
  });

  test("takes statuses and certainty, and may be a variable, in whole or in part", () => {
    const below = "{ postsConnection { totalCount } }";
    const directed = seen(
      `query @asOf(date: "2015-04-01", statuses: [PROPOSED], certainty: [CERTAIN]) { people ${below} }`,
    );
    const literal = `{ people(asOf: { date: "2015-04-01", statuses: [PROPOSED], certainty: [CERTAIN] }) ${below} }`;
    expect(seen(literal)).toBe(directed);
    const whole = { date: "2015-04-01", statuses: ["PROPOSED"], certainty: ["CERTAIN"] };
    const head = /^query\([^)]*\)/;
    expect(seen(`query ($asOf: AsOfInput) { people(asOf: $asOf) ${below} }`, { asOf: whole })?.replace(head, "")).toBe(
      directed,
    );
    const part = `query ($on: Date!) { people(asOf: { date: $on, statuses: [PROPOSED], certainty: [CERTAIN] }) ${below} }`;
    expect(seen(part, { on: "2015-04-01" })?.replace(head, "").replaceAll("$on", '"2015-04-01"')).toBe(directed);
  });

  test("gives a question of our own its day", () => {
    expect(seen(`{ network(asOf: ${day}) { edges { id } } bodies(asOf: ${day}) { id } }`)).toBe(
      seen(`query @asOf(date: "2015-04-01") { network { edges { id } } bodies { id } }`),
    );
  });

  test("that is null leaves the operation alone", () => {
    expect(seen("query ($asOf: AsOfInput) { bodies(asOf: $asOf) { id } }", { asOf: null })).toBeNull();
    expect(seen("{ bodies(asOf: null) { id } people { id } }")).toBeNull();
  });

  test.each([
    ["two days", `{ bodies(asOf: ${day}) { id } services(asOf: ${other}) { id } }`],
    ["two days, one in a fragment", `{ bodies(asOf: ${day}) { id } ... { services(asOf: ${other}) { id } } }`],
    [
      "one day with other statuses",
      `{ bodies(asOf: ${day}) { id } services(asOf: { date: "2015-04-01", statuses: [ENDED] }) { id } }`,
    ],
    ["a day for some fields and none for others", `{ bodies(asOf: ${day}) { id } people { id } }`],
    ["another day than the operation's", `query @asOf(date: "2015-04-02") { bodies(asOf: ${day}) { id } }`],
    ["a question that has no day", `{ bodies(asOf: ${day}) { id } lineage(body: "ccg-07r") { ancestors { steps } } }`],
  ])("is refused with %s", (_what, query) => {
    expect(knownError(() => seen(query)).code).toBe("ARGUMENT_BAD");
  });

  test("says which days do not go together", () => {
    expect(knownError(() => seen(`{ a: bodies(asOf: ${day}) { id } b: bodies(asOf: ${other}) { id } }`)).message).toBe(
      "The query asks as of 2015-04-01 and as of 2015-04-02: ask for each in a query of its own.",
    );
  });
});

describe("the field asOf", () => {
  /** What it says in the answer to an operation whose directive has these arguments. */
  function said(values: string, variables: Variables = {}, declared = ""): unknown {
    const document = parse(`query ${declared} @asOf(${values}) { bodies { day: asOf } }`);
    const lensed = applyAsOf({ document, variables }, { schema: lensApi, ...model });
    return lensed?.fold({ bodies: [{ __lens_asOf_day: "Body" }] });
  }
  const shown = (day: string | null) => ({ bodies: [{ day }] });

  test("is not asked of Neo4j: it is filled in, at every depth and under every name", () => {
    const query = `{ people { asOf postsConnection { edges { properties { at: asOf } node { ...B } } } } } fragment B on Body { asOf }`;
    expect(on(query)).toBe(
      bare(
        `{ people { __lens_asOf_asOf: __typename postsConnection(where: {${existed}, ${held}}) { edges { properties { __lens_asOf_at: __typename } node { ...B } } } } } fragment B on Body { __lens_asOf_asOf: __typename }`,
      ),
    );
  });

  test.each([
    ['date: "2015-04-01"', "2015-04-01"],
    ['date: "2015-04-01", statuses: [IN_FORCE], certainty: [POSSIBLE, CERTAIN]', "2015-04-01"],
    ['date: "2015-04-01", statuses: [PROPOSED, IN_FORCE, PROPOSED]', "2015-04-01 IN_FORCE,PROPOSED"],
    ['date: "2015-04-01", statuses: PROPOSED', "2015-04-01 PROPOSED"],
    ['date: "2015-04-01", statuses: []', "2015-04-01 no status"],
    ['date: "2015-04-01", certainty: [CERTAIN]', "2015-04-01 CERTAIN"],
    ['date: "2015-04-01", statuses: [ENDED, IN_FORCE], certainty: CERTAIN', "2015-04-01 ENDED,IN_FORCE CERTAIN"],
  ])("tells apart what is shown: @asOf(%s)", (values, label) => {
    expect(said(values)).toEqual(shown(label));
  });

  test("reads variables and their defaults", () => {
    const declared = '($d: Date! = "2015-04-01", $s: [Status!]! = [PROPOSED], $c: [Certainty!]! = [CERTAIN, POSSIBLE])';
    const values = "date: $d, statuses: $s, certainty: $c";
    expect(said(values, {}, declared)).toEqual(shown("2015-04-01 PROPOSED"));
    expect(said(values, { d: "2023-04-01", s: ["IN_FORCE"] }, declared)).toEqual(shown("2023-04-01"));
  });

  test("is null without a day", () => {
    const document = parse('{ bodies { asOf } edge(id: "a") { asOf } }');
    expect(seen("{ bodies { asOf } }")).toBe("{bodies{__lens_asOf_asOf:__typename}}");
    const lensed = applyAsOf({ document, variables: {} }, { schema: lensApi, ...model });
    expect(lensed?.fold({ bodies: [{ __lens_asOf_asOf: "Body" }], edge: null })).toEqual({
      bodies: [{ asOf: null }],
      edge: null,
    });
  });

  test("is a field of whatever has an id", () => {
    const types = Object.values(lensApi.getTypeMap()).filter(isObjectType);
    const kept = types.filter((type) => String(type.getFields().id?.type) === "ID!");
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((type) => String(type.getFields().asOf?.type) !== "String")).toEqual([]);
  });

  test("is not filled in under an alias of the request", () => {
    expect(knownError(() => seen("{ bodies { asOf __lens_asOf_name: name } }")).code).toBe("ARGUMENT_BAD");
  });
});

describe("an operation", () => {
  test("without the directive is left alone", () => {
    expect(seen("{ bodies { covers { id } } }")).toBeNull();
  });

  test("among others is the one that is named", () => {
    const both = `query A @asOf(date: "2015-04-01") { services { id } } query B { bodies { id } }`;
    expect([seen(both, {}, "A"), seen(both, {}, "B")]).toEqual(["query A{services{id}}", null]);
  });
});

describe("what can't be shown as of a day is refused:", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["an offset in a list along edges", "{ people { posts(offset: 0) { id } } }"],
    [
      "a filter that counts edges",
      "{ documents(where: { bodiesConnection: { aggregate: { count: { nodes: { gt: 1 } } } } }) { id } }",
    ],
    ["a connection to one body", "{ claims { subjectConnection { totalCount } } }"],
    ["a question without a day", '{ lineage(body: "ccg-07r") { ancestors { steps } } }'],
    ["two moments", "{ compare(before: {}, after: {}) { bodiesAdded { cause } } }"],
    ["an alias that folding would take for its own", "{ bodies { __lens_id: name } }"],
    [
      "an aggregate over a filter that the generator misreads",
      "{ people { postsConnection(where: { NOT: { node: { kind: { eq: CCG } }, edge: { status: { eq: ENDED } } } }) { ...A } } } fragment A on PersonPostsConnection { ... { aggregate { count { edges } } } }",
    ],
  ];
  test.each(refused)("%s", (_what, selection) => {
    expect(knownError(() => on(selection)).code).toBe("ARGUMENT_BAD");
  });

  test.each(["2015-02-30", "2015", "2015-04-01T12:00"])("the day %s", (day) => {
    const literal = validate(lensApi, parse(`query @asOf(date: "${day}") { bodies { id } }`));
    const variable = knownError(() => seen("query ($d: Date!) @asOf(date: $d) { bodies { id } }", { d: day }));
    expect(literal.map(({ message }) => message)).toEqual([`"${day}" is not a date: write it as in 2015-04-01.`]);
    expect(variable.code).toBe("ARGUMENT_BAD");
  });
});

describe("an answer", () => {
  const query = `query @asOf(date: "2015-04-01") { people { posts(limit: 2) { id } } claims { subject { name } } }`;
  const lensed = applyAsOf({ document: parse(query), variables: {} }, { schema: lensApi, ...model });
  const fold = (data: Readonly<Record<string, unknown>>) => lensed?.fold(data);
  const post = (id: string) => ({ node: { id, __lens_id: id } });
  const posts = (ids: readonly string[], hasNextPage = false) => ({
    people: [{ __lens_list_2_posts: { edges: ids.map(post), __lens_page: { hasNextPage } } }],
  });

  test("has each thing once, in order, and no more than were asked for", () => {
    expect(fold(posts(["b", "b", "a", "c"]))).toEqual({ people: [{ posts: [{ id: "b" }, { id: "a" }] }] });
    expect(fold(posts(["b", "a"], true))).toEqual({ people: [{ posts: [{ id: "b" }, { id: "a" }] }] });
  });

  test("that would be short of things beyond the page is refused", () => {
    expect(knownError(() => fold(posts(["b", "b"], true))).code).toBe("QUERY_TOO_COSTLY");
  });

  test("has null for one thing that did not exist, and nulls stay", () => {
    const subject = (from: string) => ({
      __lens_dated_subject: { name: "A", __lens_from: from, __lens_to: "9999-12-31" },
    });
    expect(fold({ claims: [subject("2015-04-01"), subject("2015-04-02"), { __lens_dated_subject: null }] })).toEqual({
      claims: [{ subject: { name: "A" } }, { subject: null }, { subject: null }],
    });
    expect(fold({ people: [{ __lens_list_2_posts: null }] })).toEqual({ people: [{ posts: null }] });
  });

  test("has of several things those that existed", () => {
    const fellow = (id: string, to: string) => ({ id, __lens_from: "0001-01-01", __lens_to: to });
    expect(fold({ __lens_dated_with: [fellow("a", "2015-03-31"), fellow("b", "2015-04-01")] })).toEqual({
      with: [{ id: "b" }],
    });
  });
});

test("an answer with nothing to fold back is given as it is", () => {
  const lensed = (selection: string) =>
    applyAsOf(
      { document: parse(`query @asOf(date: "2015-04-01") ${selection}`), variables: {} },
      { schema: lensApi, ...model },
    );
  const data = { bodies: [] };
  const [plain, folded] = [lensed("{ bodies { id } }"), lensed("{ bodies { id covers { id } } }")];
  expect([plain?.day, plain?.fold(data) === data]).toEqual([null, true]);
  expect([folded?.day?.day, folded?.fold(data) === data]).toEqual(["2015-04-01", false]);
});
