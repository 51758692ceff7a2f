// An operation that runs from its plan has the same answer as one that graphql-js executes, byte for byte.

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AskedOperation, answerTwice } from "../support/planned.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let seed: SeedSource;
beforeAll(async () => {
  seed = await realSource();
});
afterAll(() => seed.close());

const camden = { id: "borough-camden" };
const hillingdon = { id: "borough-hillingdon" };
const oneHop = "query One($id: ID!) { bodies(where: { id: { eq: $id } }) { id name kind covers { id name } } }";

const compiled: Readonly<Record<string, AskedOperation>> = {
  "one hop": { query: oneHop, variables: camden, earlier: hillingdon },
  "nothing found": { query: oneHop, variables: { id: "no-such-body" }, earlier: camden },
  "an id like a number": { query: oneHop, variables: { id: "7" }, earlier: camden },
  "names, fragments and the name of the type": {
    query: `query Named($id: ID!) { __typename one: bodies(where: { id: { eq: $id } }) { ...Facts called: name type: __typename
      ... on Body { from: possibleFrom existence } areas: covers(limit: 3) { ...Facts near: name } } }
      fragment Facts on Body { id kind validFrom }`,
    variables: camden,
    earlier: hillingdon,
  },
  "connections below": {
    query: `query Below($id: ID!) { bodies(where: { id: { eq: $id } }) { id coversConnection(first: 2) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor node { id name } properties { id status possibleFrom } } } } }`,
    variables: { id: "nhs-england" },
    earlier: camden,
  },
  "connections with other names": {
    query: `query Other($id: ID!) { bodies(where: { id: { eq: $id } }) { all: coversConnection(first: 2) {
      count: totalCount page: pageInfo { more: hasNextPage last: endCursor } rows: edges { at: cursor thing: node { key: id } facts: properties { key: id } } } } }`,
    variables: { id: "nhs-england" },
    earlier: camden,
  },
  "a connection at the root": {
    query: `query Root($text: String!) { bodiesConnection(where: { name: { contains: $text } }, first: 5) {
      totalCount pageInfo { hasNextPage endCursor startCursor hasPreviousPage } edges { cursor node { id name } } } }`,
    variables: { text: "CCG" },
    earlier: { text: "Trust" },
  },
  "a connection at the root with nothing in it": {
    query:
      "query None($text: String!) { bodiesConnection(where: { name: { eq: $text } }) { pageInfo { hasNextPage endCursor } edges { node { id } } } }",
    variables: { text: "nobody" },
    earlier: { text: "Trust" },
  },
  "as of the day of a variable": {
    query: `query Day($id: ID!, $on: Date!) @asOf(date: $on) { bodies(where: { id: { eq: $id } }) { id asOf covers { id asOf covers { id name } } } }`,
    variables: { id: "nhs-england", on: "2016-06-01" },
    earlier: { id: "borough-camden", on: "2012-01-01" },
  },
  "as of a day with a filter": {
    query: `query Filter($on: Date!) { bodies(where: { covers: { some: { id: { eq: "borough-camden" } } } }, asOf: { date: $on }) { id } }`,
    variables: { on: "2016-06-01" },
  },
  "a date in a filter": {
    query:
      "query Since($from: Date) { bodies(where: { possibleFrom: { gte: $from } }, limit: 5) { id possibleFrom possibleTo } }",
    variables: { from: "2013-04-01" },
    earlier: { from: "2020-07-01" },
  },
  "a complement": {
    query: "query Not($id: ID!) { bodies(where: { NOT: { id: { eq: $id } } }, limit: 3) { id } }",
    variables: camden,
    earlier: hillingdon,
  },
  "skipped and included": {
    query:
      "query Skip($id: ID!, $no: Boolean!) { bodies(where: { id: { eq: $id } }) { id @skip(if: $no) name @include(if: $no) covers @skip(if: $no) { id } } }",
    variables: { id: "borough-camden", no: true },
    earlier: { id: "borough-hillingdon", no: true },
  },
  "two fields": {
    query:
      "query Two($id: ID!, $other: ID!) { a: bodies(where: { id: { eq: $id } }) { id name } b: bodies(where: { id: { eq: $other } }) { id name } documents(limit: 2) { id title } }",
    variables: { id: "borough-camden", other: "borough-hillingdon" },
    earlier: { id: "borough-hillingdon", other: "borough-hillingdon" },
  },
  "enums, lists and sizes": {
    query:
      "query Kinds($kinds: [BodyKind!], $most: Int, $sort: [BodySort!]) { bodies(where: { kind: { in: $kinds } }, limit: $most, sort: $sort) { id kind name } }",
    variables: { kinds: ["CCG", "ICB"], most: 7, sort: [{ name: "DESC" }] },
  },
  "the second of two operations": {
    query: "query A { bodies(limit: 1) { id } } query B($id: ID!) { bodies(where: { id: { eq: $id } }) { name } }",
    operationName: "B",
    variables: camden,
    earlier: hillingdon,
  },
  "nothing but the name of the type": {
    query: "query Bare($id: ID!) { bodies(where: { id: { eq: $id } }) { __typename } }",
    variables: camden,
    earlier: hillingdon,
  },
};

test.each(Object.entries(compiled))("%s", async (_name, asked) => {
  const answers = await answerTwice(asked, seed);
  if (answers) {
    expect(answers.planned).toBe(answers.executed);
    expect(answers.way).toBe("compiled");
  }
  expect(answers).not.toBeNull();
});

const executed: Readonly<Record<string, AskedOperation>> = {
  "a variable without its type": { query: oneHop, variables: { id: { a: 1 } }, earlier: camden },
  "a variable that is missing": { query: oneHop, variables: {}, earlier: camden },
  "a day that the calendar does not have": {
    query: "query Day($on: Date!) @asOf(date: $on) { bodies(limit: 1) { id asOf } }",
    variables: { on: "2015-02-30" },
    earlier: { on: "2015-02-01" },
  },
  "a variable that is left out after one that is null": {
    query: "query Out($text: String) { bodies(where: { name: { eq: $text } }, limit: 1) { id } }",
    variables: {},
    earlier: { text: null },
  },
  "a null in a filter": {
    query: "query Null($id: ID) { bodies(where: { id: { eq: $id } }) { id } }",
    variables: { id: null },
    earlier: camden,
  },
  "a page that is too large": {
    query: "query Large($most: Int) { bodies(limit: $most) { id } }",
    variables: { most: 5_000 },
    earlier: { most: 5 },
  },
  "a question of ours": { query: `{ search(text: "Camden") { thingId } }` },
};

test.each(Object.entries(executed))("%s is executed", async (_name, asked) => {
  const answers = await answerTwice(asked, seed);
  expect(answers?.planned).toBe(answers?.executed);
  expect(answers?.way).not.toBe("compiled");
});
