// Reads networks, edges and lists of things, each in one bounded statement, or one a hop.

import type { Record as Neo4jRecord } from "neo4j-driver";
import { holdsOn } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { certainties, dayCertainty } from "../model/certainty.ts";
import { compareText, type Edge, possiblePeriod, type Thing } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import * as cypher from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { recordBody, recordEdge, recordThing } from "./records.ts";

/** The parameters of every statement about a network. */
export function statementParameters(question: NetworkQuestion, catalogue: Catalogue) {
  const { kinds, services, statuses, on, certainty = certainties, first } = question;
  return {
    events: eventTypes(catalogue),
    proposed: showsProposed(question, catalogue),
    certainty,
    kinds,
    services,
    statuses,
    on: on === null ? null : cypher.cypherDate(on),
    most: cypher.integer(first + 1),
  };
}

/** Whether edges that were only proposed are requested, and with them the bodies that were. */
export function showsProposed({ statuses }: NetworkQuestion, catalogue: Catalogue): boolean {
  return statuses.some((name) => catalogue.statuses.get(name)?.proposed);
}

/** The requested edge types that run between bodies. On a day, event types are included only on request. */
export function bodyEdgeTypes({ edgeTypes, on }: NetworkQuestion, catalogue: Catalogue): readonly string[] {
  const types = [...catalogue.edgeTypes.values()];
  const wanted = types.filter(({ name, event, fromType, toType }) => {
    const isWanted = edgeTypes.length === 0 ? on === null || !event : edgeTypes.includes(name);
    return isWanted && fromType === "Body" && toType === "Body";
  });
  return wanted.map(({ name }) => name);
}

/** The event types, whose edges are not limited to a day. */
export function eventTypes(catalogue: Catalogue): readonly string[] {
  return [...catalogue.edgeTypes.values()].filter(({ event }) => event).map(({ name }) => name);
}

/** The bodies within `hops` of the focus, and the edges between them. */
export async function readNeighbourhood(
  reader: Reader,
  question: NetworkQuestion,
  catalogue: Catalogue,
): Promise<Network> {
  const parameters = statementParameters(question, catalogue);
  const types = bodyEdgeTypes(question, catalogue);
  const among = types.length === 0 ? question.focus : await idsWithinHops(reader, question, { parameters, types });
  const [bodies, edges] = await Promise.all([
    readBodies(reader, among),
    types.length === 0 ? noRecords : reader.run(cypher.edgesAmongStatement(types), { ...parameters, among }),
  ]);
  const { shown, truncated } = firstEdges(edges, question);
  const isShown = ({ facts }: Thing): boolean =>
    (question.on === null || holdsOn(possiblePeriod(facts), question.on)) &&
    (parameters.proposed || facts.existence !== "PROPOSED");
  const existing = bodies.filter(isShown).filter(isReached(shown, question));
  return { bodies: await addMissingEnds(reader, existing, shown), edges: shown, truncated };
}

/** On a day, a body that was only ever proposed is shown only with an edge that leads to it. */
export function isReached(edges: readonly Edge[], { on }: NetworkQuestion): (body: Thing) => boolean {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return ({ id, facts }) => on === null || facts.existence !== "PROPOSED" || ends.has(id);
}

const noRecords = { records: [] };

interface NetworkStatement {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly types: readonly string[];
}

/** The ids of the bodies within the hops; each hop is one statement. */
async function idsWithinHops(
  reader: Reader,
  { focus, hops }: NetworkQuestion,
  { parameters, types }: NetworkStatement,
): Promise<readonly string[]> {
  const found = new Set(focus);
  let frontier: readonly string[] = focus;
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    const { records } = await reader.run(cypher.neighboursStatement(types), { ...parameters, frontier });
    frontier = records.map((record) => String(record.get("id"))).filter((id) => !found.has(id));
    for (const id of frontier) {
      found.add(id);
    }
  }
  return [...found];
}

function firstEdges({ records }: { readonly records: readonly Neo4jRecord[] }, { first, on }: NetworkQuestion) {
  const shown = records.slice(0, first).map((record) => markCertainty(recordEdge(record), on));
  return { shown, truncated: records.length > first };
}

/** The edge with the fact `certainty`, which says how sure it is on the day. An event has none. */
export function markCertainty(edge: Edge, on: string | null): Edge {
  const certainty = on === null ? null : dayCertainty(edge.facts, on);
  return certainty === null ? edge : { ...edge, facts: { ...edge.facts, certainty } };
}

/** Adds the ends of events, which may not exist on the day. */
async function addMissingEnds(
  reader: Reader,
  bodies: readonly Thing[],
  edges: readonly Edge[],
): Promise<readonly Thing[]> {
  const known = new Set(bodies.map(({ id }) => id));
  const missing = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)));
  if (missing.size === 0) {
    return bodies;
  }
  return [...bodies, ...(await readBodies(reader, [...missing]))].sort((a, b) => compareText(a.id, b.id));
}

/** The edges of a type with these ids, in the order of their ids. Unknown ids are left out. */
export async function readEdgesById(reader: Reader, type: string, ids: readonly string[]): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.edgesByIdStatement(type), { ids });
  return records.map(recordEdge);
}

/** The bodies with these ids, in the order of their ids. Unknown ids are left out. */
export async function readBodies(reader: Reader, ids: readonly string[]): Promise<readonly Thing[]> {
  const { records } = await reader.run(cypher.bodiesByIdStatement, { ids });
  return records.map(recordBody);
}

/** All things of a type. */
export async function readThings(reader: Reader, type: string): Promise<readonly Thing[]> {
  const { records } = await reader.run(cypher.thingsStatement(type), {});
  return records.map((record) => recordThing(type, record));
}
