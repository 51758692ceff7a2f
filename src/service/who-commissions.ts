// Who is responsible for a service in a place on a day, as far as the record says.

import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { compare, type Edge, textOf } from "../model/dataset.ts";
import { knownBodies, knownThing, type Source } from "./source.ts";
import { type CommissioningQuestion, type Day, edgesOf, reach, readDay, readDayFor } from "./commissioning-day.ts";
import { gaps } from "./not-established.ts";
import { placesOf, type Stand, type Standing, standingOf, standsFor, standsIn } from "./responsible-bodies.ts";

/** A body with the edge by which it has a part. */
export interface Part extends Stand {
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

/** Refuses a service or a place that is not there, a place that is no London local authority, and a day before the record. */
export async function whoCommissions(source: Source, question: CommissioningQuestion): Promise<CommissioningAnswer> {
  if (!isDay(question.on) || question.on < firstDay) {
    throw new KnownError("ARGUMENT_BAD", `on is ${question.on}: the record of who commissions begins on ${firstDay}.`);
  }
  const day = await readDayFor(source, question);
  knownThing(day.services, question.service, "service");
  if (!placesOf(day).includes(question.place)) {
    throw await placeRefused(source, question);
  }
  return answer(day, question);
}

async function placeRefused(source: Source, { place, on }: CommissioningQuestion): Promise<KnownError> {
  const [[found], day] = await Promise.all([knownBodies(source, [place]), readDay(source, on)]);
  const name = (found && textOf(found.facts, "name")) ?? place;
  return new KnownError(
    "ARGUMENT_BAD",
    `"${place}" (${name}) is no London local authority: give the id of one, as in "${placesOf(day)[0]}".`,
  );
}

/** The answer for one service in one place; a pure function of the day. */
export function answer(day: Day, question: CommissioningQuestion): CommissioningAnswer {
  const standing = standingOf(day, question.place);
  const { said, unsaid } = partsOf(day, standing, question.service);
  return {
    ...question,
    responsible: said,
    approvers: approversOf(day, standing, said),
    pools: poolsOf(day, standing, said),
    proposals: proposalsOf(day, question.service),
    notEstablished: gaps(day, question, { said, unsaid }),
  };
}

/** Whether the record names somebody as responsible for the service in the place. */
export function isEstablished(day: Day, standing: Standing, service: string): boolean {
  return partsOf(day, standing, service).said.length > 0;
}

/** The service, those broader than it and those narrower. */
function family({ narrower }: Day, service: string): ReadonlySet<string> {
  return new Set([service, ...reach(service, narrower, 0), ...reach(service, narrower, 1)]);
}

/** Those of whom the record says that they commission, and those of whom it says so only as members of a group that differ. */
function partsOf(day: Day, standing: Standing, service: string) {
  const services = family(day, service);
  const edges = edgesOf(day, "COMMISSIONS").filter(({ facts }) => services.has(textOf(facts, "service") ?? ""));
  const parts = edges.flatMap((edge) => {
    const named = textOf(edge.facts, "service");
    const stands = standsFor(standing, edge.from);
    return stands.map((stand) => ({ ...stand, service: named === service ? null : named, edge }));
  });
  const own = new Set(parts.filter(({ viaGroup }) => viaGroup === null).map(bodyAndService));
  const heard = parts.filter((part) => part.viaGroup === null || !own.has(bodyAndService(part)));
  const said = heard.filter(saysHow);
  return { said: inOrder(nearestOnly(day, said, service)), unsaid: inOrder(heard.filter((part) => !saysHow(part))) };
}

function bodyAndService({ body, edge }: Part): string {
  return `${body} ${textOf(edge.facts, "service")}`;
}

/** An edge of a group that leaves the arrangement open says nothing of one member. */
function saysHow({ viaGroup, edge }: Part): boolean {
  return viaGroup === null || textOf(edge.facts, "mode") !== null;
}

/** Where a body is named for the service or a broader one, what is said of it for still broader ones is left out. */
function nearestOnly({ narrower }: Day, parts: readonly Part[], service: string): readonly Part[] {
  const upward = new Set([service, ...reach(service, narrower, 0)]);
  const nearer = parts.filter((part) => upward.has(part.service ?? service));
  const isBroader = (named: string, than: Part): boolean => reach(than.service ?? service, narrower, 0).includes(named);
  return parts.filter(
    ({ body, service: named }) =>
      named === null || !nearer.some((other) => other.body === body && isBroader(named, other)),
  );
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => compare(a.body, b.body) || compare(a.edge.id, b.edge.id));
}

/** Those who approve a plan or an arrangement of one that is responsible, or of a group that it is in. */
function approversOf(day: Day, standing: Standing, responsible: readonly Part[]): readonly Part[] {
  const bodies = new Set(responsible.map(({ body }) => body));
  const edges = edgesOf(day, "APPROVES").filter(({ to }) =>
    standsFor(standing, to).some(({ body }) => bodies.has(body)),
  );
  return inOrder(edges.flatMap((edge) => partsIn(standing, edge.from, edge)));
}

/** Those who share a fund with the place, or with one that is responsible, where the fund is for the place. */
function poolsOf(day: Day, standing: Standing, responsible: readonly Part[]): readonly Part[] {
  const bodies = new Set(responsible.map(({ body }) => body));
  const parts = edgesOf(day, "POOLS_WITH").flatMap((edge) => {
    const ends = [edge.from, edge.to] as const;
    const isPlace = (end: string) => standsFor(standing, end).some(({ body }) => body === standing.place);
    const isResponsible = (end: string) => standsFor(standing, end).some(({ body }) => bodies.has(body));
    const at = ends.find(isPlace) ?? ends.find(isResponsible);
    const other = at === edge.from ? edge.to : edge.from;
    const isForPlace = at !== undefined && (isPlace(at) || standsFor(standing, other).length > 0);
    return isForPlace ? partsIn(standing, other, edge) : [];
  });
  return inOrder(parts);
}

function partsIn(standing: Standing, named: string, edge: Edge): readonly Part[] {
  return standsIn(standing, named).map((stand) => ({ ...stand, service: null, edge }));
}

/** Those that had been seen by the day and whose outcome, where it is dated, was still to come. */
function proposalsOf(day: Day, service: string): readonly string[] {
  const services = family(day, service);
  const concerned = new Set(day.concerns.filter(([, concern]) => services.has(concern)).map(([proposal]) => proposal));
  const open = day.proposals.filter(({ id, facts }) => {
    const seen = textOf(facts, "firstSeen");
    const outcome = textOf(facts, "outcomeOn");
    return concerned.has(id) && seen !== null && seen <= day.on && (outcome === null || outcome >= day.on);
  });
  return open.map(({ id }) => id);
}
