// An operation that runs from its plan has the same answer as one that graphql-js executes, byte for byte.

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AskedOperation, answerByWays } from "../support/planned.ts";
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
  "sizes, offsets and cursors of variables": {
    query: `query Sizes($most: Int, $skip: Int, $first: Int, $after: String) { bodies(limit: $most, offset: $skip, sort: [{ name: DESC }]) { id name
      covers(limit: $most, offset: $skip) { id } } bodiesConnection(first: $first, after: $after) { totalCount
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor node { id } } } }`,
    variables: { most: 9, skip: 3, first: 4, after: "YXJyYXljb25uZWN0aW9uOjE3" },
    earlier: { most: 500, skip: 100, first: 1, after: "YXJyYXljb25uZWN0aW9uOjA=" },
  },
  "a cursor below": {
    query: `query After($id: ID!, $after: String) { bodies(where: { id: { eq: $id } }) { coversConnection(first: 3, after: $after) {
      totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor node { id } } } } }`,
    variables: { id: "nhs-england", after: "YXJyYXljb25uZWN0aW9uOjQ=" },
    earlier: { id: "borough-camden", after: "YXJyYXljb25uZWN0aW9uOjE=" },
  },
  "a cursor that is written in the query": {
    query: `{ bodiesConnection(first: 2, after: "YXJyYXljb25uZWN0aW9uOjQ=") { pageInfo { hasPreviousPage endCursor } edges { node { id } } } }`,
  },
  "a size under the lens": {
    query: `query Lens($most: Int, $on: Date!) @asOf(date: $on) { bodies(limit: $most) { id covers(limit: $most) { id } } }`,
    variables: { most: 5, on: "2016-06-01" },
  },
  "what Cypher computes": {
    query: `query Computed($id: ID!, $on: Date) { bodies(where: { id: { eq: $id } }) { jointCommitteeWith(on: $on) { id name } commissionsConnection {
      edges { node { id } properties { certainty(on: $on) instrument { id title } ofService { id name } proposedIn { id title } evidence { id title } claims { id } } } } } }`,
    variables: { id: "ccg-07r", on: "2016-06-01" },
    earlier: { id: "borough-camden", on: "2012-01-01" },
  },
  "filters on values, on edges and on neighbours": {
    query: `query Filters($id: ID!, $from: Date!, $text: String!) { bodies(where: { OR: [{ kind: { in: [CCG, ICB] }, name: { contains: $text } }, { NOT: { note: { startsWith: $text } } }],
      aliases: { includes: $text }, possibleTo: { gt: $from } }) { id }
      b: bodies(where: { covers: { some: { id: { eq: $id } } }, partOf: { none: { kind: { eq: CCG } } }, coversConnection: { some: { edge: { possibleFrom: { lte: $from } }, node: { collective: { eq: false } } } } }) { id name }
      c: bodies(where: { gssCode: { eq: null }, hexQ: { gte: 1 } }, sort: [{ hexQ: DESC }, { name: ASC }]) { id hexQ
        coveredByConnection(where: { OR: [{ edge: { validTo: { eq: null } } }, { node: { odsCode: { endsWith: $text } } }] }, sort: [{ edge: { validFrom: DESC } }]) { totalCount edges { properties { id } } } } }`,
    variables: { id: "borough-camden", from: "2016-06-01", text: "CCG" },
    earlier: { id: "borough-brent", from: "2015-06-01", text: "NHS" },
  },
  "one thing and none": {
    query: "{ funds(limit: 30) { id places { id } amounts { id } } claims(limit: 30) { id document { id } } }",
  },
  "a search": {
    query: `query Search($text: String!) { search(text: $text, first: 5) { __typename thingId name score body { id name kind possibleFrom } service { id } } }`,
    variables: { text: "camden council" },
    earlier: { text: "Barnet" },
  },
  "a map and its measures": {
    query: `query Map($on: Date!, $focus: ID!) { network(on: $on, focus: [$focus], hops: 2, metrics: true) { dataVersion truncated nodes { degree betweenness community body { id name kind aliases } }
      edges { id type label source target certainty facts { name value } validFrom claims { id } evidence { id title } instrument { id } ofService { name } } } }`,
    variables: { on: "2016-06-01", focus: "borough-camden" },
    earlier: { on: "2012-01-01", focus: "borough-brent" },
  },
  "who commissions, as of a day": {
    query: `query Who($service: ID!, $place: ID!, $on: Date!) @asOf(date: $on) { whoCommissions(service: $service, place: $place, on: $on) { responsible { body { id name asOf } mode evidence { id } viaGroup { id } }
      possiblyResponsible { body { id } } notEstablished basis { sentence evidence { id } } } }`,
    variables: { service: "gp-services", place: "borough-camden", on: "2016-06-01" },
    earlier: { service: "public-health", place: "borough-brent", on: "2012-01-01" },
  },
  "chains and a line of successors": {
    query: `query Chains($from: ID!, $to: ID!) { paths(from: $from, to: $to, on: "2016-06-01") { length bodies { id name } edges { id type facts { name } } } lineage(body: $from) { body { id } ancestors { body { id } } } }`,
    variables: { from: "borough-camden", to: "borough-brent" },
    earlier: { from: "borough-brent", to: "borough-camden" },
  },
  "a null in a filter": {
    query: "query Null($id: ID) { bodies(where: { id: { eq: $id } }) { id } }",
    variables: { id: null },
    earlier: camden,
  },
  "nothing but the name of the type": {
    query: "query Bare($id: ID!) { bodies(where: { id: { eq: $id } }) { __typename } }",
    variables: camden,
    earlier: hillingdon,
  },
};

test.each(Object.entries(compiled))("%s", async (_name, asked) => {
  const answers = await answerByWays(asked, seed);
  if (answers) {
    expect(answers.planned).toBe(answers.executed);
    expect(answers.stated).toBe(answers.executed);
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
  "a page that is too large": {
    query: "query Large($most: Int) { bodies(limit: $most) { id } }",
    variables: { most: 5_000 },
    earlier: { most: 5 },
  },
  "a question whose things are asked for more than what is stored": {
    query: `{ search(text: "Camden") { thingId body { id covers { id } } } }`,
  },
  "a question that is refused": {
    query: "query Chain($from: ID!) { paths(from: $from, to: $from) { length } }",
    variables: camden,
    earlier: camden,
  },
};

test.each(Object.entries(executed))("%s is executed", async (_name, asked) => {
  const answers = await answerByWays(asked, seed);
  expect(answers?.planned).toBe(answers?.executed);
  expect(answers?.stated).toBe(answers?.executed);
  expect(answers?.way).not.toBe("compiled");
});
