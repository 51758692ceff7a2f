// Who commissions, worked out from the plain record in the slowest and plainest way: what the answers are compared with.

import { holdsOn } from "../../src/base/period.ts";
import { type Dataset, type Edge, type Facts, factText, possiblePeriod, type Thing } from "../../src/model/dataset.ts";
import { model } from "./model.ts";

/** A commissioner, as `body service MODE`. */
export interface SlowAnswer {
  readonly responsible: readonly string[];
  readonly possiblyResponsible: readonly string[];
  readonly accountable: readonly string[];
}

interface SlowPart {
  readonly body: string;
  readonly service: string;
  readonly mode: unknown;
  readonly isOwn: boolean;
  readonly isCertain: boolean;
}

/** The answers of one day, for any service and place. */
export function slowDay({ things, links, edges }: Dataset, on: string) {
  const bodies = new Map(
    things.filter((thing) => thing.type === "Body" && lives(thing.facts, on)).map((body) => [body.id, body]),
  );
  const isReal = (id: string) => bodies.has(id) && bodies.get(id)?.facts.existence !== "PROPOSED";
  const present = edges.filter(
    ({ from, to, facts }) => facts.status === "IN_FORCE" && lives(facts, on) && bodies.has(from) && bodies.has(to),
  );
  const of = (type: string) => present.filter((edge) => edge.type === type);
  const [covers, partOf, commissions] = [of("COVERS"), of("PART_OF"), of("COMMISSIONS")];
  const parents = (service: string) =>
    links.filter(({ type, from }) => type === "NARROWER_THAN" && from === service).map(({ to }) => to);
  const children = (service: string): readonly string[] =>
    links
      .filter(({ type, to }) => type === "NARROWER_THAN" && to === service)
      .flatMap(({ from }) => [from, ...children(from)]);

  function isIn(body: string, group: string): boolean {
    return partOf.some(
      ({ from, to }) => from === body && bodies.get(to)?.facts.collective === true && (to === group || isIn(to, group)),
    );
  }

  function servers(place: string): ReadonlyMap<string, boolean> {
    const found = new Map<string, boolean>();
    for (const [id, body] of bodies) {
      const ties = covers.filter(({ from, to }) => from === id && to === place);
      const isOwn = id === place || isEverywhere(body);
      if (isReal(id) && body.facts.collective !== true && (isOwn || ties.length > 0)) {
        found.set(id, isOwn || ties.some(({ facts }) => facts.certainFrom !== null));
      }
    }
    return found;
  }

  const isMember = new Map<string, boolean>();
  function stands(body: string, named: string): boolean {
    const key = `${body} ${named}`;
    const known = isMember.get(key) ?? (body === named || isIn(body, named));
    isMember.set(key, known);
    return known;
  }

  function partsOf(place: string, services: readonly string[]): readonly SlowPart[] {
    const parts = [...serversOf(place)].flatMap(([body, isAttested]) =>
      commissions
        .filter(({ from, facts }) => services.includes(String(facts.service)) && stands(body, from))
        .map((edge) => slowPart(edge, body, isAttested)),
    );
    return parts.filter((part) => {
      const own = parts.filter((other) => other.isOwn && isSame(other, part));
      const isFirm = part.isCertain && part.mode !== null && !own.some(({ isCertain }) => isCertain);
      return part.isOwn || own.length === 0 || isFirm;
    });
  }

  const served = new Map<string, ReadonlyMap<string, boolean>>();
  function serversOf(place: string): ReadonlyMap<string, boolean> {
    const found = served.get(place) ?? servers(place);
    served.set(place, found);
    return found;
  }

  function slowPart({ from, facts }: Edge, body: string, isAttested: boolean): SlowPart {
    const [first, last] = [factText(facts, "certainFrom"), factText(facts, "certainTo")];
    const isCertain = isAttested && first !== null && last !== null && first <= on && on <= last;
    return { body, service: String(facts.service), mode: facts.mode ?? null, isOwn: from === body, isCertain };
  }

  /** At the service, else at the nearest broader one that anybody commissions, else within it. */
  function nearest(place: string, service: string): SlowAnswer {
    let found: SlowAnswer | null = null;
    for (let level: readonly string[] = [service]; level.length > 0; level = level.flatMap(parents)) {
      const parts = partsOf(place, level);
      const answer = sortSlowParts(parts);
      if (found === null && parts.some(({ mode }) => mode !== "ACCOUNTABLE")) {
        found = answer;
      } else if (found !== null && answer.responsible.length > 0) {
        return found.responsible.length > 0 ? found : confirm(found, answer.responsible);
      }
    }
    return found ?? sortSlowParts(partsOf(place, children(service)));
  }

  return { answer: nearest };
}

/** A certain commissioner of a broader service that may commission this one does. */
function confirm(found: SlowAnswer, broader: readonly string[]): SlowAnswer {
  const bodyOf = (name: string) => name.split(" ")[0];
  const isIn = (names: readonly string[], name: string) => names.some((other) => bodyOf(other) === bodyOf(name));
  const confirmed = broader.filter((name) => isIn(found.possiblyResponsible, name) && !isIn(found.accountable, name));
  const possiblyResponsible = found.possiblyResponsible.filter((name) => !isIn(confirmed, name));
  return { ...found, responsible: confirmed, possiblyResponsible };
}

function lives(facts: Facts, on: string): boolean {
  return holdsOn(possiblePeriod(facts), on);
}

function isEverywhere({ facts }: Thing): boolean {
  return model.catalogue.kinds.get(factText(facts, "kind") ?? "")?.everywhere === true;
}

function isSame(one: SlowPart, other: SlowPart): boolean {
  return one.body === other.body && one.service === other.service;
}

function sortSlowParts(all: readonly SlowPart[]): SlowAnswer {
  const isShared = ({ mode }: SlowPart) => mode === "JOINT" || mode === "GREATER_INVOLVEMENT";
  const doers = all.filter(({ mode }) => mode !== "ACCOUNTABLE");
  const keepers = all.filter(({ mode }) => mode === "ACCOUNTABLE");
  const certain = doers.filter(({ isCertain }) => isCertain);
  const left = doers.filter((part) => part.isCertain || !certain.some((other) => isSame(other, part)));
  const responsible = left.filter(({ isCertain }) => isCertain).map(slowName);
  const possible = left.filter(({ isCertain }) => !isCertain).map(slowName);
  const accountable: string[] = [];
  for (const keeper of keepers) {
    const others = left.filter(({ body, service }) => body !== keeper.body && service === keeper.service);
    const shared = others.filter(isShared);
    const partner = shared.find(({ isCertain }) => isCertain);
    const isActing = keeper.isCertain && partner !== undefined;
    const joint = (partner ?? shared[0])?.mode === "JOINT" ? "JOINT" : null;
    if (shared.length > 0) {
      (isActing ? responsible : possible).push(slowName({ ...keeper, mode: joint }));
    }
    if (!isActing || others.some((other) => other.isCertain && !isShared(other))) {
      accountable.push(slowName(keeper));
    }
  }
  return { responsible: responsible.sort(), possiblyResponsible: possible.sort(), accountable: accountable.sort() };
}

function slowName({ body, service, mode }: SlowPart): string {
  return `${body} ${service} ${mode}`;
}
