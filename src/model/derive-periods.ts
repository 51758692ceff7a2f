// Derives when each body and each edge is certain and when it is possible, and when each proposal was on the table.

import { farFuture, farPast } from "../base/period.ts";
import { attestedBounds, bodyCertainBounds, bodyLives } from "./body-lives.ts";
import {
  always,
  type Bounds,
  earliestDay,
  hullBounds,
  intersectBounds,
  isEmpty,
  keepBounds,
  latestDay,
  never,
} from "./bounds.ts";
import { type Catalogue, isFact, isProposed } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";
import {
  type EdgeEvidence,
  type EvidenceByEdge,
  type EvidenceContext,
  edgeEvidence,
  isDecision,
  noEvidence,
} from "./edge-evidence.ts";
import { type EdgePeriods, separateArrangements } from "./exclusive-arrangements.ts";
import { addYears, firstDayInBeing, proposedBounds, yearsOnTheTable } from "./stated-bounds.ts";
import { knownBounds, statedDates, statedSpan, statedText } from "./stated-dates.ts";

/** What the periods of edges follow from. */
interface Periods extends EvidenceContext {
  readonly evidence: EvidenceByEdge;
  /** The possible period of each body. */
  readonly lives: ReadonlyMap<string, Bounds>;
  /** The days on which each proposal was on the table. */
  readonly proposals: ReadonlyMap<string, Bounds>;
  /** The day on which the record was last revised. Nothing is certain after it. */
  readonly dataDate: string;
}

/** The dataset with the periods of its bodies, edges and proposals. Deriving twice gives the same result. */
export function derivePeriods(dataset: Dataset, catalogue: Catalogue): Dataset {
  const { things, edges } = dataset;
  const instruments = new Map(selectThings(things, "LegalInstrument").map(({ id, facts }) => [id, facts]));
  const evidence = new Map(edges.map((edge) => [edge, edgeEvidence(edge, { catalogue, instruments })]));
  const periods: Periods = {
    catalogue,
    instruments,
    evidence,
    lives: bodyLives(dataset, evidence, catalogue),
    proposals: new Map(selectThings(things, "Proposal").map(({ id, facts }) => [id, tableBounds(facts)])),
    dataDate: factText(selectThings(things, "Dataset")[0]?.facts ?? {}, "dataDate") ?? farFuture,
  };
  const bodies = new Map(selectThings(things, "Body").map((body) => [body.id, body]));
  const bounded = edges.map((edge) => ({ edge, ...edgeBounds(edge, periods) }));
  const dated = separateArrangements(bounded, bodies, catalogue);
  const attested = attestedBounds(dated, catalogue);
  return {
    ...dataset,
    things: things.map((thing) => ({ ...thing, facts: { ...thing.facts, ...thingPeriod(thing, periods, attested) } })),
    edges: dated.map(({ edge, ...bounds }) => ({ ...edge, facts: { ...edge.facts, ...edgePeriod(edge, bounds) } })),
  };
}

function selectThings(things: readonly Thing[], type: string): readonly Thing[] {
  return things.filter((thing) => thing.type === type);
}

/** From the day on which it was made to its outcome or, without one, two years after it was last heard of. */
function tableBounds(facts: Facts): Bounds {
  const [made, seen, outcome] = ["madeOn", "firstSeen", "outcomeOn"].map((name) => statedSpan(facts, name));
  const isRange = statedText(facts, "madeOn").includes("/");
  const from = made && !isRange ? made.first : (seen?.first ?? made?.last ?? farPast);
  const heard = [factText(facts, "lastHeardOf"), seen?.last ?? null, made?.last ?? null].filter((day) => day !== null);
  const last = heard.length === 0 ? farFuture : addYears(latestDay(heard), yearsOnTheTable);
  return { from, to: outcome?.last ?? last };
}

function thingPeriod(thing: Thing, periods: Periods, attested: ReadonlyMap<string, Bounds>): Facts {
  if (thing.type === "Proposal") {
    const { from, to } = periods.proposals.get(thing.id) ?? always;
    return { openFrom: from, openTo: to };
  }
  if (thing.type !== "Body") {
    return {};
  }
  const possible = periods.lives.get(thing.id) ?? always;
  const certain = cutCertain(bodyCertainBounds(thing.facts, attested.get(thing.id)), possible, periods);
  return { ...boundFacts({ possible, certain }), ...knownBounds(thing.facts) };
}

