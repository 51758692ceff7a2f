// The part of the record that decides who commissions on a day.

import { farFuture } from "../base/period.ts";
import {
  type CommissioningThings,
  type FundYears,
  type LinkedThing,
  readCommissioningThings,
} from "../graph/read-commissioning-things.ts";
import { readCommissioning, readWholeNetwork } from "../graph/read-network.ts";
import { type Catalogue, factStatuses } from "../model/catalogue.ts";
import { type Edge, factText, type Thing, thingName } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import type { Source } from "./source.ts";

/** A pair of ids, such as a narrower and a broader service. */
export type Pair = readonly [string, string];

export interface Day {
  readonly on: string;
  /** The day on which the record was last revised. */
  readonly dataDate: string;
  readonly bodies: ReadonlyMap<string, Thing>;
  /** The edges in force, by type. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  readonly services: readonly Thing[];
  readonly instruments: ReadonlyMap<string, Thing>;
  readonly funds: ReadonlyMap<string, FundYears>;
  /** Each with the services that it concerns. */
  readonly proposals: readonly LinkedThing[];
  /** The open questions about the financial year of the day, or about no year. */
  readonly questions: readonly LinkedThing[];
  /** Pairs of a narrower and a broader service. */
  readonly narrower: readonly Pair[];
  /** The kinds of body that serve every place. */
  readonly everywhere: ReadonlySet<string>;
}

export interface CommissioningQuestion {
  readonly service: string;
  readonly place: string;
  readonly on: string;
}

/** The types of the edges that an answer is made of. */
export const commissioningTypes: readonly string[] = ["COMMISSIONS", "COVERS", "PART_OF", "APPROVES", "POOLS_WITH"];

/** Everything in force on a day, for all places and services. */
export async function readDay(source: Source, on: string, edgeTypes = commissioningTypes): Promise<Day> {
  const question = {
    focus: [],
    hops: 0,
    kinds: [],
    services: [],
    statuses: factStatuses(source.catalogue),
    first: 100_000,
  };
  const [network, things] = await Promise.all([
    readWholeNetwork(source.reader, { ...question, edgeTypes, on }, source.catalogue),
    readCommissioningThings(source.reader, financialYears(on)),
  ]);
  return makeDay({ on, network, things }, source.catalogue);
}

/** The part of the day that one question needs. It gives the same answer as the whole day. */
export async function readQuestionDay(source: Source, question: CommissioningQuestion): Promise<Day> {
  const { reader, catalogue } = source;
  const scope = { ...question, everywhere: everywhereKinds(catalogue), statuses: factStatuses(catalogue) };
  const [network, things] = await Promise.all([
    readCommissioning(reader, scope),
    readCommissioningThings(reader, financialYears(question.on)),
  ]);
  return makeDay({ on: question.on, network, things }, catalogue);
}

/** The financial year of a day, April to March, and the pairs of years that it is in: `2018/19`, `2018/20` and `2017/19`. */
export function financialYears(on: string): readonly string[] {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < "04-01" ? 1 : 0);
  const pairs = [
    [year, year + 1],
    [year, year + 2],
    [year - 1, year + 1],
  ];
  return pairs.map(([first, last]) => `${first}/${String(last).slice(-2)}`);
}

/** What a day is made of. */
export interface DayRecord {
  readonly on: string;
  readonly network: Network;
  readonly things: CommissioningThings;
}

export function makeDay({ on, network, things }: DayRecord, catalogue: Catalogue): Day {
  const { datasets, instruments, funds, services, proposals, questions } = things;
  return {
    on,
    dataDate: factText(datasets[0]?.facts ?? {}, "dataDate") ?? farFuture,
    bodies: new Map(network.bodies.map((body) => [body.id, body])),
    edges: new Map(commissioningTypes.map((type) => [type, network.edges.filter((edge) => edge.type === type)])),
    services: services.map(({ thing }) => thing),
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    funds: new Map(funds.map((each) => [each.fund.id, each])),
    proposals,
    questions,
    narrower: services.flatMap(({ thing, services: broader }) => broader.map((id) => [thing.id, id] as const)),
    everywhere: new Set(everywhereKinds(catalogue)),
  };
}

function everywhereKinds({ kinds }: Catalogue): readonly string[] {
  return [...kinds.values()].filter(({ everywhere }) => everywhere).map(({ name }) => name);
}

export function dayEdges({ edges }: Day, type: string): readonly Edge[] {
  return edges.get(type) ?? [];
}

/** Whether the body exists or existed, or is a name for such bodies; not one that was only ever proposed. */
export function isReal({ facts }: Thing): boolean {
  return facts.existence !== "PROPOSED";
}

/** Whether the body is a name for several bodies. */
export function isGroup(body: Thing | undefined): boolean {
  return body?.facts.collective === true;
}

/** The name of a body, or its id if it does not exist on the day. */
export function bodyName({ bodies }: Day, id: string): string {
  const body = bodies.get(id);
  return body ? thingName(body) : id;
}

/** The name of a service, or its id. */
export function serviceName({ services }: Day, id: string): string {
  const service = services.find((each) => each.id === id);
  return service ? thingName(service) : id;
}

/** The service, and all broader and narrower ones. */
export function serviceFamily({ narrower }: Day, service: string): ReadonlySet<string> {
  return new Set([service, ...reachableIds(service, narrower, 0), ...reachableIds(service, narrower, 1)]);
}

/** All ids that can be reached from an id over the pairs, from the given side of each pair to the other. */
export function reachableIds(start: string, pairs: readonly Pair[], side: 0 | 1): readonly string[] {
  return idsByStep(start, pairs, side).flat();
}

/** The ids that can be reached in one step, in two, and so on: each where it is reached first. */
export function idsByStep(start: string, pairs: readonly Pair[], side: 0 | 1): readonly (readonly string[])[] {
  const found = new Set<string>();
  const steps: (readonly string[])[] = [];
  for (let frontier: readonly string[] = [start]; frontier.length > 0; ) {
    const reached = pairs.filter((pair) => frontier.includes(pair[side])).map((pair) => pair[side === 0 ? 1 : 0]);
    frontier = [...new Set(reached)].filter((id) => id !== start && !found.has(id));
    for (const id of frontier) {
      found.add(id);
    }
    steps.push(frontier);
  }
  return steps.filter((step) => step.length > 0);
}
