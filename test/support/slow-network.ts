// The network questions answered slowly and obviously, from the seed as a plain value.

import { holdsOn } from "../../src/base/period.ts";
import { type Edge, factText, possiblePeriod, type Thing } from "../../src/model/dataset.ts";
import type { NetworkQuestion } from "../../src/model/network.ts";
import { model } from "./model.ts";

interface World {
  readonly bodies: readonly Thing[];
  readonly edges: readonly Edge[];
}

function lives({ bodies }: World, id: string, on: string | null): boolean {
  return bodies.some((body) => body.id === id && (on === null || holdsOn(possiblePeriod(body.facts), on)));
}

/** The world without the bodies that were only ever proposed, unless edges that were only proposed are wanted. */
function realWorld({ bodies, edges }: World, { statuses }: NetworkQuestion): World {
  const proposed = statuses.some((status) => model.catalogue.statuses.get(status)?.proposed);
  return { edges, bodies: bodies.filter(({ facts }) => proposed || facts.existence !== "PROPOSED") };
}

function isEvent({ type }: Edge): boolean {
  return model.catalogue.edgeTypes.get(type)?.event === true;
}

/** The edges that match a question, anywhere. */
export function edgesFor(everything: World, question: NetworkQuestion): readonly Edge[] {
  const { edgeTypes, statuses, services, on, certainty = ["CERTAIN", "POSSIBLE"] } = question;
  const world = realWorld(everything, question);
  const isSure = ({ facts }: Edge): boolean => {
    const certain = String(facts.certainFrom) <= String(on) && String(on) <= String(facts.certainTo);
    return certainty.some((wanted) => (wanted === "CERTAIN") === (facts.certainFrom !== null && certain));
  };
  return world.edges.filter((edge) => {
    const service = factText(edge.facts, "service");
    const isOfType = edgeTypes.length === 0 ? on === null || !isEvent(edge) : edgeTypes.includes(edge.type);
    const isOfService = services.length === 0 || service === null || services.includes(service);
    const isOfDay =
      on === null ||
      (isEvent(edge)
        ? edge.facts.validFrom !== null
        : holdsOn(possiblePeriod(edge.facts), on) &&
          isSure(edge) &&
          lives(world, edge.from, on) &&
          lives(world, edge.to, on));
    const isReal = lives(world, edge.from, null) && lives(world, edge.to, null);
    return isOfType && isOfService && isOfDay && isReal && statuses.includes(factText(edge.facts, "status") ?? "");
  });
}

export interface Ids {
  readonly bodies: readonly string[];
  readonly edges: readonly string[];
  readonly truncated: boolean;
}

export function slowNetwork(world: World, question: NetworkQuestion): Ids {
  const { focus, kinds, hops, on, first } = question;
  const isOfKind = (id: string) =>
    kinds.length === 0 ||
    realWorld(world, question).bodies.some((body) => body.id === id && kinds.includes(String(body.facts.kind)));
  const fitting = edgesFor(world, question);
  const reached = new Set(focus.length === 0 ? world.bodies.map(({ id }) => id).filter(isOfKind) : focus);
  for (let hop = 0; hop < hops && focus.length > 0; hop += 1) {
    const before = new Set(reached);
    for (const { from, to } of fitting) {
      if (before.has(from) && isOfKind(to)) reached.add(to);
      if (before.has(to) && isOfKind(from)) reached.add(from);
    }
  }
  const among = fitting.filter(({ from, to }) => reached.has(from) && reached.has(to));
  const shown = [...among].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, first);
  const real = realWorld(world, question);
  const isProposed = (id: string) => world.bodies.find((body) => body.id === id)?.facts.existence === "PROPOSED";
  const living = [...reached].filter((id) => lives(real, id, on) && (on === null || !isProposed(id)));
  return {
    bodies: [...new Set([...living, ...shown.flatMap(({ from, to }) => [from, to])])].sort(),
    edges: shown.map(({ id }) => id),
    truncated: among.length > first,
  };
}

/** The ids of the edges of the shortest chains, the first so many in order: first by the first edge, then by the second, and so on. */
export function slowChains(
  edges: readonly Edge[],
  { from, to, maxHops, first }: { from: string; to: string; maxHops: number; first: number },
): readonly (readonly string[])[] {
  const sorted = [...edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const left = new Map([[to, 0]]);
  for (let hop = 1; hop <= maxHops; hop += 1) {
    const near = [...left.keys()];
    for (const edge of sorted) {
      if (near.includes(edge.from) && !left.has(edge.to)) left.set(edge.to, hop);
      if (near.includes(edge.to) && !left.has(edge.from)) left.set(edge.from, hop);
    }
  }
  const chains: string[][] = [];
  const walk = (at: string, chain: string[]): void => {
    if (at === to || chains.length >= first) {
      chains.push(...(chains.length < first ? [chain] : []));
      return;
    }
    for (const edge of sorted.filter((each) => each.from === at || each.to === at)) {
      const next = edge.from === at ? edge.to : edge.from;
      if (left.get(next) === (left.get(at) ?? 0) - 1) walk(next, [...chain, edge.id]);
    }
  };
  if (left.has(from)) walk(from, []);
  return chains;
}
