// Which changes concern a service, a place or a body.

import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, factText } from "../model/dataset.ts";
import { isGroup, reachableIds, serviceFamily } from "./commissioning-day.ts";
import { type DatedChange, type DatedRecord, isEdge } from "./dated-record.ts";

/** Whether a change concerns what was asked about. */
export type ChangeScope = (change: DatedChange) => boolean;

/** The edges that name the service, a broader or a narrower one, and the bodies that commission any of them, as members of a group too. */
export function serviceScope(record: DatedRecord, service: string): ChangeScope {
  const family = serviceFamily(record, service);
  const isNamed = ({ facts }: Edge): boolean => family.has(factText(facts, "service") ?? "");
  const memberships = record.edges
    .filter(({ type, to }) => type === "PART_OF" && isGroup(record.bodies.get(to)))
    .map(({ from, to }) => [from, to] as const);
  const commissioners = record.edges.filter((edge) => edge.type === "COMMISSIONS" && isNamed(edge));
  const bodies = new Set(commissioners.flatMap(({ from }) => [from, ...reachableIds(from, memberships, 1)]));
  return ({ subject }) => (isEdge(subject) ? isNamed(subject) : bodies.has(subject.id));
}

/**
 * The place, the bodies that cover it, and their edges: for a body that acts for a whole region or country, only its edges
 * with others that cover the place. What covers other places as well covers this one in one edge.
 */
export function placeScope({ edges, bodies }: DatedRecord, place: string, { kinds }: Catalogue): ChangeScope {
  const covering = edges.filter(({ type, to }) => type === "COVERS" && to === place).map(({ from }) => from);
  const local = new Set([place, ...covering]);
  const isWide = (id: string): boolean => kinds.get(factText(bodies.get(id)?.facts ?? {}, "kind") ?? "")?.wide ?? false;
  const isLocal = ({ type, from, to }: Edge): boolean => {
    if (type === "COVERS") {
      return to === place;
    }
    const ends = [from, to].filter((id) => local.has(id));
    return ends.length === 2 || ends.some((id) => !isWide(id));
  };
  return ({ subject }) => (isEdge(subject) ? isLocal(subject) : local.has(subject.id));
}

/** The body and its edges. */
export function bodyScope(body: string): ChangeScope {
  return ({ subject }) => (isEdge(subject) ? subject.from === body || subject.to === body : subject.id === body);
}
