// Those that approve an arrangement, share a fund for it, or proposed to change it.

import { type Edge, factText } from "../model/dataset.ts";
import { type Day, dayEdges, type PlaceBodies, serviceFamily } from "./commissioning-day.ts";
import { makeParts, type Part, sortParts } from "./commissioning-parts.ts";
import { membersOrSelf, membersServing } from "./responsible-bodies.ts";

/** What an arrangement is about, and who commissions under it. */
export interface Arrangement {
  readonly service: string;
  readonly serving: PlaceBodies;
  readonly commissioners: readonly Part[];
}

/** The bodies that approve an arrangement about the service, of a commissioner, a group that it is in, or the place. */
export function findApprovers(day: Day, { service, serving, commissioners }: Arrangement): readonly Part[] {
  const family = serviceFamily(day, service);
  const bodies = new Set([...commissioners.map(({ body }) => body), ...serving.places]);
  const edges = dayEdges(day, "APPROVES").filter(
    ({ to, facts }) =>
      family.has(factText(facts, "service") ?? "") && membersServing(serving, to).some(({ body }) => bodies.has(body)),
  );
  return sortParts(edges.flatMap((edge) => edgeParts(day, { serving, edge, named: edge.from, asked: service })));
}

/** The pools of the place. */
export interface Pools {
  /** The bodies that share a fund for the service with the place, or for it with a commissioner. */
  readonly parts: readonly Part[];
  /** The edges of the place's other pools that name no kind of care: no service, or only the function of pooling. */
  readonly unnamed: readonly Edge[];
}

export function findPools(day: Day, arrangement: Arrangement): Pools {
  const { service, serving } = arrangement;
  const family = serviceFamily(day, service);
  const found = dayEdges(day, "POOLS_WITH").flatMap((edge) => {
    const named = poolPartner(arrangement, edge);
    return named === null ? [] : [{ serving, edge, named, asked: service }];
  });
  const concerned = found.filter(({ edge }) => family.has(factText(edge.facts, "service") ?? ""));
  const functions = new Set(day.services.filter(({ facts }) => facts.kind === functionKind).map(({ id }) => id));
  return {
    parts: sortParts(concerned.flatMap((each) => edgeParts(day, each))),
    unnamed: found
      .filter((each) => !concerned.includes(each))
      .map(({ edge }) => edge)
      .filter(({ facts }) => isNullOrIn(factText(facts, "service"), functions)),
  };
}

/** The kind of a service that is a task of the bodies, and not a kind of care. */
const functionKind = "function";

function isNullOrIn(service: string | null, services: ReadonlySet<string>): boolean {
  return service === null || services.has(service);
}

/** The end that shares the fund with the place, or for it with a commissioner; null for a pool of other places. */
function poolPartner({ serving, commissioners }: Arrangement, { from, to }: Edge): string | null {
  const responsible = new Set(commissioners.map(({ body }) => body));
  const isPlace = (end: string) => membersServing(serving, end).some(({ body }) => serving.places.has(body));
  const isResponsible = (end: string) => membersServing(serving, end).some(({ body }) => responsible.has(body));
  const at = [from, to].find(isPlace) ?? [from, to].find(isResponsible);
  if (at === undefined) {
    return null;
  }
  const other = at === from ? to : from;
  return isPlace(at) || membersServing(serving, other).length > 0 ? other : null;
}

interface NamedEdge {
  readonly serving: PlaceBodies;
  readonly edge: Edge;
  /** The end of the edge that has the part. */
  readonly named: string;
  /** The service in the question. */
  readonly asked: string;
}

function edgeParts(day: Day, { serving, edge, named, asked }: NamedEdge): readonly Part[] {
  return makeParts(day, serving.unattested, { members: membersOrSelf(serving, named), edge, asked });
}

/** The proposals about the service, a broader or a narrower one, that were on the table on the day. */
export function openProposals(day: Day, service: string): readonly string[] {
  const family = serviceFamily(day, service);
  const open = day.proposals.filter(({ thing: { facts }, services }) => {
    const [from, to] = [factText(facts, "openFrom"), factText(facts, "openTo")];
    return (
      services.some((each) => family.has(each)) && from !== null && from <= day.on && (to === null || day.on <= to)
    );
  });
  return open.map(({ thing }) => thing.id);
}
