// Who is responsible for a service in a place on a day, as far as the record says.

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

/** A body with the edge by which it has a part. */
export interface Part extends ResponsibleBody {
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
const recordStart = "2002-04-01";

/** Refuses a service or a place that is not there, a place that is no London local authority, and a day before the record. */
export async function whoCommissions(source: Source, question: CommissioningQuestion): Promise<CommissioningAnswer> {
  if (!isDay(question.on) || question.on < recordStart) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `on is ${question.on}: the record of who commissions begins on ${recordStart}.`,
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
    `"${place}" (${name}) is no London local authority: give the id of one, as in "${londonPlaces(day)[0]}".`,
  );
}

/** The answer for one service in one place; a pure function of the day. */
export function answerQuestion(day: Day, question: CommissioningQuestion): CommissioningAnswer {
  const standing = placeBodies(day, question.place);
  const { stated, unstated } = commissioningParts(day, standing, question.service);
  return {
    ...question,
    responsible: stated,
    approvers: findApprovers(day, standing, stated),
    pools: findPools(day, standing, stated),
    proposals: openProposals(day, question.service),
    notEstablished: findGaps(day, question, { stated, unstated }),
  };
}

/** Whether the record names somebody as responsible for the service in the place. */
export function isEstablished(day: Day, standing: PlaceBodies, service: string): boolean {
  return commissioningParts(day, standing, service).stated.length > 0;
}

/** The service, those broader than it and those narrower. */
function serviceFamily({ narrower }: Day, service: string): ReadonlySet<string> {
  return new Set([service, ...reachableIds(service, narrower, 0), ...reachableIds(service, narrower, 1)]);
}

/** Those of whom the record says that they commission, and those of whom it says so only as members of a group that differ. */
function commissioningParts(day: Day, standing: PlaceBodies, service: string) {
  const services = serviceFamily(day, service);
  const edges = dayEdges(day, "COMMISSIONS").filter(({ facts }) => services.has(factText(facts, "service") ?? ""));
  const parts = edges.flatMap((edge) => {
    const named = factText(edge.facts, "service");
    const stands = membersServing(standing, edge.from);
    return stands.map((stand) => ({ ...stand, service: named === service ? null : named, edge }));
  });
  const own = new Set(parts.filter(({ viaGroup }) => viaGroup === null).map(partKey));
  const heard = parts.filter((part) => part.viaGroup === null || !own.has(partKey(part)));
  const stated = heard.filter(statesMode);
  return {
    stated: sortParts(dropBroader(day, stated, service)),
    unstated: sortParts(heard.filter((part) => !statesMode(part))),
  };
}

function partKey({ body, edge }: Part): string {
  return `${body} ${factText(edge.facts, "service")}`;
}

/** An edge of a group that leaves the arrangement open says nothing of one member. */
function statesMode({ viaGroup, edge }: Part): boolean {
  return viaGroup === null || factText(edge.facts, "mode") !== null;
}

/** Where a body is named for the service or a broader one, what is stated of it for still broader ones is left out. */
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

/** Those who approve a plan or an arrangement of one that is responsible, or of a group that it is in. */
function findApprovers(day: Day, standing: PlaceBodies, responsible: readonly Part[]): readonly Part[] {
  const bodies = new Set(responsible.map(({ body }) => body));
  const edges = dayEdges(day, "APPROVES").filter(({ to }) =>
    membersServing(standing, to).some(({ body }) => bodies.has(body)),
  );
  return sortParts(edges.flatMap((edge) => edgeParts(standing, edge.from, edge)));
}

/** Those who share a fund with the place, or with one that is responsible, where the fund is for the place. */
function findPools(day: Day, standing: PlaceBodies, responsible: readonly Part[]): readonly Part[] {
  const bodies = new Set(responsible.map(({ body }) => body));
  const parts = dayEdges(day, "POOLS_WITH").flatMap((edge) => {
    const ends = [edge.from, edge.to] as const;
    const isPlace = (end: string) => membersServing(standing, end).some(({ body }) => body === standing.place);
    const isResponsible = (end: string) => membersServing(standing, end).some(({ body }) => bodies.has(body));
    const at = ends.find(isPlace) ?? ends.find(isResponsible);
    const other = at === edge.from ? edge.to : edge.from;
    const isForPlace = at !== undefined && (isPlace(at) || membersServing(standing, other).length > 0);
    return isForPlace ? edgeParts(standing, other, edge) : [];
  });
  return sortParts(parts);
}

function edgeParts(standing: PlaceBodies, named: string, edge: Edge): readonly Part[] {
  return membersOrSelf(standing, named).map((stand) => ({ ...stand, service: null, edge }));
}

/** Those that had been seen by the day and whose outcome, where it is dated, was still to come. */
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
