// What the questions read: networks, chains and lists, each in one bounded statement or one a hop.

import type { Record as Neo4jRecord } from "neo4j-driver";
import type { Catalogue } from "../model/catalogue.ts";
import { compare, type Edge, type Facts, type Thing, textOf } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import * as cypher from "./queries.ts";
import type { Reader } from "./reader.ts";
import { fromStored } from "./values.ts";

/** What every statement about a network is asked with. */
function parameters({ edgeTypes, kinds, services, statuses, on, first }: NetworkQuestion, catalogue: Catalogue) {
  const bodyTypes = bodyEdgeTypes(catalogue);
  return {
    edgeTypes: edgeTypes.length === 0 ? bodyTypes : bodyTypes.filter((type) => edgeTypes.includes(type)),
    events: eventTypes(catalogue),
    kinds,
    services,
    statuses,
    on,
    most: cypher.whole(first + 1),
  };
}

/** The edge types that run between bodies. */
function bodyEdgeTypes(catalogue: Catalogue): readonly string[] {
  const types = [...catalogue.edgeTypes.values()];
  return types.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body").map(({ name }) => name);
}

/** The edge types that happen on one day, which no day cuts off. */
function eventTypes(catalogue: Catalogue): readonly string[] {
  return [...catalogue.edgeTypes.values()].filter(({ event }) => event).map(({ name }) => name);
}

/** The whole map: every body that fits, and the edges among them. */
export async function readWhole(reader: Reader, question: NetworkQuestion, catalogue: Catalogue): Promise<Network> {
  const given = parameters(question, catalogue);
  const bodies = await reader.run(cypher.readBodies, given);
  const edges = await reader.run(cypher.readEdgesAmong, { ...given, among: null });
  return networkOf(bodies.records, edges.records, question);
}

/** The bodies within so many hops of the focus, and the edges among them. */
export async function readAround(reader: Reader, question: NetworkQuestion, catalogue: Catalogue): Promise<Network> {
  const given = parameters(question, catalogue);
  const found = new Set(question.focus);
  let frontier: readonly string[] = question.focus;
  for (let hop = 0; hop < question.hops && frontier.length > 0 && found.size <= question.first; hop += 1) {
    const { records } = await reader.run(cypher.readNeighbours, { ...given, frontier });
    frontier = records.map((record) => String(record.get("id"))).filter((id) => !found.has(id));
    for (const id of frontier) {
      found.add(id);
    }
  }
  const among = [...found];
  const bodies = await reader.run(cypher.readBodiesById, { ids: among });
  const edges = await reader.run(cypher.readEdgesAmong, { ...given, among });
  return networkOf(bodies.records, edges.records, question);
}

function networkOf(bodies: readonly Neo4jRecord[], edges: readonly Neo4jRecord[], { first }: NetworkQuestion): Network {
  const all = edges.map(edgeOf);
  return { bodies: bodies.map(bodyOf), edges: all.slice(0, first), truncated: all.length > first };
}

/** The edges of the named proposals, whatever their status and day. */
export async function readProposed(reader: Reader, proposals: readonly string[]): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.readProposedEdges, { proposals });
  return records.map(edgeOf);
}

/** The bodies with these ids, in the order of their ids; those that are not there are left out. */
export async function readBodies(reader: Reader, ids: readonly string[]): Promise<readonly Thing[]> {
  const { records } = await reader.run(cypher.readBodiesById, { ids });
  return records.map(bodyOf);
}

/** All things of a type, with their facts. */
export async function readAll(reader: Reader, type: string): Promise<readonly Thing[]> {
  const { records } = await reader.run(cypher.readThingsOf(type), {});
  return records.map((record) => thingOf(type, record));
}

/** All ties of one relationship type between two types, as pairs of ids. */
export async function readPairs(
  reader: Reader,
  ties: { readonly type: string; readonly fromType: string; readonly toType: string },
): Promise<readonly (readonly [string, string])[]> {
  const { records } = await reader.run(cypher.readPairs(ties.type, ties.fromType, ties.toType), {});
  return records.map((record) => [String(record.get("from")), String(record.get("to"))] as const);
}

/** A chain of edges, with the ids of the bodies along it. */
export interface Chain {
  readonly bodies: readonly string[];
  readonly edges: readonly Edge[];
}

export interface ChainQuestion extends NetworkQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

/** All shortest chains, in the order of their edges' ids. */
export async function readChains(
  reader: Reader,
  question: ChainQuestion,
  catalogue: Catalogue,
): Promise<readonly Chain[]> {
  const given = parameters(question, catalogue);
  const statement = cypher.readShortest(given.edgeTypes, question.maxHops);
  const { records } = await reader.run(statement, { ...given, from: question.from, to: question.to });
  return records.map((record) => ({
    bodies: record.get("bodies"),
    edges: record.get("edges").map(edgeFrom),
  }));
}

/** Every succession on the way back from and forth from a body. */
export async function readSuccessions(reader: Reader, body: string, catalogue: Catalogue): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.readLineage(eventTypes(catalogue)), { body });
  return records.map(edgeOf).sort((a, b) => compare(a.id, b.id));
}

/** A body that the full-text index found, with its score. */
export interface Found {
  readonly body: Thing;
  readonly score: number;
}

export interface SearchQuestion {
  /** A query in the language of the index. */
  readonly query: string;
  readonly kinds: readonly string[];
  readonly on: string | null;
  readonly most: number;
}

export async function readFound(reader: Reader, index: string, question: SearchQuestion): Promise<readonly Found[]> {
  const { records } = await reader.run(cypher.searchBodies, { index, ...question, most: cypher.whole(question.most) });
  return records.map((record) => ({ body: bodyOf(record), score: Number(record.get("score")) }));
}

function bodyOf(record: Neo4jRecord): Thing {
  return thingOf("Body", record);
}

function thingOf(type: string, record: Neo4jRecord): Thing {
  const facts = fromStored(record.get("facts"));
  return { type, id: textOf(facts, "id") ?? "", facts };
}

interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

function edgeOf(record: Neo4jRecord): Edge {
  return edgeFrom({
    type: record.get("type"),
    from: record.get("from"),
    to: record.get("to"),
    facts: record.get("facts"),
  });
}

function edgeFrom({ type, from, to, facts: stored }: StoredEdge): Edge {
  const facts: Facts = fromStored(stored);
  return { type, id: textOf(facts, "id") ?? "", fromType: "Body", from, toType: "Body", to, facts };
}
