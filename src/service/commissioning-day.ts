// The part of the record that decides who commissions on a day.

import { groupItems } from "../base/lists.ts";
import { makeOnceById } from "../base/once.ts";
import { farFuture, farPast, holdsOn, type PossiblePeriod } from "../base/period.ts";
import { type Catalogue, isFact } from "../model/catalogue.ts";
import {
  compareText,
  type Dataset,
  type Edge,
  factText,
  type Link,
  possiblePeriod,
  type Thing,
  thingName,
} from "../model/dataset.ts";
import { type BodyAreas, makeBodyAreas } from "./body-areas.ts";

/** A pair of ids, such as a narrower and a broader service. */
export type Pair = readonly [string, string];

/** A thing, with the ids of the things that it links to. */
export interface LinkedThing {
  readonly thing: Thing;
  readonly services: readonly string[];
  readonly bodies: readonly string[];
}

/** A fund, with the financial years for which a source gives an amount. */
export interface FundYears {
  readonly fund: Thing;
  readonly years: readonly string[];
}

/** What an answer draws on besides bodies and edges, which is the same on every day. */
interface CommissioningThings {
  /** The day on which the record was last revised. */
  readonly dataDate: string;
  readonly services: readonly Thing[];
  readonly instruments: ReadonlyMap<string, Thing>;
  readonly funds: ReadonlyMap<string, FundYears>;
  /** Each with the services that it concerns and the bodies that made it. */
  readonly proposals: readonly LinkedThing[];
  /** Pairs of a narrower and a broader service. */
  readonly narrower: readonly Pair[];
  /** The kinds of body that serve every place. */
  readonly everywhere: ReadonlySet<string>;
  readonly areas: BodyAreas;
}

/** A body or an edge with the days on which it is possible: an edge where both of its ends are, too. */
interface PeriodItem<T> extends PossiblePeriod {
  readonly item: T;
}

type PeriodEdges = ReadonlyMap<string, readonly PeriodItem<Edge>[]>;

/** The part of the record that decides who commissions, on any day. All lists are in the order of ids. */
export interface CommissioningRecord {
  readonly things: CommissioningThings;
  readonly bodies: ReadonlyMap<string, PeriodItem<Thing>>;
  /** The bodies that serve every place, and no groups or bodies that were only proposed. */
  readonly wide: readonly PeriodItem<Thing>[];
  /** The bodies whose areas another serves, at whatever time, and none that were only proposed. */
  readonly served: readonly PeriodItem<Thing>[];
  /** The edges by which a body or a group is in a group, by the id of the body. */
  readonly memberships: PeriodEdges;
  /** The same by the id of the group. */
  readonly groupMemberships: PeriodEdges;
  /** The facts among the edges of the types that an answer is made of, by type. */
  readonly edges: PeriodEdges;
  /** Those by which a body covers a place, by its id. */
  readonly covers: PeriodEdges;
  /** Those that are about a service, by its id: who commissions it. */
  readonly commissions: PeriodEdges;
  /** The same by the id of the body that commissions. */
  readonly commissionsFrom: PeriodEdges;
  readonly questions: readonly LinkedThing[];
}

/** What is looked up by an id, and worked out when it is. */
export interface Lookup<T> {
  get(id: string): T | undefined;
}

/** The bodies of a day. */
export interface DayBodies extends Lookup<Thing> {
  has(id: string): boolean;
  count(): number;
}

