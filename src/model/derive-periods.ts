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
} from "./bounds.ts";
import { type Catalogue, isFact, isProposed } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";
import { type EvidenceContext, edgeEvidence, isDecision } from "./edge-evidence.ts";
import { addYears, proposedBounds, yearsOnTheTable } from "./stated-bounds.ts";
import { knownBounds, statedDates, statedSpan, statedText } from "./stated-dates.ts";

/** What the periods of edges follow from. */
interface Periods extends EvidenceContext {
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
  const instruments = new Map(ofType(things, "LegalInstrument").map(({ id, facts }) => [id, facts]));
  const periods: Periods = {
    catalogue,
    instruments,
    lives: bodyLives(dataset, { catalogue, instruments }),
    proposals: new Map(ofType(things, "Proposal").map(({ id, facts }) => [id, tableBounds(facts)])),
    dataDate: factText(ofType(things, "Dataset")[0]?.facts ?? {}, "dataDate") ?? farFuture,
  };
  const dated = edges.map((edge) => ({ ...edge, facts: { ...edge.facts, ...edgePeriod(edge, periods) } }));
  const attested = attestedBounds(
    dated.map((edge) => ({ edge, certain: certainFacts(edge.facts) })),
    catalogue,
  );
  return {
    ...dataset,
    things: things.map((thing) => ({ ...thing, facts: { ...thing.facts, ...thingPeriod(thing, periods, attested) } })),
    edges: dated,
  };
}

function ofType(things: readonly Thing[], type: string): readonly Thing[] {
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
  return {
    ...periodFacts(possible, bodyCertainBounds(thing.facts, attested.get(thing.id)), periods.dataDate),
    ...knownBounds(thing.facts),
  };
}

function edgePeriod(edge: Edge, periods: Periods): Facts {
  const { certain, possible } = edgeBounds(edge, periods);
  const facts = periodFacts(possible, certain, periods.dataDate);
  return { ...facts, lastSeen: facts.certainTo ?? null, ...knownBounds(edge.facts) };
}

function certainFacts(facts: Facts): Bounds | null {
  const [from, to] = [factText(facts, "certainFrom"), factText(facts, "certainTo")];
  return from !== null && to !== null ? { from, to } : null;
}

interface EdgeBounds {
  readonly possible: Bounds;
  readonly certain: Bounds | null;
}

function edgeBounds(edge: Edge, periods: Periods): EdgeBounds {
  const { catalogue } = periods;
  const { own, certain } = edgeEvidence(edge, periods);
  if (catalogue.edgeTypes.get(edge.type)?.event) {
    return { possible: own, certain };
  }
  const lives = endLives(edge, periods);
  if (isProposed(edge, catalogue)) {
    return { possible: intersectBounds([keepBounds(proposalBounds(edge, periods), certain), ...lives]), certain };
  }
  const kept = keepBounds(intersectBounds([own, ...lives, positionBounds(edge, periods)]), certain);
  const possible = isFact(edge, catalogue) ? kept : intersectBounds([kept, ...lives]);
  return { possible, certain: hullOrNull([certain, dutyBounds(edge, periods)]) };
}

function hullOrNull(all: readonly (Bounds | null)[]): Bounds | null {
  const hull = hullBounds(all.filter((bounds) => bounds !== null));
  return isEmpty(hull) ? null : hull;
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

/** From the stated start of a duty without a stated end to the day on which its law was last found to be in force. */
function dutyBounds(edge: Edge, { catalogue, instruments }: Periods): Bounds | null {
  const { start, end } = statedDates(edge.facts);
  const law = instruments.get(factText(edge.facts, "legalBasis") ?? "");
  const checked = factText(law ?? {}, "checkedOn");
  const isDuty = catalogue.edgeTypes.get(edge.type)?.duty === true && !isDecision(edge) && isFact(edge, catalogue);
  return isDuty && start && !end && checked !== null ? { from: start.last, to: checked } : null;
}

/** The lives of its ends; that at its far end without its start, where the edge can start before it. */
function endLives({ type, from, to, fromType, toType }: Edge, { lives, catalogue }: Periods): readonly Bounds[] {
  const far = toType === "Body" ? (lives.get(to) ?? always) : always;
  const ahead = catalogue.edgeTypes.get(type)?.ahead === true;
  return [fromType === "Body" ? (lives.get(from) ?? always) : always, ahead ? { from: farPast, to: far.to } : far];
}

/** What is certain is also possible, and nothing is certain after the record was last revised. */
function periodFacts(possible: Bounds, stated: Bounds | null, dataDate: string): Facts {
  const certain = stated && intersectBounds([stated, possible, { from: farPast, to: dataDate }]);
  const known = certain && !isEmpty(certain) ? certain : null;
  return {
    certainFrom: known?.from ?? null,
    certainTo: known?.to ?? null,
    possibleFrom: possible.from,
    possibleTo: possible.to,
    effectiveFrom: possible.from,
    effectiveTo: possible.to,
  };
}
