// The bodies that have a part in a service, each with the edge that says so, and how sure that is on the day.

import { type Certainty, dayCertainty } from "../model/certainty.ts";
import { compareText, type Edge, type Facts, factList, factText } from "../model/dataset.ts";
import { type Day, idsByStep, isReal, type PlaceBodies, reachableIds } from "./commissioning-day.ts";
import { membersServing, type ResponsibleBody } from "./responsible-bodies.ts";
import { factsWithBoth, factsWithin } from "./shared-period.ts";

/** A body with the edge that gives it a part in the service. */
export interface Part extends ResponsibleBody {
  /** The service that the edge names, where it is not the one in the question. */
  readonly service: string | null;
  readonly edge: Edge;
  /** The facts of the edge, as far as they concern this body on this day. */
  readonly facts: Facts;
  readonly certainty: Certainty;
}

/** Who commissions, sorted by how sure it is. */
export interface Commissioners {
  readonly responsible: readonly Part[];
  readonly possiblyResponsible: readonly Part[];
  readonly accountable: readonly Part[];
}

/** Who commissions a service in a place, according to the edges about the nearest service that any edge is about. */
export interface NearestCommissioners extends Commissioners {
  /** Whether the edges are about services within the one in the question. */
  readonly narrower: boolean;
  /** The certain commissioners of the nearest broader service that has any, who do not count. */
  readonly broader: readonly Part[];
  /** The possible parts in the nearest service of those who are certain through a broader one. */
  readonly confirmed: readonly Part[];
}

export function findCommissioners(day: Day, serving: PlaceBodies, service: string): NearestCommissioners {
  const readLevel = (services: readonly string[]) => serviceParts(day, serving, { asked: service, services });
  const levels = [[service], ...idsByStep(service, day.narrower, 0)];
  for (const [at, services] of levels.entries()) {
    const parts = readLevel(services);
    if (parts.some((part) => partMode(part) !== "ACCOUNTABLE")) {
      const found = sortCommissioners(parts);
      return found.responsible.length > 0
        ? { ...found, narrower: false, broader: [], confirmed: [] }
        : confirmParts(found, firstCertain(levels.slice(at + 1), readLevel));
    }
  }
  const parts = readLevel(reachableIds(service, day.narrower, 1));
  return { ...sortCommissioners(parts), narrower: parts.length > 0, broader: [], confirmed: [] };
}

/** The certain commissioners of the first level that has any. */
function firstCertain(
  levels: readonly (readonly string[])[],
  readLevel: (services: readonly string[]) => readonly Part[],
): readonly Part[] {
  for (const services of levels) {
    const { responsible } = sortCommissioners(readLevel(services));
    if (responsible.length > 0) {
      return responsible;
    }
  }
  return [];
}

/**
 * A body that may commission the service, and certainly commissions a broader one, is certain: more sources never make it less
 * so. It is not where it may only share in what others do on its account.
 */
function confirmParts(found: Commissioners, broader: readonly Part[]): NearestCommissioners {
  const accountable = new Set(found.accountable.map(({ body }) => body));
  const possible = new Set(found.possiblyResponsible.map(({ body }) => body).filter((body) => !accountable.has(body)));
  const responsible = broader.filter(({ body }) => possible.has(body));
  const certain = new Set(responsible.map(({ body }) => body));
  return {
    responsible,
    possiblyResponsible: found.possiblyResponsible.filter(({ body }) => !certain.has(body)),
    accountable: found.accountable,
    narrower: false,
    broader: responsible.length > 0 ? [] : broader,
    confirmed: found.possiblyResponsible.filter(({ body }) => certain.has(body)),
  };
}

/** The commissioners of exactly this service. */
export function serviceCommissioners(day: Day, serving: PlaceBodies, service: string): Commissioners {
  return sortCommissioners(serviceParts(day, serving, { asked: service, services: [service] }));
}

interface ServiceScope {
  /** The service in the question. */
  readonly asked: string;
  /** The services that the edges are about. */
  readonly services: readonly string[];
}

function serviceParts(day: Day, serving: PlaceBodies, { asked, services }: ServiceScope): readonly Part[] {
  const edges = [...new Set(services)]
    .flatMap((service) => day.commissions.get(service) ?? [])
    .sort((a, b) => compareText(a.id, b.id));
  const { unattested } = serving;
  return ownParts(
    edges.flatMap((edge) => makeParts(day, unattested, { members: membersServing(serving, edge.from), edge, asked })),
  );
}

/**
 * A body's own edges about a service replace those of its groups, of which they are the exception. Where they are only possible
 * on the day, an edge of a group that is certain and names the arrangement holds.
 */
export function ownParts(parts: readonly Part[]): readonly Part[] {
  const own = parts.filter(({ viaGroup }) => viaGroup === null);
  const all = new Set(own.map(partKey));
  const certain = new Set(own.filter(({ certainty }) => certainty === "CERTAIN").map(partKey));
  const holds = (part: Part): boolean =>
    part.certainty === "CERTAIN" && partMode(part) !== null && !certain.has(partKey(part));
  return parts.filter((part) => part.viaGroup === null || !all.has(partKey(part)) || holds(part));
}

