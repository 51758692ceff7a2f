// What the parameters of an address are read as, and what is said of those that cannot be.

import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { type NamedQuery, readNamedQuery } from "../../src/graphql/named-query.ts";
import { readParameters } from "../../src/graphql/url-parameters.ts";
import { api, model } from "../support/model.ts";
import { knownError } from "../support/thrown.ts";

function queryOf(text: string): NamedQuery {
  return readNamedQuery({ file: "queries/asked.graphql", text }, api);
}

const asked = queryOf(
  `# Asks for much.
query Asked($body: ID! = "ccg-07r", $on: Date!, $hops: Int = 1, $deep: Boolean, $kinds: [BodyKind!], $statuses: [Status!]! = [IN_FORCE, ENDED]) {
  network(focus: [$body], on: $on, hops: $hops, kinds: $kinds, statuses: $statuses, metrics: true) { truncated }
  bodies @include(if: $deep) { id }
}`.replace("$deep: Boolean", "$deep: Boolean! = false"),
);

function read(search: string): unknown {
  return readParameters(asked.parameters, new URLSearchParams(search));
}

function refusal(search: string): string {
  const { code, message } = knownError(() => read(search));
  return `${code}: ${message}`;
}

describe("parameters", () => {
  test("are read as their types say, with what stands where they are left out", () => {
    expect(read("on=2015-04-01&hops=2&deep=true&kinds=CCG,ICB&kinds=PCT")).toEqual({
      body: "ccg-07r",
      on: "2015-04-01",
      hops: 2,
      deep: true,
      kinds: ["CCG", "ICB", "PCT"],
      statuses: ["IN_FORCE", "ENDED"],
    });
  });

  test("that are empty are left out, as a form sends them", () => {
    expect(read("on=2015-04-01&body=&kinds=&hops=")).toEqual({
      body: "ccg-07r",
      on: "2015-04-01",
      hops: 1,
      deep: false,
      statuses: ["IN_FORCE", "ENDED"],
    });
  });

  test.each([
    ["", "on is missing: it must be a date, such as 2015-04-01."],
    ["on=2015-02-30", 'on is "2015-02-30": it must be a date, such as 2015-04-01.'],
    ["on=2015-04-01&on=2016-04-01", "on is given 2 times: it must be a date, such as 2015-04-01, once."],
    ["on=2015-04-01&hops=1.5", 'hops is "1.5": it must be a whole number.'],
    ["on=2015-04-01&hops=99999999999", 'hops is "99999999999": it must be a whole number.'],
    ["on=2015-04-01&deep=yes", 'deep is "yes": it must be one of true, false.'],
    [
      "on=2015-04-01&statuses=INFORCE",
      'statuses is "INFORCE": it must be one of IN_FORCE, PROPOSED, CALLED_FOR, CONSULTED, REJECTED, ENDED, ALLOWED, or several, repeated or separated by commas. The nearest: IN_FORCE.',
    ],
    [
      "day=2015-04-01",
      'There is no parameter "day": the parameters are body (ID!), on (Date!), hops (Int), deep (Boolean!), kinds ([BodyKind!]), statuses ([Status!]!). The nearest: body.',
    ],
  ])("%s are refused", (search, sentence) => {
    expect(refusal(search)).toBe(`ARGUMENT_BAD: ${sentence}`);
  });
});

describe("a named query", () => {
  test("is described by the comment above it", () => {
    expect(queryOf("# One line.\n# And another.\n{ coverage { kinds { kind } } }\n")).toMatchObject({
      name: "asked",
      description: "One line. And another.",
      parameters: [],
      document: { kind: parse("{ a }").kind },
    });
  });

  test.each([
    [
      "no description",
      "{ coverage { kinds { kind } } }",
      "queries/asked.graphql:1: the file must start with a comment that says what the query answers.",
    ],
    [
      "two queries",
      "# Two.\nquery A { __typename } query B { __typename }",
      "queries/asked.graphql: the file must have exactly one query.",
    ],
    [
      "a field that is not there",
      "# None.\n{\n  nothing\n}",
      'queries/asked.graphql:3: Cannot query field "nothing" on type "Query".',
    ],
    ["half a query", "# Half.\n{ bodies {", "queries/asked.graphql:2: Syntax Error: Expected Name, found <EOF>."],
    [
      "a variable that no address has",
      "# A moment.\nquery A($m: MomentInput!) { compare(before: $m, after: $m) { bodiesAdded { cause } } }",
      "queries/asked.graphql: $m must be a plain value or a list of plain values, so that it can be a parameter of an address.",
    ],
  ])("with %s is refused", (_what, text, sentence) => {
    const { code, message } = knownError(() => queryOf(text));
    expect([code, message]).toEqual(["SCHEMA_INVALID", sentence]);
  });

  test("is sound, whichever file of queries/ it is in", () => {
    expect(model.queries.map((file) => readNamedQuery(file, api).name)).toHaveLength(model.queries.length);
  });
});
