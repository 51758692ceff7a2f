// What the questions read: networks, chains and lists, each in one bounded statement or one a hop.

import type { Record as Neo4jRecord } from "neo4j-driver";
import { holdsOn } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { compare, type Edge, periodOf, type Thing } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import * as cypher from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { bodyOf, edgeFrom, edgeOf, type StoredEdge, storedThing, thingOf } from "./records.ts";

/** What every statement about a network is asked with. */
export function parameters({ kinds, services, statuses, on, first }: NetworkQuestion, catalogue: Catalogue) {
  const events = eventTypes(catalogue);
  return { events, kinds, services, statuses, on: on === null ? null : cypher.day(on), most: cypher.whole(first + 1) };
}

/** The edge types asked for that run between bodies. An event is of no day, so on one it is shown only where it is asked for. */
export function typesOf({ edgeTypes, on }: NetworkQuestion, catalogue: Catalogue): readonly string[] {
  const types = [...catalogue.edgeTypes.values()];
  const wanted = types.filter(({ name, event, fromType, toType }) => {
    const isWanted = edgeTypes.length === 0 ? on === null || !event : edgeTypes.includes(name);
    return isWanted && fromType === "Body" && toType === "Body";
  });
  return wanted.map(({ name }) => name);
}

/** The edge types that happen on one day, which no day cuts off. */
export function eventTypes(catalogue: Catalogue): readonly string[] {
  return [...catalogue.edgeTypes.values()].filter(({ event }) => event).map(({ name }) => name);
}

/** The whole map: every body that fits, and the edges among them. */
export async function readWhole(reader: Reader, question: NetworkQuestion, catalogue: Catalogue): Promise<Network> {
  const given = parameters(question, catalogue);
  const types = typesOf(question, catalogue);
  const [bodies, edges] = await Promise.all([
    reader.run(cypher.readBodies, given),
    types.length === 0 ? nothing : reader.run(cypher.readEdges(types), given),
  ]);
  const { shown, truncated } = shownOf(edges, question);
  return { bodies: await withEnds(reader, bodies.records.map(bodyOf), shown), edges: shown, truncated };
}

/** The bodies within so many hops of the focus, and the edges among them. */
export async function readAround(reader: Reader, question: NetworkQuestion, catalogue: Catalogue): Promise<Network> {
  const given = parameters(question, catalogue);
  const types = typesOf(question, catalogue);
  const among = types.length === 0 ? question.focus : await within(reader, question, { given, types });
  const [bodies, edges] = await Promise.all([
    readBodies(reader, among),
    types.length === 0 ? nothing : reader.run(cypher.readEdgesAmong(types), { ...given, among }),
  ]);
  const { shown, truncated } = shownOf(edges, question);
  const living = bodies.filter(({ facts }) => question.on === null || holdsOn(periodOf(facts), question.on));
  return { bodies: await withEnds(reader, living, shown), edges: shown, truncated };
}

const nothing = { records: [] };

interface Asking {
  readonly given: Readonly<Record<string, unknown>>;
  readonly types: readonly string[];
}

/** The ids of the bodies within the hops; each hop is one statement. */
async function within(
  reader: Reader,
  { focus, hops }: NetworkQuestion,
  { given, types }: Asking,
): Promise<readonly string[]> {
  const found = new Set(focus);
  let frontier: readonly string[] = focus;
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    const { records } = await reader.run(cypher.readNeighbours(types), { ...given, frontier });
    frontier = records.map((record) => String(record.get("id"))).filter((id) => !found.has(id));
    for (const id of frontier) {
      found.add(id);
    }
  }
  return [...found];
}

function shownOf({ records }: { readonly records: readonly Neo4jRecord[] }, { first }: NetworkQuestion) {
  return { shown: records.slice(0, first).map(edgeOf), truncated: records.length > first };
}

/** The ends of an event need not live on the day, and are shown with it. */
async function withEnds(reader: Reader, bodies: readonly Thing[], edges: readonly Edge[]): Promise<readonly Thing[]> {
  const known = new Set(bodies.map(({ id }) => id));
  const missing = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)));
  if (missing.size === 0) {
    return bodies;
  }
  return [...bodies, ...(await readBodies(reader, [...missing]))].sort((a, b) => compare(a.id, b.id));
}

/** The edges of the named proposals, whatever their status and day. */
export async function readProposed(reader: Reader, proposals: readonly string[]): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.readProposedEdges, { proposals });
  return records.map(edgeOf);
}

/** The edges of a type of the catalogue with these ids, in the order of their ids; those that are not there are left out. */
export async function readEdgesById(reader: Reader, type: string, ids: readonly string[]): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.readEdgesById(type), { ids });
  return records.map(edgeOf);
}

/** By the id of an edge the ids of the claims that support or dispute it, in order. */
export async function readClaimsOfEdges(reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const { records } = await reader.run(cypher.readClaimsOfEdges, {});
  return new Map(records.map((record) => [record.get("edge"), record.get("claims")]));
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

/** A thing with the ids of those that it is linked to. */
export interface Linked {
  readonly thing: Thing;
  readonly linked: readonly string[];
}

/** All things of a type, with where their links of one type lead. */
export async function readLinked(reader: Reader, type: string, link: string): Promise<readonly Linked[]> {
  const { records } = await reader.run(cypher.readLinked(type, link), {});
  return records.map((record) => ({ thing: thingOf(type, record), linked: record.get("linked") }));
}

export interface CommissioningAsked {
  readonly service: string;
  readonly place: string;
  readonly on: string;
  /** The kinds of body that serve every place. */
  readonly everywhere: readonly string[];
}

/** The edges in force that bear on who commissions a service in a place on a day; none for a place that is not there. */
export async function readCommissioning(reader: Reader, asked: CommissioningAsked): Promise<Network> {
  const given = { ...asked, on: cypher.day(asked.on), statuses: ["IN_FORCE"] };
  const { records } = await reader.run(cypher.readCommissioning, given);
  const edges: readonly StoredEdge[] = records.flatMap((record) => record.get("edges"));
  const bodies: readonly StoredEdge["facts"][] = records.flatMap((record) => record.get("bodies"));
  return { bodies: bodies.map((facts) => storedThing("Body", facts)), edges: edges.map(edgeFrom), truncated: false };
}