/** The bodies that serve some places on a day. */
export interface PlaceBodies {
  readonly places: ReadonlySet<string>;
  /** The bodies that serve the places themselves. */
  readonly answering: ReadonlySet<string>;
  /** Those of them of which no source gives a day on which they covered one of the places. */
  readonly unattested: ReadonlySet<string>;
  /** By the id of a group, its members (and those of groups within it) that serve the places. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** Little is worked out for a day before it is asked for: a large record has more bodies and edges than a question is about. */
export interface Day extends CommissioningThings {
  readonly on: string;
  readonly bodies: DayBodies;
  /** The bodies that serve every place, and no groups or bodies that were only proposed. */
  readonly wide: readonly Thing[];
  /** The ids of the local authorities for which who commissions is asked, in order: those whose areas a body serves. */
  readonly places: ReadonlySet<string>;
  /** The edges in force, by type. */
  readonly edges: Lookup<readonly Edge[]>;
  /** Those by which a body covers a place, by its id. */
  readonly covers: Lookup<readonly Edge[]>;
  /** Those that are about a service, by its id: who commissions it. */
  readonly commissions: Lookup<readonly Edge[]>;
  /** The same by the id of the body that commissions. */
  readonly commissionsFrom: Lookup<readonly Edge[]>;
  /** By the id of a body, the groups that it is directly in. */
  readonly groups: Lookup<readonly string[]>;
  /** By the id of a group, the bodies and groups that are directly in it. */
  readonly members: Lookup<readonly string[]>;
  /** The open questions about the financial year of the day, or about no year. */
  readonly questions: readonly LinkedThing[];
  /** By the id of a place, the bodies that serve it, where they were asked for. */
  readonly servingBodies: Map<string, PlaceBodies>;
}

export interface CommissioningQuestion {
  readonly service: string;
  readonly place: string;
  readonly on: string;
}

/** The types of the edges that an answer is made of. */
export const commissioningTypes: readonly string[] = ["COMMISSIONS", "COVERS", "PART_OF", "APPROVES", "POOLS_WITH"];

export function commissioningRecord(dataset: Dataset, catalogue: Catalogue): CommissioningRecord {
  const things = (type: string): readonly Thing[] =>
    dataset.things.filter((thing) => thing.type === type).sort((a, b) => compareText(a.id, b.id));
  const targets = targetsBySource(dataset.links);
  const linked = (type: string): readonly LinkedThing[] =>
    things(type).map((thing) => ({
      thing,
      services: targets(thing, "CONCERNS", "ASKS_ABOUT_SERVICE"),
      bodies: targets(thing, "ASKS_ABOUT", "PROPOSED_BY"),
    }));
  const amounts = things("FundAmount").filter(({ facts }) => typeof facts.amountGbp === "number");
  const [whole] = things("Dataset");
  const services = things("Service");
  const bodies = things("Body");
  const everywhere = new Set([...catalogue.kinds.values()].filter((kind) => kind.everywhere).map(({ name }) => name));
  const periodBodies = new Map(bodies.map((body) => [body.id, { item: body, ...possiblePeriod(body.facts) }]));
  const facts = dataset.edges
    .filter((edge) => commissioningTypes.includes(edge.type) && isFact(edge, catalogue))
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((edge) => periodEdge(edge, periodBodies) ?? []);
  const edges = groupItems(facts, ({ item }) => item.type);
  const [commissions, covers, parts] = ["COMMISSIONS", "COVERS", "PART_OF"].map((type) => edges.get(type) ?? []);
  const real = [...periodBodies.values()].filter(({ item }) => isReal(item));
  const memberships = (parts ?? []).filter(({ item }) => isGroup(periodBodies.get(item.to)?.item));
  const served = new Set(covers?.map(({ item }) => item.to));
  return {
    things: {
      dataDate: factText(whole?.facts ?? {}, "dataDate") ?? farFuture,
      services,
      instruments: new Map(things("LegalInstrument").map((instrument) => [instrument.id, instrument])),
      funds: new Map(
        things("Fund").map((fund) => [
          fund.id,
          {
            fund,
            years: amounts
              .filter((amount) => targets(amount, "AMOUNT_OF").includes(fund.id))
              .flatMap(({ facts }) => factText(facts, "financialYear") ?? []),
          },
        ]),
      ),
      proposals: linked("Proposal"),
      narrower: services.flatMap((service) => targets(service, "NARROWER_THAN").map((id) => [service.id, id] as const)),
      everywhere,
      areas: makeBodyAreas(edgeItems(covers), edgeItems(parts)),
    },
    bodies: periodBodies,
    wide: real.filter(({ item }) => everywhere.has(factText(item.facts, "kind") ?? "") && !isGroup(item)),
    served: real.filter(({ item }) => served.has(item.id)),
    memberships: groupItems(memberships, ({ item }) => item.from),
    groupMemberships: groupItems(memberships, ({ item }) => item.to),
    edges,
    covers: groupItems(covers ?? [], ({ item }) => item.to),
    commissions: groupItems(commissions ?? [], ({ item }) => factText(item.facts, "service") ?? ""),
    commissionsFrom: groupItems(commissions ?? [], ({ item }) => item.from),
    questions: linked("OpenQuestion"),
  };
}

function edgeItems(items: readonly PeriodItem<Edge>[] = []): readonly Edge[] {
  return items.map(({ item }) => item);
}

/** Null for an edge without one of its ends. */
function periodEdge(edge: Edge, bodies: ReadonlyMap<string, PossiblePeriod>): PeriodItem<Edge> | null {
  const [from, to] = [bodies.get(edge.from), bodies.get(edge.to)];
  if (!from || !to) {
    return null;
  }
  const periods = [possiblePeriod(edge.facts), from, to];
  const [possibleFrom = farFuture] = periods
    .map((period) => period.possibleFrom)
    .sort(compareText)
    .reverse();
  const [possibleTo = farPast] = periods.map((period) => period.possibleTo).sort(compareText);
  return { item: edge, possibleFrom, possibleTo };
}

/** Finds the ids that a thing links to over links of some types. */
function targetsBySource(links: readonly Link[]) {
  const found = groupItems(links, ({ type, fromType, from }) => `${type} ${fromType} ${from}`);
  return ({ type, id }: Thing, ...linkTypes: readonly string[]): readonly string[] =>
    linkTypes
      .flatMap((link) => found.get(`${link} ${type} ${id}`) ?? [])
      .map(({ to }) => to)
      .sort(compareText);
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

/** Everything in force on a day, for all places and services. */
export function makeDay(record: CommissioningRecord, on: string): Day {
  const possibleItems = <T>(items: readonly PeriodItem<T>[]): readonly T[] =>
    items.filter((each) => holdsOn(each, on)).map(({ item }) => item);
  const inForce = (edges: PeriodEdges): Lookup<readonly Edge[]> =>
    keepLookups((key) => {
      const found = edges.get(key);
      return found && possibleItems(found);
    });
  const readBody = (id: string): Thing | undefined => {
    const body = record.bodies.get(id);
    return body && holdsOn(body, on) ? body.item : undefined;
  };
  const [memberships, groupMemberships] = [inForce(record.memberships), inForce(record.groupMemberships)];
  const years = financialYears(on);
  return {
    ...record.things,
    on,
    bodies: {
      get: readBody,
      has: (id) => readBody(id) !== undefined,
      count: () => possibleItems([...record.bodies.values()]).length,
    },
    wide: possibleItems(record.wide),
    places: new Set(possibleItems(record.served).map(({ id }) => id)),
    edges: inForce(record.edges),
    covers: inForce(record.covers),
    commissions: inForce(record.commissions),
    commissionsFrom: inForce(record.commissionsFrom),
    groups: keepLookups((id) => memberships.get(id)?.map(({ to }) => to)),
    members: keepLookups((id) => groupMemberships.get(id)?.map(({ from }) => from)),
    questions: record.questions.filter(({ thing }) => {
      const year = factText(thing.facts, "financialYear");
      return year === null || years.includes(year);
    }),
    servingBodies: new Map(),
  };
}

/** Looks each id up once. */
function keepLookups<T>(read: (id: string) => T | undefined): Lookup<T> {
  return { get: makeOnceById(read) };
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
export function serviceFamily({ narrower }: Pick<Day, "narrower">, service: string): ReadonlySet<string> {
  return new Set([service, ...reachableIds(service, narrower, 0), ...reachableIds(service, narrower, 1)]);
}

/** All ids that can be reached from an id over the pairs, from the given side of each pair to the other. */
export function reachableIds(start: string, pairs: readonly Pair[], side: 0 | 1): readonly string[] {
  return idsByStep(start, pairs, side).flat();
}

/** The steps from an id, by the pairs: the same pairs are those of every day of a record. */
const knownSteps = new WeakMap<readonly Pair[], Map<string, readonly (readonly string[])[]>>();

/** The ids that can be reached in one step, in two, and so on: each where it is reached first. */
export function idsByStep(start: string, pairs: readonly Pair[], side: 0 | 1): readonly (readonly string[])[] {
  const known = knownSteps.get(pairs) ?? new Map<string, readonly (readonly string[])[]>();
  const key = `${side} ${start}`;
  const steps = known.get(key) ?? walkPairs(start, pairs, side);
  knownSteps.set(pairs, known.set(key, steps));
  return steps;
}

function walkPairs(start: string, pairs: readonly Pair[], side: 0 | 1): readonly (readonly string[])[] {
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
