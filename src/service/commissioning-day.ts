// The part of the record that decides who commissions on a day.

import { readCommissioning, readThingsWithTargets, readWholeNetwork } from "../graph/read-network.ts";
import { factStatuses } from "../model/catalogue.ts";
import { type Edge, factText, type Thing } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import type { Source } from "./source.ts";

/** A pair of ids, such as a narrower and a broader service. */
export type Pair = readonly [string, string];

export interface Day {
  readonly on: string;
  readonly bodies: ReadonlyMap<string, Thing>;
  /** The edges in force, by type. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  readonly services: readonly Thing[];
  readonly proposals: readonly Thing[];
  /** Pairs of a narrower and a broader service. */
  readonly narrower: readonly Pair[];
  /** Pairs of a proposal and a service that it concerns. */
  readonly concerns: readonly Pair[];
  /** The kinds of body that serve every place. */
  readonly everywhere: ReadonlySet<string>;
}

export interface CommissioningQuestion {
  readonly service: string;
  readonly place: string;
  readonly on: string;
}

const edgeTypes = ["COMMISSIONS", "COVERS", "PART_OF", "APPROVES", "POOLS_WITH"];

/** Everything in force on a day, for all places and services. */
export async function readDay(source: Source, on: string): Promise<Day> {
  const question = {
    focus: [],
    hops: 0,
    kinds: [],
    services: [],
    statuses: factStatuses(source.catalogue),
    first: 100_000,
  };
  return makeDay(source, on, readWholeNetwork(source.reader, { ...question, edgeTypes, on }, source.catalogue));
}

/** The part of the day that one question needs. It gives the same answer as the whole day. */
export async function readQuestionDay(source: Source, question: CommissioningQuestion): Promise<Day> {
  const scope = { ...question, everywhere: everywhereKinds(source), statuses: factStatuses(source.catalogue) };
  return makeDay(source, question.on, readCommissioning(source.reader, scope));
}

async function makeDay(source: Source, on: string, reading: Promise<Network>): Promise<Day> {
  const [network, services, proposals] = await Promise.all([
    reading,
    readThingsWithTargets(source.reader, "Service", "NARROWER_THAN"),
    readThingsWithTargets(source.reader, "Proposal", "CONCERNS"),
  ]);
  return {
    on,
    bodies: new Map(network.bodies.map((body) => [body.id, body])),
    edges: new Map(edgeTypes.map((type) => [type, network.edges.filter((edge) => edge.type === type)])),
    services: services.map(({ thing }) => thing),
    proposals: proposals.map(({ thing }) => thing),
    narrower: services.flatMap(({ thing, targets }) => targets.map((id) => [thing.id, id] as const)),
    concerns: proposals.flatMap(({ thing, targets }) => targets.map((id) => [thing.id, id] as const)),
    everywhere: new Set(everywhereKinds(source)),
  };
}

function everywhereKinds({ catalogue }: Source): readonly string[] {
  return [...catalogue.kinds.values()].filter(({ everywhere }) => everywhere).map(({ name }) => name);
}

export function dayEdges({ edges }: Day, type: string): readonly Edge[] {
  return edges.get(type) ?? [];
}

/** The name of a body, or its id if it does not exist on the day. */
export function bodyName({ bodies }: Day, id: string): string {
  const body = bodies.get(id);
  return (body && factText(body.facts, "name")) ?? id;
}

/** The name of a service, or its id. */
export function serviceName({ services }: Day, id: string): string {
  const service = services.find((each) => each.id === id);
  return (service && factText(service.facts, "name")) ?? id;
}

/** All ids that can be reached from an id over the pairs, from the given side of each pair to the other. */
export function reachableIds(start: string, pairs: readonly Pair[], side: 0 | 1): readonly string[] {
  const found = new Set<string>();
  let frontier = [start];
  while (frontier.length > 0) {
    const reached = pairs.filter((pair) => frontier.includes(pair[side])).map((pair) => pair[side === 0 ? 1 : 0]);
    frontier = [...new Set(reached)].filter((id) => !found.has(id));
    for (const id of frontier) {
      found.add(id);
    }
  }
  return [...found];
}
