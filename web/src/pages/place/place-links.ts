// What connects a place with the bodies around it on a day: the content of its small network.

import type { ServiceAnswer } from "./service-sections.ts";

/** How a line is drawn, and the word for it. */
export type PlaceLinkSort = "commissions" | "pools" | "sits";

/** A body around the place, with all that connects the two. */
export interface PlaceLink {
  readonly id: string;
  readonly name: string;
  readonly sorts: readonly PlaceLinkSort[];
  /** "commissions 12 services", "pools money with it". */
  readonly deeds: readonly string[];
}

interface NamedBody {
  readonly id: string;
  readonly name: string;
}

export interface PlaceLinkSource {
  readonly answers: readonly ServiceAnswer[];
  /** With whom it pools money on the day. */
  readonly partners: readonly NamedBody[];
  /** The boards and committees on which it sits on the day. */
  readonly boards: readonly NamedBody[];
}

/** Those that commission most first, then partners, then boards. The place itself is left out. */
export function placeLinks(place: string, { answers, partners, boards }: PlaceLinkSource): readonly PlaceLink[] {
  const names = new Map<string, string>();
  const [certain, possible] = [new Map<string, number>(), new Map<string, number>()];
  for (const { responsible, possiblyResponsible } of answers) {
    countBodies(responsible, certain, names);
    countBodies(
      possiblyResponsible.filter(({ body }) => !responsible.some((part) => part.body.id === body.id)),
      possible,
      names,
    );
  }
  for (const { id, name } of [...partners, ...boards]) {
    names.set(id, name);
  }
  const links = [...names].map(([id, name]) => {
    const services = [serviceCount(certain.get(id), "commissions"), serviceCount(possible.get(id), "may commission")];
    const pools = partners.some((partner) => partner.id === id);
    const sits = boards.some((board) => board.id === id);
    const sorts: readonly PlaceLinkSort[] = [
      ...(services.some((words) => words !== null) ? (["commissions"] as const) : []),
      ...(pools ? (["pools"] as const) : []),
      ...(sits ? (["sits"] as const) : []),
    ];
    const deeds = [...services, pools ? "pools money with it" : null, sits ? "has it as a member" : null];
    return { id, name, sorts, deeds: deeds.filter((deed) => deed !== null) };
  });
  const weight = ({ id }: PlaceLink): number => (certain.get(id) ?? 0) * 100 + (possible.get(id) ?? 0);
  return links.filter(({ id }) => id !== place).toSorted((one, other) => weight(other) - weight(one));
}

/** Each body once for each answer. */
function countBodies(
  parts: readonly { readonly body: NamedBody }[],
  counts: Map<string, number>,
  names: Map<string, string>,
): void {
  for (const { id, name } of new Map(parts.map(({ body }) => [body.id, body])).values()) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    names.set(id, name);
  }
}

function serviceCount(count: number | undefined, verb: string): string | null {
  if (count === undefined) {
    return null;
  }
  return `${verb} ${count === 1 ? "1 service" : `${count} services`}`;
}
