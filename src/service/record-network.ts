// Networks from the record in memory: the graph is not asked again for the same version.

import { holdsOn } from "../base/period.ts";
import { bodyEdgeTypes, eventTypes, isReached, showsProposed } from "../graph/read-network.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { type Certainty, certainties, dayCertainty, isCertainOn } from "../model/certainty.ts";
import { compareText, type Edge, factText, possiblePeriod, type Thing } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import { findTableEdges } from "./edge-table.ts";
import type { RecordIndex } from "./record-index.ts";

/** The whole map: every matching body, and the edges between them, both in the order of their ids. */
export function wholeNetwork(record: RecordIndex, question: NetworkQuestion, catalogue: Catalogue): Network {
  const { on } = question;
  if (on !== null) {
    return dayNetwork(record, { ...question, on }, catalogue);
  }
  const isDrawn = bodyFilter(question, catalogue);
  const edges = record.edges.filter(edgeFilter(record, question, catalogue));
  const shown = shownEdges(edges, question);
  const ends = new Set(shown.flatMap(({ from, to }) => [from, to]));
  return {
    bodies: record.things("Body").filter((body) => ends.has(body.id) || isDrawn(body)),
    edges: shown,
    truncated: edges.length > question.first,
  };
}

/** The whole map of a day. A body that was only ever proposed is shown only with an edge that leads to it. */
function dayNetwork(
  record: RecordIndex,
  question: NetworkQuestion & { readonly on: string },
  catalogue: Catalogue,
): Network {
  const { on, statuses, services, certainty = certainties, first } = question;
  const bodies = record.things("Body");
  const isDrawn = bodies.map(bodyFilter(question, catalogue));
  const types = bodyEdgeTypes(question, catalogue);
  const events = eventTypes(catalogue).filter((type) => types.includes(type));
  const isEnd = events.length === 0 ? [] : bodies.map(bodyFilter({ ...question, on: null }, catalogue));
  const found = findTableEdges(record, { on, types, events, statuses, services, certainty, isDrawn, isEnd });
  const shown = found.slice(0, first);
  // The ends of events may not exist on the day.
  const isShown = bodies.map(({ facts }, at) => isDrawn[at] === true && facts.existence !== "PROPOSED");
  for (const { from, to } of shown) {
    isShown[from] = true;
    isShown[to] = true;
  }
  return {
    bodies: bodies.filter((_body, at) => isShown[at]),
    edges: shown.flatMap(({ at, certainty: sure }) => {
      const edge = record.edges[at];
      return edge ? markSureEdge(edge, sure) : [];
    }),
    truncated: found.length > first,
  };
}

/** The bodies within `hops` of the focus, and the edges between them: what `readNeighbourhood` reads from the graph. */
export function findNeighbourhood(record: RecordIndex, question: NetworkQuestion, catalogue: Catalogue): Network {
  const anyKind = { ...question, kinds: [] };
  const isWanted = edgeFilter(record, anyKind, catalogue);
  const among = bodiesWithinHops(record, question, isWanted);
  const edges = edgesAmong(record, among).filter(isWanted);
  const shown = shownEdges(edges, question);
  const ends = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const isDrawn = bodyFilter(anyKind, catalogue);
  const isReal = isReached(shown, question);
  const bodies = [...new Set([...among, ...ends])].sort(compareText).flatMap((id) => record.thing("Body", id) ?? []);
  return {
    bodies: bodies.filter((body) => ends.has(body.id) || (isDrawn(body) && isReal(body))),
    edges: shown,
    truncated: edges.length > question.first,
  };
}

