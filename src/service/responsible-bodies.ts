// The bodies that serve a place on a day: the place itself, those that cover it or serve everywhere, and their groups.

import { compareText, factText, type Thing } from "../model/dataset.ts";
import { type Day, dayEdges } from "./commissioning-day.ts";

export interface PlaceBodies {
  readonly place: string;
  /** The bodies that serve the place themselves. */
  readonly answering: ReadonlySet<string>;
  /** By the id of a group, its members (and those of groups within it) that serve the place. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** A body, with the named group that stands for it in an edge; null where the edge names the body itself. */
export interface ResponsibleBody {
  readonly body: string;
  readonly viaGroup: string | null;
}

/** The group of the London local authorities. */
const placesGroup = "london-local-authorities";

/** The ids of the London local authorities, in order. */
export function londonPlaces(day: Day): readonly string[] {
  const members = dayEdges(day, "PART_OF").filter(({ to }) => to === placesGroup);
  return members.map(({ from }) => from).sort(compareText);
}

export function placeBodies(day: Day, place: string): PlaceBodies {
  const covering = dayEdges(day, "COVERS").filter(({ to }) => to === place);
  const coverers = new Set(covering.map(({ from }) => from));
  const bodies = [...day.bodies.values()].filter(
    (body) => body.id === place || servesEverywhere(day, body) || (coverers.has(body.id) && !isGroup(body)),
  );
  const answering = bodies.map(({ id }) => id).sort(compareText);
  const members = new Map<string, string[]>();
  const wholes = groupsByMember(day);
  for (const body of answering) {
    for (const group of enclosingGroups(body, wholes)) {
      members.set(group, [...(members.get(group) ?? []), body]);
    }
  }
  return { place, answering: new Set(answering), members };
}

function servesEverywhere({ everywhere }: Day, { facts }: Thing): boolean {
  return everywhere.has(factText(facts, "kind") ?? "");
}

function isGroup(body: Thing | undefined): boolean {
  return body?.facts.collective === true;
}

type GroupsByMember = ReadonlyMap<string, readonly string[]>;

/** By the id of a body, the groups that it is directly in. */
function groupsByMember(day: Day): GroupsByMember {
  const wholes = new Map<string, string[]>();
  for (const { from, to } of dayEdges(day, "PART_OF").filter((edge) => isGroup(day.bodies.get(edge.to)))) {
    wholes.set(from, [...(wholes.get(from) ?? []), to]);
  }
  return wholes;
}

function enclosingGroups(body: string, wholes: GroupsByMember): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [body];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const group of wholes.get(part) ?? []) {
      if (!found.has(group)) {
        found.add(group);
        waiting.push(group);
      }
    }
  }
  return found;
}

/** The bodies meant where an edge names this body: itself, or the members of this group, as far as they serve the place. */
export function membersServing({ answering, members }: PlaceBodies, named: string): readonly ResponsibleBody[] {
  if (answering.has(named)) {
    return [{ body: named, viaGroup: null }];
  }
  return (members.get(named) ?? []).map((body) => ({ body, viaGroup: named }));
}

/** As `membersServing`, but the named body itself if none of its members serves the place. */
export function membersOrSelf(bodies: PlaceBodies, named: string): readonly ResponsibleBody[] {
  const members = membersServing(bodies, named);
  return members.length > 0 ? members : [{ body: named, viaGroup: null }];
}
