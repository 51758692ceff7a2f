// The days on which the sources of an edge put it in being, apart from anything else in the record.

import { farFuture, farPast, type Span } from "../base/period.ts";
import { always, type Bounds, intersectBounds, spanBounds } from "./bounds.ts";
import { type Catalogue, isProposed } from "./catalogue.ts";
import { type Edge, type Facts, factText } from "./dataset.ts";
import { certainBounds, financialYearBounds, possibleBounds } from "./stated-bounds.ts";
import { statedDates, statedSpan } from "./stated-dates.ts";

/** What the dates of an edge are read with. */
export interface EvidenceContext {
  readonly catalogue: Catalogue;
  /** The facts of the legal instruments, by id. */
  readonly instruments: ReadonlyMap<string, Facts>;
}

/** What the sources of an edge say of it. */
export interface EdgeEvidence {
  /** The days that its own dates, its financial year and its law leave. */
  readonly own: Bounds;
  /** The days on which its sources put it in being; null where they give none. */
  readonly certain: Bounds | null;
}

/** What the sources of each edge say of it. */
export type EvidenceByEdge = ReadonlyMap<Edge, EdgeEvidence>;

/** Nothing is said, and nothing ruled out. */
export const noEvidence: EdgeEvidence = { own: always, certain: null };

/** An event, and a decision about a plan without a period, happen on one day; the dates of a proposed edge are those proposed for it. */
export function edgeEvidence(edge: Edge, { catalogue, instruments }: EvidenceContext): EdgeEvidence {
  const stated = statedDates(edge.facts);
  if (isProposed(edge, catalogue)) {
    return { own: always, certain: certainBounds({ ...noDates, sightings: stated.sightings }) };
  }
  if (catalogue.edgeTypes.get(edge.type)?.event) {
    return actEvidence(stated.start);
  }
  const decided = statedSpan(edge.facts, "decidedOn");
  if (isDecision(edge) && decided && !stated.start && !stated.end) {
    return actEvidence(decided);
  }
  const year = financialYearBounds(factText(edge.facts, "financialYear") ?? "");
  const law = instruments.get(factText(edge.facts, "legalBasis") ?? "");
  const outer = [...(year ? [year] : []), ...(law ? [lawBounds(law)] : [])];
  return { own: intersectBounds([possibleBounds(stated), ...outer]), certain: certainBounds(stated) };
}

function lawBounds(law: Facts): Bounds {
  const start = statedSpan(law, "inForceOn");
  return { from: start?.first ?? farPast, to: factText(law, "inForceTo") ?? farFuture };
}

const noDates = { start: null, end: null, open: false, sightings: [] };

/** What happened on one day of a month or a year is certain on none of them. */
function actEvidence(day: Span | null): EdgeEvidence {
  const own = day ? spanBounds(day) : always;
  return { own, certain: day && day.first === day.last ? own : null };
}

export function isDecision({ facts }: Edge): boolean {
  return facts.form === "DECISION";
}
