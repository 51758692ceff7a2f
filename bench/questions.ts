// The questions of the bench: what each contestant is sent, with which values, and how its answer is compared.

import { groupItems } from "../src/base/lists.ts";
import { holdsOn } from "../src/base/period.ts";
import { type Dataset, factText, possiblePeriod, type Thing } from "../src/model/dataset.ts";

/** The values of the variables of one request. */
export type Values = Readonly<Record<string, string | number>>;

export interface BenchQuestion {
  /** The name under which results are kept. */
  readonly name: string;
  readonly title: string;
  /** Requests that are under way at the same time. */
  readonly connections: number;
  /** One set for each request, in turn. */
  readonly values: readonly Values[];
  /** A GraphQL document for ours. */
  readonly ours: string;
  /** The same in what @neo4j/graphql generates; null where it cannot be asked. */
  readonly stock: string | null;
  /** The same in what PostGraphile generates. */
  readonly postgraphile: string;
  /** What two answers to the same request have to have in common; by default everything but the order. */
  readonly compared?: (answer: unknown, values: Values) => unknown;
  /** Whether only the values are asked about which all contestants give the same answer. */
  readonly whereEqual?: boolean;
}

const edgeFacts = "properties { status validFrom validTo }";
const sources = "evidence { id title }";
const sourceRows = "evidence { nodes { document { id title } } }";

function connection(field: string, alias: string): string {
  return `${alias}: ${field}Connection { edges { node { id name } ${edgeFacts} } }`;
}

function rows(field: string, alias: string): string {
  return `${alias}: ${field}Out { nodes { status validFrom validTo node: toEnd { id name } } }`;
}

const hopFields = ["covers", "memberOf", "partOf", "succeededBy", "commissions"];

const oneHop = `query ($id: ID!) { bodies(where: { id: { eq: $id } }) { id name kind validFrom validTo
  ${hopFields.map((field) => connection(field, field)).join("\n  ")} } }`;

const twoHops = `query ($id: ID!) { bodies(where: { id: { eq: $id } }) { id name
  covers: coversConnection { edges { properties { validFrom ${sources} } node { id name
    memberOf: memberOfConnection { edges { properties { role ${sources} } node { id name } } } } } } } }`;

const threeHops = `query ($id: ID!) { bodies(where: { id: { eq: $id } }) { id name
  covers: coversConnection { edges { node { id name
    coveredBy: coveredByConnection { edges { node { id name
      partOf: partOfConnection { edges { node { id name } } } } } } } } } } }`;

const page = `query ($offset: Int!) { bodies(limit: 100, offset: $offset, sort: [{ id: ASC }]) {
  id name kind odsCode gssCode aliases validFrom validTo note } }`;

const dayFilter = "possibleFrom: { lte: $on }, possibleTo: { gte: $on }";
const edgeFilter = `edge: { status: { eq: IN_FORCE }, ${dayFilter} }, node: { ${dayFilter} }`;

const asOfFields = (filter: string): string => `id name
  covers: coversConnection${filter} { edges { properties { validFrom } node { id name
    memberOf: memberOfConnection${filter} { edges { properties { role } node { id name } } } } } }`;

/** The types of edge between bodies that are no events, by the field at their start. */
const mapFields: Readonly<Record<string, string>> = {
  commissions: "COMMISSIONS",
  poolsWith: "POOLS_WITH",
  approves: "APPROVES",
  jointCommittees: "JOINT_COMMITTEE",
  covers: "COVERS",
  partOf: "PART_OF",
  memberOf: "MEMBER_OF",
  oversees: "OVERSEES",
  represents: "REPRESENTS",
};

const stockMap = `query ($on: Date!) { bodies(where: { existence: { in: [REAL, GROUP] }, ${dayFilter} }, limit: 500) { id name kind
  ${Object.keys(mapFields)
    .map(
      (field) => `${field}Connection(where: { edge: { status: { eq: IN_FORCE }, ${dayFilter} },
    node: { existence: { in: [REAL, GROUP] }, ${dayFilter} } }) { edges { node { id } properties { id } } }`,
    )
    .join("\n  ")} } }`;

type Json = Readonly<Record<string, unknown>>;

