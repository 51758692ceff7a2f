// Who is responsible for a service in a place on a day.

import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { compareText, type Edge, factText } from "../model/dataset.ts";
import {
  type CommissioningQuestion,
  type Day,
  dayEdges,
  reachableIds,
  readDay,
  readQuestionDay,
} from "./commissioning-day.ts";
import { requireBodies, requireThing } from "./known-ids.ts";
import { findGaps } from "./not-established.ts";
import {
  londonPlaces,
  membersOrSelf,
  membersServing,
  type PlaceBodies,
  placeBodies,
  type ResponsibleBody,
} from "./responsible-bodies.ts";
import type { Source } from "./source.ts";

/** A body with the edge that gives it a part in the service. */
export interface Part extends ResponsibleBody {
  /** The service that the edge names, where it is not the one in the question. */
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

/** The record says nothing about earlier commissioners: its first ones are the primary care trusts. */
const recordStart = "2002-04-01";

/** Throws `ID_UNKNOWN` or `BODY_UNKNOWN` for unknown ids, and `ARGUMENT_BAD` for other places and for days before the record. */
export async function whoCommissions(source: Source, question: CommissioningQuestion): Promise<CommissioningAnswer> {
  if (!isDay(question.on) || question.on < recordStart) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `on is ${question.on}: it must be a date from ${recordStart}, when the record of who commissions begins.`,
    );
  }
  const day = await readQuestionDay(source, question);
  requireThing(day.services, question.service, "service");
  if (!londonPlaces(day).includes(question.place)) {
    throw await placeError(source, question);
  }
  return answerQuestion(day, question);
}

async function placeError(source: Source, { place, on }: CommissioningQuestion): Promise<KnownError> {
  const [[found], day] = await Promise.all([requireBodies(source, [place]), readDay(source, on)]);
  const name = (found && factText(found.facts, "name")) ?? place;
  return new KnownError(
    "ARGUMENT_BAD",
    `"${place}" (${name}) is not a London local authority: give the id of one, as in "${londonPlaces(day)[0]}".`,
  );
}

/** The answer for one service in one place. */
export function answerQuestion(day: Day, question: CommissioningQuestion): CommissioningAnswer {
  const serving = placeBodies(day, question.place);
  const { stated, unstated } = commissioningParts(day, serving, question.service);
  return {
    ...question,
    responsible: stated,
    approvers: findApprovers(day, serving, stated),
    pools: findPools(day, serving, stated),
    proposals: openProposals(day, question.service),
    notEstablished: findGaps(day, question, { stated, unstated }),
  };
}

/** Whether the record names a body as responsible for the service in the place. */
export function isEstablished(day: Day, serving: PlaceBodies, service: string): boolean {
  return commissioningParts(day, serving, service).stated.length > 0;
}

/** The service, and all broader and narrower ones. */
function serviceFamily({ narrower }: Day, service: string): ReadonlySet<string> {
  return new Set([service, ...reachableIds(service, narrower, 0), ...reachableIds(service, narrower, 1)]);
}

/** `stated`: the bodies of which the record says that they commission. `unstated`: those in a group whose members have different arrangements. */
function commissioningParts(day: Day, serving: PlaceBodies, service: string) {
  const services = serviceFamily(day, service);
  const edges = dayEdges(day, "COMMISSIONS").filter(({ facts }) => services.has(factText(facts, "service") ?? ""));
  const parts = edges.flatMap((edge) => {
    const named = factText(edge.facts, "service");
    const members = membersServing(serving, edge.from);
    return members.map((member) => ({ ...member, service: named === service ? null : named, edge }));
  });
  const own = new Set(parts.filter(({ viaGroup }) => viaGroup === null).map(partKey));
  const relevant = parts.filter((part) => part.viaGroup === null || !own.has(partKey(part)));
  const stated = relevant.filter(statesMode);
  return {
    stated: sortParts(dropBroader(day, stated, service)),
    unstated: sortParts(relevant.filter((part) => !statesMode(part))),
  };
}

function partKey({ body, edge }: Part): string {
  return `${body} ${factText(edge.facts, "service")}`;
}

/** An edge of a group without an arrangement says nothing about a single member. */
function statesMode({ viaGroup, edge }: Part): boolean {
  return viaGroup === null || factText(edge.facts, "mode") !== null;
}

/** If a body has a part in the service or a broader one, its parts in still broader ones are left out. */
function dropBroader({ narrower }: Day, parts: readonly Part[], service: string): readonly Part[] {
  const upward = new Set([service, ...reachableIds(service, narrower, 0)]);
  const nearer = parts.filter((part) => upward.has(part.service ?? service));
  const isBroader = (named: string, than: Part): boolean =>
    reachableIds(than.service ?? service, narrower, 0).includes(named);
  return parts.filter(
    ({ body, service: named }) =>
      named === null || !nearer.some((other) => other.body === body && isBroader(named, other)),
  );
}

function sortParts(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => compareText(a.body, b.body) || compareText(a.edge.id, b.edge.id));
}

/** The bodies that approve a plan or an arrangement of a responsible body, or of a group that it is in. */
function findApprovers(day: Day, serving: PlaceBodies, responsible: readonly Part[]): readonly Part[] {
  const bodies = new Set(responsible.map(({ body }) => body));
  const edges = dayEdges(day, "APPROVES").filter(({ to }) =>
    membersServing(serving, to).some(({ body }) => bodies.has(body)),
  );
  return sortParts(edges.flatMap((edge) => edgeParts(serving, edge.from, edge)));
}

/** The bodies that share a fund with the place, or share one for the place with a responsible body. */
function findPools(day: Day, serving: PlaceBodies, responsible: readonly Part[]): readonly Part[] {
  const bodies = new Set(responsible.map(({ body }) => body));
  const parts = dayEdges(day, "POOLS_WITH").flatMap((edge) => {
    const ends = [edge.from, edge.to] as const;
    const isPlace = (end: string) => membersServing(serving, end).some(({ body }) => body === serving.place);
    const isResponsible = (end: string) => membersServing(serving, end).some(({ body }) => bodies.has(body));
    const at = ends.find(isPlace) ?? ends.find(isResponsible);
    const other = at === edge.from ? edge.to : edge.from;
    const isForPlace = at !== undefined && (isPlace(at) || membersServing(serving, other).length > 0);
    return isForPlace ? edgeParts(serving, other, edge) : [];
  });
  return sortParts(parts);
}

function edgeParts(serving: PlaceBodies, named: string, edge: Edge): readonly Part[] {
  return membersOrSelf(serving, named).map((member) => ({ ...member, service: null, edge }));
}

/** The proposals that were first seen by the day and have no outcome dated before it. */
function openProposals(day: Day, service: string): readonly string[] {
  const services = serviceFamily(day, service);
  const concerned = new Set(day.concerns.filter(([, concern]) => services.has(concern)).map(([proposal]) => proposal));
  const open = day.proposals.filter(({ id, facts }) => {
    const seen = factText(facts, "firstSeen");
    const outcome = factText(facts, "outcomeOn");
    return concerned.has(id) && seen !== null && seen <= day.on && (outcome === null || outcome >= day.on);
  });
  return open.map(({ id }) => id);
}
