// The bodies that serve a place on a day: the place itself, those that cover it or serve everywhere, and their groups.

import { compareText, factText, type Thing } from "../model/dataset.ts";
import { type Day, dayEdges, isGroup, isReal, type Lookup, type PlaceBodies } from "./commissioning-day.ts";

/** A body, with the named group that stands for it in an edge; null where the edge names the body itself. */
export interface ResponsibleBody {
  readonly body: string;
  readonly viaGroup: string | null;
}

/** The bodies that serve one place: worked out once for a day. */
export function placeBodies(day: Day, place: string): PlaceBodies {
  const serving = day.servingBodies.get(place) ?? findServing(day, [place]);
  if (day.bodies.has(place)) {
    day.servingBodies.set(place, serving);
  }
  return serving;
}

function findServing(day: Day, places: readonly string[]): PlaceBodies {
  const served = new Set(places);
  const covering = [...served].flatMap((place) => day.covers.get(place) ?? []);
  const attested = new Set(covering.filter(({ facts }) => facts.certainFrom).map(({ from }) => from));
  const coverers = new Set(covering.map(({ from }) => from));
  const own = new Set([...actingIds(day, served), ...day.wide.map(({ id }) => id)]);
  const others = actingIds(day, coverers).filter((id) => !own.has(id));
  const answering = [...own, ...others].sort(compareText);
  return {
    places: served,
    answering: new Set(answering),
    unattested: new Set(others.filter((id) => !attested.has(id))),
    members: membersByGroup(day, answering),
  };
}

/** Those of the ids that are of bodies on the day, and not of groups or of what was only proposed. */
function actingIds({ bodies }: Day, ids: Iterable<string>): readonly string[] {
  return [...ids].filter((id) => {
    const body = bodies.get(id);
    return body !== undefined && isReal(body) && !isGroup(body);
  });
}

/** The bodies that act with a body anywhere: itself, those that share a place with it or serve everywhere, and their groups. */
export function neighbouringBodies(day: Day, body: string): PlaceBodies {
  const thing = day.bodies.get(body);
  const selves = isGroup(thing) ? memberIds(day, body) : [body];
  const covers = dayEdges(day, "COVERS");
  const isWide = selves.some((self) => {
    const found = day.bodies.get(self);
    return found !== undefined && servesEverywhere(day, found);
  });
  const known = new Set(selves);
  const own = covers.filter(({ from, to }) => known.has(from) || known.has(to)).map(({ to }) => to);
  return findServing(day, [...(isWide ? covers.map(({ to }) => to) : own), ...selves]);
}

/** The bodies that are in a group, or in groups within it. */
function memberIds(day: Day, group: string): readonly string[] {
  return actingIds(day, reachMembership(day.members, group));
}

/** The groups that a body is in, directly or through another. */
export function bodyGroups(day: Day, body: string): ReadonlySet<string> {
  return reachMembership(day.groups, body);
}

/** What is reached from an id in any number of steps. */
function reachMembership(steps: Lookup<readonly string[]>, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const id of steps.get(next) ?? []) {
      if (!found.has(id)) {
        found.add(id);
        waiting.push(id);
      }
    }
  }
  return found;
}

function membersByGroup(day: Day, answering: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const body of answering) {
    for (const group of bodyGroups(day, body)) {
      const known = members.get(group) ?? [];
      known.push(body);
      members.set(group, known);
    }
  }
  return members;
}

/** Whether the body is of a kind that serves every place. */
export function servesEverywhere({ everywhere }: Day, { facts }: Pick<Thing, "facts">): boolean {
  return everywhere.has(factText(facts, "kind") ?? "");
}

/** The bodies meant where an edge names this body: itself, or the members of this group, as far as they serve the places. */
export function membersServing({ answering, members }: PlaceBodies, named: string): readonly ResponsibleBody[] {
  if (answering.has(named)) {
    return [{ body: named, viaGroup: null }];
  }
  return (members.get(named) ?? []).map((body) => ({ body, viaGroup: named }));
}

/** As `membersServing`, but the named body itself if none of its members serves the places. */
export function membersOrSelf(bodies: PlaceBodies, named: string): readonly ResponsibleBody[] {
  const members = membersServing(bodies, named);
  return members.length > 0 ? members : [{ body: named, viaGroup: null }];
}
