// Chains of edges from the record in memory: shortest paths, and successions.

import { LRUCache } from "lru-cache";
import { makeOnceById } from "../base/once.ts";
import type { ChainQuestion, EdgeChain, NearEdge } from "../graph/read-chains.ts";
import { eventTypes } from "../graph/read-network.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { compareText, type Edge, factText } from "../model/dataset.ts";
import type { RecordIndex } from "./record-index.ts";
import { edgeFilter, markEdge } from "./record-network.ts";

/** What `readChains` reads from the graph: the shortest chains, in the order of their edges' ids, at most `first` of them. */
export function findChains(record: RecordIndex, question: ChainQuestion, catalogue: Catalogue): readonly EdgeChain[] {
  const { edgesAt, neighboursAt } = keptEdges(record, question, catalogue);
  const left = countHops(question, neighboursAt);
  const chains: EdgeChain[] = [];
  const walk = (at: string, bodies: readonly string[], edges: readonly Edge[]): void => {
    if (at === question.to) {
      chains.push({ bodies, edges: edges.map((edge) => markEdge(edge, question.on)) });
      return;
    }
    const nearer = (left.get(at) ?? 0) - 1;
    for (const edge of edgesAt(at)) {
      const next = otherEnd(edge, at);
      if (chains.length < question.first && left.get(next) === nearer) {
        walk(next, [...bodies, next], [...edges, edge]);
      }
    }
  };
  if (left.has(question.from)) {
    walk(question.from, [question.from], []);
  }
  return chains;
}

/** What is wanted of a record, by the id of a body. */
interface EdgeFinder {
  /** The edges from and to the body. */
  readonly edgesAt: (body: string) => readonly Edge[];
  /** The bodies at their other ends, each once. */
  readonly neighboursAt: (body: string) => readonly string[];
}

/** By a record, the wanted edges of its bodies: those of questions that differ only in the ends of the chain are the same. */
const knownFinders = new WeakMap<RecordIndex, LRUCache<string, EdgeFinder>>();

const mostFinders = 32;

/** The wanted edges from and to a body, which are looked for once. */
function keptEdges(record: RecordIndex, question: ChainQuestion, catalogue: Catalogue): EdgeFinder {
  const finders = knownFinders.get(record) ?? new LRUCache<string, EdgeFinder>({ max: mostFinders });
  knownFinders.set(record, finders);
  const { from, to, maxHops, first, ...filter } = question;
  const key = JSON.stringify(filter);
  const finder = finders.get(key) ?? makeEdgeFinder(record, question, catalogue);
  finders.set(key, finder);
  return finder;
}

function makeEdgeFinder(record: RecordIndex, question: ChainQuestion, catalogue: Catalogue): EdgeFinder {
  const isWanted = edgeFilter(record, question, catalogue);
  const edgesAt = makeOnceById((body) => record.bodyEdges(body).filter(isWanted));
  return {
    edgesAt,
    neighboursAt: makeOnceById((body) => [...new Set(edgesAt(body).map((edge) => otherEnd(edge, body)))]),
  };
}

/** By the id of a body, its hops to the end of the chains. It knows no bodies that are farther from it than the start. */
function countHops(
  { from, to, maxHops }: ChainQuestion,
  neighboursAt: EdgeFinder["neighboursAt"],
): ReadonlyMap<string, number> {
  const left = new Map([[to, 0]]);
  let frontier = [to];
  for (let hop = 1; hop <= maxHops && frontier.length > 0 && !left.has(from); hop += 1) {
    const next: string[] = [];
    for (const body of frontier) {
      for (const other of neighboursAt(body)) {
        if (!left.has(other)) {
          left.set(other, hop);
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  return left;
}

function otherEnd({ from, to }: Edge, end: string): string {
  return from === end ? to : from;
}

/** What `readSuccessions` reads from the graph: every succession that leads to or from a body, in the order of their ids. */
export function findSuccessions(record: RecordIndex, body: string, catalogue: Catalogue): readonly Edge[] {
  const events = new Set(eventTypes(catalogue));
  const found = new Set<Edge>();
  for (const [near, far] of [["from", "to"] as const, ["to", "from"] as const]) {
    const reached = new Set([body]);
    for (const at of reached) {
      for (const edge of record.bodyEdges(at).filter((each) => each[near] === at && events.has(each.type))) {
        found.add(edge);
        reached.add(edge[far]);
      }
    }
  }
  return [...found].sort((a, b) => compareText(a.id, b.id));
}

/** The most groups within groups. */
const mostGroups = 9;

/** What `readFunctionSuccessions` reads from the graph: the successions of single services to and from a body and the groups that it is in. */
export function findFunctionSuccessions(record: RecordIndex, body: string, catalogue: Catalogue): readonly NearEdge[] {
  const events = new Set(eventTypes(catalogue));
  const found = groupsAround(record, body).flatMap((near) =>
    record
      .bodyEdges(near)
      .filter(({ type, facts }) => events.has(type) && factText(facts, "service") !== null)
      .map((edge) => ({ near, edge })),
  );
  return found.sort((a, b) => compareText(a.edge.id, b.edge.id));
}

/** The body, and the groups that it is in, directly or through another. */
function groupsAround(record: RecordIndex, body: string): readonly string[] {
  const found = new Set([body]);
  let frontier: readonly string[] = [body];
  for (let step = 0; step < mostGroups && frontier.length > 0; step += 1) {
    const groups = frontier.flatMap((at) =>
      record
        .bodyEdges(at)
        .filter(({ type, from, to }) => type === "PART_OF" && from === at && isNamedGroup(record, to))
        .map(({ to }) => to),
    );
    frontier = [...new Set(groups)].filter((id) => !found.has(id));
    for (const group of frontier) {
      found.add(group);
    }
  }
  return [...found];
}

function isNamedGroup(record: RecordIndex, id: string): boolean {
  return record.thing("Body", id)?.facts.collective === true;
}
