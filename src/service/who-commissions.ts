// Who is responsible for a service in a place on a day, as far as the record says.

import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { readAll, readPairs, readWhole } from "../graph/ask.ts";
import { compare, type Edge, type Thing, textOf } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import { knownThing, type Source } from "./asked.ts";

export interface CommissioningQuestion {
  readonly service: string;
  readonly place: string;
  readonly on: string;
}

/** A body with the edge by which it has a part. */
export interface Part {
  readonly body: string;
  readonly viaGroup: string | null;
  /** The service that the edge names, where it is not the one asked for. */
  readonly service: string | null;
  readonly edge: Edge;
}

export interface CommissioningAnswer extends CommissioningQuestion {
  readonly responsible: readonly Part[];
  readonly approvers: readonly Part[];
  readonly pools: readonly Part[];
  readonly proposals: readonly string[];
  readonly notEstablished: readonly string[];
}

/** The record has nothing on who bought what before: the first bodies in it that did are the primary care trusts. */
const firstDay = "2002-04-01";

/** The group that every London local authority is in. */
const placesGroup = "london-local-authorities";

/** What the record holds on a day, as far as this question needs it. */
export interface Day {
  readonly on: string;
  readonly network: Network;
  readonly services: readonly Thing[];
  readonly proposals: readonly Thing[];
  /** Narrower and broader service, by their ids. */
  readonly narrower: readonly (readonly [string, string])[];
  /** Proposal and service, by their ids. */
  readonly concerns: readonly (readonly [string, string])[];
  readonly everywhere: ReadonlySet<string>;
}

/** Refuses a service or a place that is not there, a place that is no London local authority, and a day before the record. */
export async function whoCommissions(source: Source, question: CommissioningQuestion): Promise<CommissioningAnswer> {
  if (!isDay(question.on) || question.on < firstDay) {
    throw new KnownError("ARGUMENT_BAD", `on is ${question.on}: the record of who commissions begins on ${firstDay}.`);
  }
  const day = await readDay(source, question.on);
  knownThing(day.services, question.service, "service");
  const place = knownThing(day.network.bodies, question.place, "body");
  const places = placesOf(day);
  if (!places.includes(place.id)) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `"${place.id}" (${nameOf(place)}) is no London local authority: give the id of one, as in "${places[0] ?? "borough-barnet"}".`,
    );
  }
  return answer(day, question);
}

/** Everything in force on a day that bears on who commissions. */
export async function readDay({ reader, catalogue }: Source, on: string): Promise<Day> {
  const question = { focus: [], hops: 0, kinds: [], services: [], statuses: ["IN_FORCE"], first: 100_000 };
  const edgeTypes = ["COMMISSIONS", "COVERS", "PART_OF", "APPROVES", "POOLS_WITH"];
  const kinds = [...catalogue.kinds.values()].filter(({ everywhere }) => everywhere);
  return {
    on,
    network: await readWhole(reader, { ...question, edgeTypes, on }, catalogue),
    services: await readAll(reader, "Service"),
    proposals: await readAll(reader, "Proposal"),
    narrower: await readPairs(reader, { type: "NARROWER_THAN", fromType: "Service", toType: "Service" }),
    concerns: await readPairs(reader, { type: "CONCERNS", fromType: "Proposal", toType: "Service" }),
    everywhere: new Set(kinds.map(({ name }) => name)),
  };
}

/** The ids of the London local authorities, in order. */
export function placesOf({ network }: Day): readonly string[] {
  const members = network.edges.filter(({ type, to }) => type === "PART_OF" && to === placesGroup);
  return members.map(({ from }) => from).sort(compare);
}

/** The answer for one service in one place; a pure function of the day. */
export function answer(day: Day, question: CommissioningQuestion): CommissioningAnswer {
  const services = family(day, question.service);
  const commissioning = day.network.edges.filter(
    (edge) => edge.type === "COMMISSIONS" && services.has(textOf(edge.facts, "service") ?? ""),
  );
  const parts = commissioning.flatMap((edge) => partsOf(day, edge, question));
  const own = new Set(parts.filter(({ viaGroup }) => viaGroup === null).map(({ body }) => body));
  const [said, unsaid] = split(parts, (part) => part.viaGroup === null || (!own.has(part.body) && saysHow(part)));
  const responsible = inOrder(nearestOnly(said, question.service));
  const bodies = new Set([question.place, ...responsible.map(({ body }) => body)]);
  return {
    ...question,
    responsible,
    approvers: approversOf(day, responsible),
    pools: poolsOf(day, bodies, question.place),
    proposals: proposalsOf(day, services),
    notEstablished: [
      ...gaps(day, question, responsible),
      ...levelsUnknown(
        day,
        unsaid.filter(({ body }) => !own.has(body)),
      ),
    ],
  };
}

/** The service, those broader than it and those narrower. */
function family({ narrower }: Day, service: string): ReadonlySet<string> {
  return new Set([service, ...reach(service, narrower, 0), ...reach(service, narrower, 1)]);
}

/** Everything that is reached over the pairs from one side to the other. */
function reach(start: string, pairs: readonly (readonly [string, string])[], side: 0 | 1): readonly string[] {
  const found = new Set<string>();
  let frontier = [start];
  while (frontier.length > 0) {
    frontier = pairs
      .filter((pair) => frontier.includes(pair[side]))
      .map((pair) => pair[side === 0 ? 1 : 0])
      .filter((id) => !found.has(id));
    for (const id of frontier) {
      found.add(id);
    }
  }
  return [...found];
}

