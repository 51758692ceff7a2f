// What a search found, by type, and in words.

import {
  bodyAddress,
  documentAddress,
  fundAddress,
  lawAddress,
  personAddress,
  placeAddress,
  proposalAddress,
  serviceAddress,
} from "../../addresses/thing-address.ts";
import { capitalise, kindLabel } from "../../catalogue/labels.ts";
import { isFact, statusLabel } from "../../catalogue/statuses.ts";
import { formatStatedDate, openEnd } from "../../dates/stated-dates.ts";
import type { SearchPageHitFragment, ThingType } from "../../generated/graphql.ts";

export type SearchHit = SearchPageHitFragment;

/** What was found of one type, best first. */
export interface HitGroup {
  readonly type: HitType;
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

/** The local authorities of London are bodies, and have pages of their own. */
type HitType = ThingType | "PLACE";

const names: Readonly<Record<HitType, { readonly one: string; readonly more: string }>> = {
  PLACE: { one: "place", more: "places" },
  BODY: { one: "body", more: "bodies" },
  SERVICE: { one: "service", more: "services" },
  DOCUMENT: { one: "document", more: "documents" },
  LEGAL_INSTRUMENT: { one: "law", more: "laws" },
  PROPOSAL: { one: "proposal", more: "proposals" },
  FUND: { one: "fund", more: "funds" },
  PERSON: { one: "person", more: "people" },
};

const addresses: Readonly<Record<HitType, (id: string) => string>> = {
  PLACE: placeAddress,
  BODY: bodyAddress,
  SERVICE: serviceAddress,
  DOCUMENT: documentAddress,
  LEGAL_INSTRUMENT: lawAddress,
  PROPOSAL: proposalAddress,
  FUND: fundAddress,
  PERSON: personAddress,
};

/** The types in the order of their best hits. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const types = [...new Set(hits.map(hitType))];
  return types.map((type) => ({
    type,
    title: capitalise(names[type].more),
    hits: hits.filter((hit) => hitType(hit) === type),
  }));
}

/** "3 bodies", "1 fund". */
export function countHits({ type, hits }: HitGroup): string {
  return `${hits.length} ${hits.length === 1 ? names[type].one : names[type].more}`;
}

export function hitAddress(hit: SearchHit): string {
  return addresses[hitType(hit)](hit.thingId);
}

function hitType({ type, body }: SearchHit): HitType {
  return body && body.tileColumn !== null ? "PLACE" : type;
}

/** What it is, in a few words: "CCG, 1 April 2013 to 31 March 2020", "proposal, called for, 2014". */
export function hitDescription(hit: SearchHit): string {
  return hitFacts(hit)
    .filter((fact) => fact !== null)
    .join(", ");
}

function hitFacts(hit: SearchHit): readonly (string | null)[] {
  const { body, service, document, instrument, proposal, person } = hit;
  if (body) {
    const proposed = body.existence === "PROPOSED" ? "only proposed" : null;
    return [kindLabel(body.kind), proposed, hitPeriod(body)];
  }
  if (service) {
    return [service.parent ? `service, a part of ${service.parent.name}` : "service"];
  }
  if (document) {
    return ["document", document.publisher, document.published && formatStatedDate(document.published)];
  }
  if (instrument) {
    return [instrument.kind ?? "law"];
  }
  if (proposal) {
    const status = isFact(proposal) ? null : statusLabel(proposal.status);
    return ["proposal", status, proposal.firstSeenStated && formatStatedDate(proposal.firstSeenStated)];
  }
  return person ? ["person", person.posts.map(({ name }) => name).join("; ") || null] : ["fund"];
}

function hitPeriod({
  validFromStated,
  validToStated,
}: Pick<NonNullable<SearchHit["body"]>, "validFromStated" | "validToStated">): string | null {
  const from = validFromStated && `from ${formatStatedDate(validFromStated)}`;
  const to = validToStated && validToStated !== openEnd && `to ${formatStatedDate(validToStated)}`;
  return [from, to].filter(Boolean).join(" ") || null;
}

/** What matched, where it is not the name that is shown. */
export function hitMatch({ name, matchedOn }: SearchHit): string | null {
  return name.toLowerCase().includes(matchedOn.toLowerCase()) ? null : matchedOn;
}