function edgePeriod({ facts }: Edge, bounds: EdgePeriods): Facts {
  return { ...boundFacts(bounds), lastSeen: bounds.certain?.to ?? null, ...knownBounds(facts) };
}

function edgeBounds(edge: Edge, periods: Periods): EdgePeriods {
  const { own, certain } = periods.evidence.get(edge) ?? noEvidence;
  const possible = possibleEdgeBounds(edge, { own, certain }, periods);
  const all = [certain, dutyBounds(edge, periods)].filter((bounds) => bounds !== null);
  return { possible, certain: cutCertain(hullBounds(all), possible, periods) };
}

function possibleEdgeBounds(edge: Edge, { own, certain }: EdgeEvidence, periods: Periods): Bounds {
  const lives = endLives(edge, periods);
  if (isProposed(edge, periods.catalogue)) {
    return intersectBounds([keepBounds(proposalBounds(edge, periods), certain), ...lives]);
  }
  const kept = keepBounds(intersectBounds([own, ...lives, positionBounds(edge, periods)]), certain);
  return isFact(edge, periods.catalogue) ? kept : intersectBounds([kept, ...lives]);
}

/** The days on which its proposal was on the table. */
function proposalBounds({ facts }: Edge, { proposals }: Periods): Bounds {
  return proposals.get(factText(facts, "proposal") ?? "") ?? proposedBounds(statedDates(facts));
}

/** The days on which the proposal was on the table that it is about. A position can be older than what the record has of the proposal. */
function positionBounds({ facts, toType, to }: Edge, { proposals }: Periods): Bounds {
  const table = toType === "Proposal" ? proposals.get(to) : undefined;
  const stated = statedDates(facts).sightings.map(({ first }) => first);
  return table ? { from: earliestDay([table.from, ...stated]), to: table.to } : always;
}

/** From the first day by which a duty without a stated end was in being to the day on which its law was last found to be in force. */
function dutyBounds(edge: Edge, { catalogue, instruments }: Periods): Bounds | null {
  const stated = statedDates(edge.facts);
  const since = firstDayInBeing(stated);
  const law = instruments.get(factText(edge.facts, "legalBasis") ?? "");
  const checked = factText(law ?? {}, "checkedOn");
  const isDuty = catalogue.edgeTypes.get(edge.type)?.duty === true && !isDecision(edge) && isFact(edge, catalogue);
  const goesOn = !stated.end && since !== null && checked !== null && since <= checked;
  return isDuty && goesOn ? { from: since, to: checked } : null;
}

/**
 * The lives of its ends: that at its far end without its start, where the edge can start before it; that of an approver not at
 * all, since it bounds the day of a decision and not the plan.
 */
function endLives(edge: Edge, { lives, catalogue }: Periods): readonly Bounds[] {
  const { event, ahead } = catalogue.edgeTypes.get(edge.type) ?? {};
  const isPlan = isDecision(edge) && !isProposed(edge, catalogue);
  const near = edge.fromType === "Body" && !isPlan ? (lives.get(edge.from) ?? always) : always;
  const far = edge.toType === "Body" ? (lives.get(edge.to) ?? always) : always;
  return event ? [] : [near, ahead ? { from: farPast, to: far.to } : far];
}

/** What is certain is also possible, and nothing is certain after the record was last revised. */
function cutCertain(certain: Bounds | null, possible: Bounds, { dataDate }: Periods): Bounds | null {
  const cut = intersectBounds([certain ?? never, possible, { from: farPast, to: dataDate }]);
  return isEmpty(cut) ? null : cut;
}

function boundFacts({ possible, certain }: EdgePeriods): Facts {
  return {
    certainFrom: certain?.from ?? null,
    certainTo: certain?.to ?? null,
    possibleFrom: possible.from,
    possibleTo: possible.to,
    effectiveFrom: possible.from,
    effectiveTo: possible.to,
  };
}