/** The commissioner itself if it answers for the place, else the members of its group that do. */
function partsOf(day: Day, edge: Edge, { service, place }: CommissioningQuestion): readonly Part[] {
  const commissioner = day.network.bodies.find(({ id }) => id === edge.from);
  const named = textOf(edge.facts, "service");
  const base = { service: named === service ? null : named, edge };
  if (!commissioner) {
    return [];
  }
  if (answersFor(day, commissioner, place)) {
    return [{ ...base, body: commissioner.id, viaGroup: null }];
  }
  if (commissioner.facts.collective !== true) {
    return [];
  }
  return membersOf(day, commissioner.id)
    .filter((member) => answersFor(day, member, place))
    .map((member) => ({ ...base, body: member.id, viaGroup: commissioner.id }));
}

/** A body answers for a place that it is or covers; a national one answers everywhere. */
function answersFor({ network, everywhere }: Day, body: Thing, place: string): boolean {
  const covers = network.edges.some(({ type, from, to }) => type === "COVERS" && from === body.id && to === place);
  return (
    body.id === place || (covers && body.facts.collective !== true) || everywhere.has(textOf(body.facts, "kind") ?? "")
  );
}

/** The members of a group, and of the groups within it. */
function membersOf({ network }: Day, group: string): readonly Thing[] {
  const pairs = network.edges.filter(({ type }) => type === "PART_OF").map(({ from, to }) => [from, to] as const);
  const collectives = new Set(network.bodies.filter(({ facts }) => facts.collective === true).map(({ id }) => id));
  const within = pairs.filter(([, whole]) => collectives.has(whole));
  const ids = new Set(reach(group, within, 1));
  return network.bodies.filter(({ id }) => ids.has(id));
}

/** An edge of a group that leaves the arrangement open says nothing of one member. */
function saysHow({ edge }: Part): boolean {
  return textOf(edge.facts, "mode") !== null;
}

/** Where a body is named for the service itself, what is said of broader ones is left out. */
function nearestOnly(parts: readonly Part[], service: string): readonly Part[] {
  const exact = new Set(parts.filter((part) => part.service === null).map(({ body }) => body));
  return parts.filter(
    (part) => part.service === null || !exact.has(part.body) || textOf(part.edge.facts, "service") === service,
  );
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => compare(a.body, b.body) || compare(a.edge.id, b.edge.id));
}

/** Those who approve a plan or an arrangement of one that is responsible, or of the group in whose name it is. */
function approversOf({ network }: Day, responsible: readonly Part[]): readonly Part[] {
  const approved = new Set(
    responsible.flatMap(({ body, viaGroup }) => [body, ...(viaGroup === null ? [] : [viaGroup])]),
  );
  const edges = network.edges.filter(({ type, to }) => type === "APPROVES" && approved.has(to));
  return inOrder(edges.map((edge) => ({ body: edge.from, viaGroup: null, service: null, edge })));
}

/** Those who share a fund with the place, or with one that is responsible, where the fund is for the place. */
function poolsOf({ network }: Day, bodies: ReadonlySet<string>, place: string): readonly Part[] {
  const edges = network.edges.filter(({ type, from, to }) => type === "POOLS_WITH" && (from === place || to === place));
  const parts = edges.map((edge) => ({
    body: edge.from === place ? edge.to : edge.from,
    viaGroup: null,
    service: null,
    edge,
  }));
  return inOrder(parts.filter(({ edge }) => bodies.has(edge.from) || bodies.has(edge.to)));
}

/** Those that had been seen by the day and whose outcome, where it is dated, was still to come. */
function proposalsOf(day: Day, services: ReadonlySet<string>): readonly string[] {
  const concerned = new Set(day.concerns.filter(([, service]) => services.has(service)).map(([proposal]) => proposal));
  const open = day.proposals.filter(({ id, facts }) => {
    const seen = textOf(facts, "firstSeen");
    const outcome = textOf(facts, "outcomeOn");
    return concerned.has(id) && seen !== null && seen <= day.on && (outcome === null || outcome >= day.on);
  });
  return open.map(({ id }) => id);
}

function gaps(day: Day, { service, place }: CommissioningQuestion, responsible: readonly Part[]): readonly string[] {
  if (responsible.length === 0) {
    return [
      `The record does not say who commissioned ${named(day.services, service)} in ${named(day.network.bodies, place)} on ${day.on}.`,
    ];
  }
  const undated = responsible.filter(({ edge }) => edge.facts.startKnown !== true);
  return undated.map(({ body, edge }) => {
    const from = textOf(edge.facts, "validFromStated");
    const since = from === null ? "since when" : `on which day of ${from.replace("/", " to ")}`;
    const what = named(day.services, textOf(edge.facts, "service") ?? service);
    return `No source gives ${since} ${named(day.network.bodies, body)} commissioned ${what}.`;
  });
}

function levelsUnknown(day: Day, parts: readonly Part[]): readonly string[] {
  const sentences = parts.map(
    ({ body, edge }) =>
      `The record does not say by what arrangement ${named(day.network.bodies, body)} had a part in ${named(day.services, textOf(edge.facts, "service") ?? "")} on ${day.on}.`,
  );
  return [...new Set(sentences)];
}

function named(things: readonly Thing[], id: string): string {
  const found = things.find((thing) => thing.id === id);
  return found ? nameOf(found) : id;
}

function nameOf({ id, facts }: Thing): string {
  return textOf(facts, "name") ?? id;
}

function split<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