/** The ids of the bodies and of the edges of a map, in whichever form it came. */
function comparedMap(answer: unknown): unknown {
  const data = answer as Readonly<Record<string, unknown>>;
  const lists = Object.values(plainValue(data) as Json).flatMap((value) =>
    Array.isArray(value) ? [value as readonly Json[]] : Object.values(value as Json).filter(Array.isArray),
  ) as readonly (readonly Json[])[];
  const ids = new Set<string>();
  for (const item of lists.flat()) {
    const body = (item.body ?? item) as Json;
    ids.add(String(body.id));
    for (const edge of Object.keys(mapFields).flatMap(
      (field) => (item[`${field}Connection`] ?? []) as readonly Json[],
    )) {
      ids.add(String(edge.id));
    }
  }
  return [...ids].sort();
}

/** The chains as lists of ids, in their order. */
function comparedPaths(answer: unknown): unknown {
  const [lists = []] = Object.values(answer as Json).map((list) => (Array.isArray(list) ? list : (list as Json).nodes));
  return (lists as readonly Json[]).map(({ bodies, edges }) => [bodies, edges].map(idList));
}

function idList(list: unknown): readonly string[] {
  return (list as readonly (string | Json)[]).map((item) => (typeof item === "string" ? item : String(item.id)));
}

/** Whether the body is found whose name was asked for: each contestant has its own order, and its own further hits. */
function comparedHits(answer: unknown, { id }: Values): unknown {
  return JSON.stringify(answer).includes(`"${id}"`);
}

function comparedBodies(answer: unknown): unknown {
  const ids = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
  return [...new Set(ids)].sort();
}

/**
 * A value without what only one form of answer has: the wrappers of lists, the object of an edge's facts, and the order. The
 * contestants' lists have no order that they share.
 */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plainValue).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const { properties, ...others } = value as Json;
  const entries = Object.entries({ ...others, ...(properties as Json | undefined) });
  const [[name, only] = ["", null]] = entries;
  if (entries.length === 1 && ["nodes", "edges", "document"].includes(name)) {
    return plainValue(only);
  }
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plainValue(part)]);
  return Object.fromEntries(sorted);
}

/** The answer without the name of its only field, and without the list around a single thing. */
export function comparedAnswer(answer: unknown): unknown {
  const [only] = Object.values(plainValue(answer) as Json);
  return Array.isArray(only) && only.length === 1 ? only[0] : only;
}

const lastDay = "2026-11-01";

/** The first day of each month of some years. */
function monthDays(from: number, to: number): readonly string[] {
  return Array.from({ length: (to - from) * 12 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return `${from + Math.floor(at / 12)}-${month}-01`;
  }).filter((day) => day <= lastDay);
}

