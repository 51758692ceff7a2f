// The whole map, or the neighbourhood of some bodies, as a network.

import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import { checkRange } from "../base/check-range.ts";
import { readNeighbourhood } from "../graph/read-network.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import { requireBodies, requireThing } from "./known-ids.ts";
import { findNeighbourhood, wholeNetwork } from "./record-network.ts";
import type { Source } from "./source.ts";

// Both packages are CommonJS whose types say ES module, so what Node imports is what the types call `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/** Throws `BODY_UNKNOWN` or `ID_UNKNOWN` for an unknown focus or service, and `ARGUMENT_BAD` for `hops` or `first` out of bounds. */
export async function readNetwork(source: Source, question: NetworkQuestion): Promise<Network> {
  checkRange("hops", question.hops, [0, 4]);
  checkRange("first", question.first, [1, 20_000]);
  const record = await source.readRecord();
  const services = record.things("Service");
  for (const id of question.services) {
    requireThing(source, services, { id, what: "service" });
  }
  if (question.focus.length === 0) {
    return wholeNetwork(record, question, source.catalogue);
  }
  await requireBodies(source, question.focus);
  return record.servesEdges
    ? findNeighbourhood(record, question, source.catalogue)
    : readNeighbourhood(source.reader, question, source.catalogue);
}

/** The measures of a body in a network. `betweenness` is from 0 to 1; `community` is a number. */
export interface Measure {
  readonly degree: number;
  readonly betweenness: number | null;
  readonly community: number | null;
}

/** The measures of each body, by its id. Betweenness and community are null unless `thorough`. */
export function measureNetwork({ bodies, edges }: Network, thorough: boolean): ReadonlyMap<string, Measure> {
  const degrees = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const graph = thorough
    ? simpleGraph(
        bodies.map(({ id }) => id),
        edges,
      )
    : null;
  const between = graph ? betweenness(graph, { normalized: true }) : {};
  // A fixed sequence instead of random numbers, so that the same network gives the same communities.
  const communities = graph && graph.size > 0 ? louvain(graph, { rng: fixedRandom() }) : {};
  return new Map(
    bodies.map(({ id }) => [
      id,
      { degree: degrees.get(id) ?? 0, betweenness: between[id] ?? null, community: communities[id] ?? null },
    ]),
  );
}

/** One undirected edge between two bodies, however many edges there are. */
function simpleGraph(ids: readonly string[], edges: Network["edges"]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) {
    graph.addNode(id);
  }
  for (const { from, to } of edges) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) {
      graph.mergeEdge(from, to);
    }
  }
  return graph;
}

/** A fixed sequence of numbers from 0 to 1 (a linear congruential generator). */
function fixedRandom(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