/** A body and a service. */
function partKey({ body, edge }: Part): string {
  return `${body} ${factText(edge.facts, "service")}`;
}

export interface PartsOfEdge {
  readonly members: readonly ResponsibleBody[];
  readonly edge: Edge;
  /** The service in the question. */
  readonly asked: string;
}

/** The parts that one edge gives to these bodies. None to those that were only ever proposed; none certainly to the unattested ones. */
export function makeParts(
  day: Day,
  unattested: ReadonlySet<string>,
  { members, edge, asked }: PartsOfEdge,
): readonly Part[] {
  const named = factText(edge.facts, "service");
  return members.flatMap((member) => {
    const body = day.bodies.get(member.body);
    if (!body || !isReal(body)) {
      return [];
    }
    const dated = member.viaGroup === null ? edge.facts : factsWithin(edge.facts, body.facts);
    const certainty = dayCertainty(dated, day.on) ?? "POSSIBLE";
    return {
      ...member,
      service: named === asked ? null : named,
      edge,
      facts: hideOtherLaw(day, dated),
      certainty: unattested.has(member.body) ? ("POSSIBLE" as const) : certainty,
    };
  });
}

/** Without a law that was not in force on the day. */
function hideOtherLaw({ instruments, on }: Day, facts: Facts): Facts {
  const law = instruments.get(factText(facts, "legalBasis") ?? "");
  const [from, to] = [factText(law?.facts ?? {}, "inForceOn"), factText(law?.facts ?? {}, "inForceTo")];
  const isInForce = (from === null || from <= on) && (to === null || on <= to);
  return isInForce ? facts : { ...facts, legalBasis: null, legalBasisStated: null };
}

/** Those that keep accountability are apart from those that commission, unless they commission together with them. */
function sortCommissioners(all: readonly Part[]): Commissioners {
  const parts = withoutDoubts(all.filter((part) => partMode(part) !== "ACCOUNTABLE"));
  const keeping = all.filter((part) => partMode(part) === "ACCOUNTABLE");
  const acting = keeping.flatMap((part) => actingPart(part, parts));
  const commissioning = [...parts, ...acting];
  const ofCertainty = (certainty: Certainty) => commissioning.filter((part) => part.certainty === certainty);
  return {
    responsible: sortParts(ofCertainty("CERTAIN")),
    possiblyResponsible: sortParts(ofCertainty("POSSIBLE")),
    accountable: sortParts(keeping.filter((part) => !actsForAll(part, acting, parts))),
  };
}

/** The mode in which the body has the part. */
export function partMode({ facts }: Part): string | null {
  return factText(facts, "mode");
}

/** A body that certainly commissions a service is not also one that only may. */
export function withoutDoubts(parts: readonly Part[]): readonly Part[] {
  const certain = new Set(parts.filter(({ certainty }) => certainty === "CERTAIN").map(partKey));
  return parts.filter((part) => part.certainty === "CERTAIN" || !certain.has(partKey(part)));
}

/** The modes of a body that commissions together with the one that remains accountable. */
const sharingModes: ReadonlySet<string | null> = new Set(["JOINT", "GREATER_INVOLVEMENT"]);

export function isSharing(part: Part): boolean {
  return sharingModes.has(partMode(part));
}

/** The part of the accountable body where others commission jointly with it, or only have a say in what it does. */
function actingPart(keeping: Part, parts: readonly Part[]): readonly Part[] {
  const sharing = sharingParts(keeping, parts);
  const other = sharing.find(({ certainty }) => certainty === "CERTAIN") ?? sharing[0];
  if (!other) {
    return [];
  }
  const mode = partMode(other) === "JOINT" ? "JOINT" : null;
  const documentIds = [...new Set([keeping, other].flatMap(({ facts }) => factList(facts, "documentIds")))];
  const isCertain = keeping.certainty === "CERTAIN" && other.certainty === "CERTAIN";
  return [
    {
      ...keeping,
      facts: { ...factsWithBoth(keeping.facts, other.facts), mode, documentIds },
      certainty: isCertain ? "CERTAIN" : "POSSIBLE",
    },
  ];
}

function sharingParts(keeping: Part, parts: readonly Part[]): readonly Part[] {
  return othersInService(keeping, parts).filter(isSharing);
}

function othersInService({ body, edge }: Part, parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => part.body !== body && part.edge.facts.service === edge.facts.service);
}

/** Whether the accountable body certainly commissions itself, and nobody certainly does so without it. */
function actsForAll(keeping: Part, acting: readonly Part[], parts: readonly Part[]): boolean {
  const isActing = acting.some(
    ({ edge, body, certainty }) => edge === keeping.edge && body === keeping.body && certainty === "CERTAIN",
  );
  const others = othersInService(keeping, parts).filter(({ certainty }) => certainty === "CERTAIN");
  return isActing && others.every(isSharing);
}

export function sortParts(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => compareText(a.body, b.body) || compareText(a.edge.id, b.edge.id));
}
