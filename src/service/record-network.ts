// The network of the whole record, from what is kept of it in memory: the graph is not asked again for the same version.

import { holdsOn } from "../base/period.ts";
import { bodyEdgeTypes, eventTypes, isReached, markCertainty, showsProposed } from "../graph/read-network.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { certainties, isCertainOn } from "../model/certainty.ts";
import { compareText, type Dataset, type Edge, factText, possiblePeriod, type Thing } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";

/** The whole map: every matching body, and the edges between them, both in the order of their ids. */
export function wholeNetwork(record: Dataset, question: NetworkQuestion, catalogue: Catalogue): Network {
  const bodies = new Map(recordThings(record, "Body").map((body) => [body.id, body]));
  const isDrawn = bodyFilter(question, catalogue);
  const isWanted = edgeFilter(question, catalogue, bodies);
  const edges = record.edges.filter(isWanted).sort(compareIds);
  const shown = edges.slice(0, question.first).map((edge) => markCertainty(edge, question.on));
  // The ends of events may not exist on the day.
  const ends = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const isReal = isReached(shown, question);
  return {
    bodies: [...bodies.values()].filter((body) => ends.has(body.id) || (isDrawn(body) && isReal(body))),
    edges: shown,
    truncated: edges.length > question.first,
  };
}

/** The edges of the named proposals, whatever their status and day. */
export function proposedEdges({ edges }: Dataset, proposals: readonly string[]): readonly Edge[] {
  return edges
    .filter(({ facts, fromType, toType }) => {
      const isBetweenBodies = fromType === "Body" && toType === "Body";
      return isBetweenBodies && proposals.includes(factText(facts, "proposal") ?? "");
    })
    .sort(compareIds);
}

/** All things of a type, in the order of their ids. */
export function recordThings({ things }: Dataset, type: string): readonly Thing[] {
  return things.filter((thing) => thing.type === type).sort(compareIds);
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
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
function edgeFilter(
  question: NetworkQuestion,
  catalogue: Catalogue,
  bodies: ReadonlyMap<string, Thing>,
): (edge: Edge) => boolean {
  const { services, statuses, on, certainty = certainties } = question;
  const types = new Set(bodyEdgeTypes(question, catalogue));
  const events = new Set(eventTypes(catalogue));
  const isDrawn = bodyFilter(question, catalogue);
  const isEnd = bodyFilter({ ...question, on: null }, catalogue);
  return ({ type, from, to, facts }) => {
    const [start, end] = [bodies.get(from), bodies.get(to)];
    if (!types.has(type) || !start || !end || !statuses.includes(factText(facts, "status") ?? "")) {
      return false;
    }
    const service = factText(facts, "service");
    if (services.length > 0 && service !== null && !services.includes(service)) {
      return false;
    }
    if (on === null || events.has(type)) {
      return isEnd(start) && isEnd(end) && (on === null || factText(facts, "validFrom") !== null);
    }
    return (
      isDrawn(start) &&
      isDrawn(end) &&
      holdsOn(possiblePeriod(facts), on) &&
      certainty.includes(isCertainOn(facts, on) ? "CERTAIN" : "POSSIBLE")
    );
  };
}
