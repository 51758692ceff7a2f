// What the list of found things says of each, and where choosing it leads.

import { enumLabel, kindLabel } from "../../../catalogue/labels.ts";
import { nearestDay } from "../../../dates/days.ts";
import type { SearchQuery } from "../../../generated/graphql.ts";
import { describeAbsence } from "../../record/body-absence.ts";
import type { Body, WholeRecord } from "../../record/record.ts";

/** A thing as the API found it. */
export type FoundThing = SearchQuery["search"][number];

export interface Hit {
  readonly id: string;
  readonly name: string;
  /** Null for other things than bodies. */
  readonly body: Body | null;
  /** What sort of thing it is. */
  readonly sort: string;
  /** What fitted, where it isn't the name. */
  readonly also: string | null;
  /** Why it is not there on the day; null where it is. */
  readonly absent: string | null;
  /** The nearest day on which it was there. */
  readonly nearest: string;
  /** Whether it is only near: the text is no name of it, nor a part of one. */
  readonly isNear: boolean;
  readonly destination: HitDestination | null;
}

/** What the explorer shows of a hit that is chosen. */
export type HitDestination =
  | { readonly kind: "bodies"; readonly ids: readonly string[] }
  /** The links about the service. */
  | { readonly kind: "service"; readonly id: string }
  | { readonly kind: "proposal"; readonly id: string }
  /** The source on its own page. */
  | { readonly kind: "source"; readonly url: string };

/** The lowest score of what Enter opens. */
export const enterFloor = 0.5;

/** The hits in the order of the API; those that are only near are left out where something is found. */
export function describeHits(found: readonly FoundThing[], record: WholeRecord, on: string): readonly Hit[] {
  const hits = found.map((thing) => describeThing(thing, record, on));
  const isFound = hits.some(({ isNear }) => !isNear);
  return hits.filter(({ isNear }) => !(isFound && isNear));
}

function describeThing(thing: FoundThing, record: WholeRecord, on: string): Hit {
  const { type, thingId: id, name, matchedOn, score } = thing;
  const body = type === "BODY" ? (record.bodiesById.get(id) ?? null) : null;
  return {
    ...{ id, name, body },
    sort: body ? kindLabel(body.kind) : enumLabel(type),
    also: otherMatch(name, matchedOn, body),
    absent: body && describeAbsence(body, on),
    nearest: body ? nearestDay(body, on) : on,
    isNear: score < enterFloor,
    destination: hitDestination(thing),
  };
}

function otherMatch(name: string, matchedOn: string, body: Body | null): string | null {
  if (name.toLowerCase().includes(matchedOn.toLowerCase())) {
    return null;
  }
  return matchedOn === body?.odsCode || matchedOn === body?.gssCode ? `code ${matchedOn}` : `also “${matchedOn}”`;
}

/** Null where the explorer has nothing to show of it. */
function hitDestination({ type, thingId: id, document, instrument, fund, person }: FoundThing): HitDestination | null {
  const ids = [...(fund?.places ?? []), ...(person?.posts ?? [])].map((body) => body.id);
  const url = document?.url ?? instrument?.documents.find((source) => source.url)?.url;
  if (type === "BODY") {
    return { kind: "bodies", ids: [id] };
  }
  if (type === "SERVICE" || type === "PROPOSAL") {
    return { kind: type === "SERVICE" ? "service" : "proposal", id };
  }
  if (ids.length > 0) {
    return { kind: "bodies", ids };
  }
  return url ? { kind: "source", url } : null;
}

/** Where choosing it leads, in words; null for what is simply selected. */
export function destinationWords({ body, destination }: Hit): string | null {
  if (body || destination?.kind === "proposal") {
    return null;
  }
  switch (destination?.kind) {
    case "service":
      return "goes to the links about it";
    case "bodies":
      return destination.ids.length === 1 ? "goes to its body" : `goes to its ${destination.ids.length} bodies`;
    case "source":
      return "opens its page";
    default:
      return "is not on the map";
  }
}