/** The pairs in an order in which neighbours differ in both. */
function mixPairs<A, B>(first: readonly A[], second: readonly B[], most: number): readonly (readonly [A, B])[] {
  const total = first.length * second.length;
  const step = 7_919;
  return Array.from({ length: Math.min(most, total) }, (_, at) => (at * step) % total).flatMap((place) => {
    const [a, b] = [first[Math.floor(place / second.length)], second[place % second.length]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function isPossible({ facts }: Thing, day: string): boolean {
  return facts.existence !== "PROPOSED" && holdsOn(possiblePeriod(facts), day);
}

/** The questions about the record, each with values that are there. */
export function makeQuestions({ things }: Dataset): readonly BenchQuestion[] {
  const bodies = groupItems(things, ({ type }) => type).get("Body") ?? [];
  const kinds = groupItems(bodies, ({ facts }) => factText(facts, "kind") ?? "");
  const ids = (kind: string): readonly string[] => (kinds.get(kind) ?? []).map(({ id }) => id);
  const groupIds = ids("CCG").map((id) => ({ id }));
  const days = monthDays(2013, 2022).filter((day) => day >= "2013-04-01");
  const places = ids("BOROUGH");
  const services = [
    "gp-services",
    "public-health",
    "adult-social-care",
    "community-health-services",
    "acute-hospital-services",
  ];
  const known = new Set(things.map(({ id }) => id));
  const pairs = mixPairs(bodies, bodies, 4_000).filter(
    ([a, b]) => a.id !== b.id && isPossible(a, "2016-06-01") && isPossible(b, "2016-06-01"),
  );
  return [
    {
      name: "oneHop",
      title: "one hop (a CCG with its links)",
      connections: 4,
      values: groupIds,
      ours: oneHop,
      stock: oneHop,
      postgraphile: `query ($id: String!) { bodyById(id: $id) { id name kind validFrom validTo
        ${hopFields.map((field) => rows(field, field)).join("\n")} } }`,
    },
    {
      name: "twoHops",
      title: "two hops with evidence",
      connections: 4,
      values: groupIds,
      ours: twoHops,
      stock: twoHops,
      postgraphile: `query ($id: String!) { bodyById(id: $id) { id name covers: coversOut { nodes { validFrom ${sourceRows}
        node: toEnd { id name memberOf: memberOfOut { nodes { role ${sourceRows} node: toEnd { id name } } } } } } } }`,
    },
    {
      name: "threeHops",
      title: "three hops",
      connections: 4,
      values: groupIds,
      ours: threeHops,
      stock: threeHops,
      postgraphile: `query ($id: String!) { bodyById(id: $id) { id name covers: coversOut { nodes { node: toEnd { id name
        coveredBy: coversIn { nodes { node: fromEnd { id name
          partOf: partOfOut { nodes { node: toEnd { id name } } } } } } } } } } }`,
    },
    {
      name: "page",
      title: "page of 100 bodies",
      connections: 4,
      values: Array.from({ length: Math.max(1, bodies.length - 100) }, (_, offset) => ({ offset })),
      ours: page,
      stock: page,
      postgraphile: `query ($offset: Int!) { allBodies(first: 100, offset: $offset, orderBy: ID_ASC) { nodes {
        id name kind odsCode gssCode aliases validFrom validTo note } } }`,
    },
    {
      name: "asOfDay",
      title: "as of a day, two hops",
      connections: 4,
      values: mixPairs(kinds.get("CCG") ?? [], days, 1_000)
        .filter(([body, on]) => isPossible(body, on))
        .map(([{ id }, on]) => ({ id, on })),
      ours: `query ($id: ID!, $on: Date!) @asOf(date: $on) { bodies(where: { id: { eq: $id } }) { ${asOfFields("")} } }`,
      stock: `query ($id: ID!, $on: Date!) { bodies(where: { id: { eq: $id } }) { ${asOfFields(`(where: { ${edgeFilter} })`)} } }`,
      postgraphile: `query ($id: String!, $on: Date!) { bodyById(id: $id) { id name covers: coversOn(day: $on) { nodes { validFrom
        node: toEnd { id name memberOf: memberOfOn(day: $on) { nodes { role node: toEnd { id name } } } } } } } }`,
    },
    {
      name: "wholeMap",
      title: "whole map of a day",
      connections: 4,
      values: monthDays(2003, 2027).map((on) => ({ on })),
      ours: `query ($on: Date!) { network(on: $on) { nodes { body { id name kind } } edges { id type source target } } }`,
      stock: stockMap,
      postgraphile: `query ($on: Date!) { nodes: mapBodies(day: $on) { nodes { id name kind } }
        edges: mapEdges(day: $on) { nodes { id type source: fromId target: toId } } }`,
      compared: comparedMap,
    },
    {
      name: "paths",
      title: "paths",
      connections: 4,
      values: pairs.slice(0, 500).map(([from, to]) => ({ from: from.id, to: to.id, on: "2016-06-01" })),
      ours: `query ($from: ID!, $to: ID!, $on: Date!) { paths(from: $from, to: $to, on: $on) { bodies { id name } edges { id type } } }`,
      stock: null,
      postgraphile: `query ($from: String!, $to: String!, $on: Date!) { shortestPaths(start: $from, finish: $to, day: $on) { nodes {
        bodies names edges types } } }`,
      compared: comparedPaths,
    },
    {
      name: "whoCommissions",
      title: "whoCommissions",
      connections: 4,
      values: mixPairs(
        services.filter((service) => known.has(service)),
        mixPairs(places, monthDays(2008, 2026), 10_000),
        150,
      ).map(([service, [place, on]]) => ({ service, place, on })),
      ours: `query ($service: ID!, $place: ID!, $on: Date!) { whoCommissions(service: $service, place: $place, on: $on) {
        responsible { body { id name } } } }`,
      stock: null,
      postgraphile: `query ($service: String!, $place: String!, $on: Date!) { commissioners(serviceId: $service, placeId: $place, day: $on) {
        nodes { id name } } }`,
      compared: comparedBodies,
      whereEqual: true,
    },
    {
      name: "search",
      title: "search (16 connections)",
      connections: 16,
      values: bodies
        .filter((_, at) => at % 4 === 0)
        .map(({ id, facts }) => ({ id, text: factText(facts, "name") ?? id })),
      ours: "query ($text: String!) { search(text: $text, types: [BODY], first: 20) { id: thingId name } }",
      stock:
        "query ($text: String!) { bodies(where: { OR: [{ name: { contains: $text } }, { searchText: { contains: $text } }] }, limit: 20) { id name } }",
      postgraphile: "query ($text: String!) { searchBodies(text: $text) { nodes { id name } } }",
      compared: comparedHits,
      whereEqual: true,
    },
  ];
}