function bodiesWithinHops(
  record: RecordIndex,
  { focus, hops, kinds }: NetworkQuestion,
  isWanted: (edge: Edge) => boolean,
): ReadonlySet<string> {
  const isOfKind = (id: string): boolean =>
    kinds.length === 0 || kinds.includes(factText(record.thing("Body", id)?.facts ?? {}, "kind") ?? "");
  const found = new Set(focus);
  let frontier: readonly string[] = focus;
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const edge of record.bodyEdges(id)) {
        const other = edge.from === id ? edge.to : edge.from;
        if (!found.has(other) && isOfKind(other) && isWanted(edge)) {
          found.add(other);
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  return found;
}

/** The edges between these bodies, in the order of their ids. */
function edgesAmong(record: RecordIndex, bodies: ReadonlySet<string>): readonly Edge[] {
  const found: Edge[] = [];
  for (const body of bodies) {
    for (const edge of record.bodyEdges(body)) {
      if (edge.from === body && bodies.has(edge.to)) {
        found.push(edge);
      }
    }
  }
  return found.sort((a, b) => compareText(a.id, b.id));
}

/** The edges that are shown, with how sure they are on the day. */
function shownEdges(edges: readonly Edge[], { first, on }: NetworkQuestion): readonly Edge[] {
  return edges.slice(0, first).map((edge) => markEdge(edge, on));
}

/** By how sure they are, the edges of records as they are shown: each is copied once, and not for each answer. */
const markedEdges: Readonly<Record<Certainty, WeakMap<Edge, Edge>>> = {
  CERTAIN: new WeakMap(),
  POSSIBLE: new WeakMap(),
};

/** As `markCertainty`, for an edge of a record that is kept. */
export function markEdge(edge: Edge, on: string | null): Edge {
  return markSureEdge(edge, on === null ? null : dayCertainty(edge.facts, on));
}

function markSureEdge(edge: Edge, certainty: Certainty | null): Edge {
  if (certainty === null) {
    return edge;
  }
  const marked = markedEdges[certainty];
  const known = marked.get(edge);
  if (known) {
    return known;
  }
  const made = { ...edge, facts: { ...edge.facts, certainty } };
  marked.set(edge, made);
  return made;
}

/** The edges of the named proposals, whatever their status and day. */
export function proposedEdges({ edges }: RecordIndex, proposals: readonly string[]): readonly Edge[] {
  return proposals.length === 0
    ? []
    : edges.filter(({ facts }) => proposals.includes(factText(facts, "proposal") ?? ""));
}

function bodyFilter(question: NetworkQuestion, catalogue: Catalogue): (body: Thing) => boolean {
  const { kinds, on } = question;
  const proposed = showsProposed(question, catalogue);
  return ({ facts }) =>
    (kinds.length === 0 || kinds.includes(factText(facts, "kind") ?? "")) &&
    (proposed || facts.existence !== "PROPOSED") &&
    (on === null || holdsOn(possiblePeriod(facts), on));
}

/**
 * Edges with one of the types, statuses and services between matching bodies. On a day they are possible and as sure as
 * wanted; an event has a day of its own, and its ends need not exist.
 */
export function edgeFilter(
  record: RecordIndex,
  question: NetworkQuestion,
  catalogue: Catalogue,
): (edge: Edge) => boolean {
  const { services, statuses, on, certainty = certainties } = question;
  const types = new Set(bodyEdgeTypes(question, catalogue));
  const events = new Set(eventTypes(catalogue));
  const isDrawn = endFilter(record, bodyFilter(question, catalogue));
  const isEnd = endFilter(record, bodyFilter({ ...question, on: null }, catalogue));
  return ({ type, from, to, facts }) => {
    if (!types.has(type) || !statuses.includes(factText(facts, "status") ?? "")) {
      return false;
    }
    const service = factText(facts, "service");
    if (services.length > 0 && service !== null && !services.includes(service)) {
      return false;
    }
    const isEvent = events.has(type);
    if (on === null || isEvent) {
      return isEnd(from) && isEnd(to) && (on === null || factText(facts, "validFrom") !== null);
    }
    return (
      holdsOn(possiblePeriod(facts), on) &&
      isDrawn(from) &&
      isDrawn(to) &&
      certainty.includes(isCertainOn(facts, on) ? "CERTAIN" : "POSSIBLE")
    );
  };
}

/** The same filter by the id of a body, which is looked at once however many edges it has. No other end fits. */
function endFilter(record: RecordIndex, isWanted: (body: Thing) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) {
      return found;
    }
    const body = record.thing("Body", id);
    const isFit = body !== undefined && isWanted(body);
    known.set(id, isFit);
    return isFit;
  };
}
