// Derives when each body and each edge is certain and when it is possible, and when each proposal was on the table.

import { farFuture, farPast, parseDateSpan } from "../base/period.ts";
import { bodyLives } from "./body-lives.ts";
import { always, type Bounds, intersectBounds, isEmpty, latestDay, spanningBounds } from "./bounds.ts";
import { type Catalogue, isFact, isProposed } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";
import { type EdgePeriods, separateArrangements } from "./exclusive-arrangements.ts";
import {
  addYears,
  certainBounds,
  financialYearBounds,
  possibleBounds,
  proposedBounds,
  yearsOnTheTable,
} from "./stated-bounds.ts";
import { knownBounds, statedDates, statedText } from "./stated-dates.ts";

/** What the periods of edges follow from. */
interface Periods {
  readonly catalogue: Catalogue;
  /** The possible period of each body. */
  readonly lives: ReadonlyMap<string, Bounds>;
  /** The days on which each proposal was on the table. */
  readonly proposals: ReadonlyMap<string, Bounds>;
  readonly instruments: ReadonlyMap<string, Facts>;
  /** The day on which the record was last revised. Nothing is certain after it. */
  readonly dataDate: string;
}

/** The dataset with the periods of its bodies, edges and proposals. Deriving twice gives the same result. */
export function derivePeriods(dataset: Dataset, catalogue: Catalogue): Dataset {
  const { things, edges } = dataset;
  const periods: Periods = {
    catalogue,
    lives: bodyLives(dataset, catalogue),
    proposals: new Map(selectThings(things, "Proposal").map(({ id, facts }) => [id, tableBounds(facts)])),
    instruments: new Map(selectThings(things, "LegalInstrument").map(({ id, facts }) => [id, facts])),
    dataDate: factText(selectThings(things, "Dataset")[0]?.facts ?? {}, "dataDate") ?? farFuture,
  };
  const bodies = new Map(selectThings(things, "Body").map((body) => [body.id, body]));
  const bounded = edges.map((edge) => ({ edge, ...edgeBounds(edge, periods) }));
  const dated = separateArrangements(bounded, bodies, catalogue).map(({ edge, ...bounds }) => ({
    ...edge,
    facts: { ...edge.facts, ...edgePeriod(edge, bounds, periods) },
  }));
  const attested = attestedBounds(dated, catalogue);
  return {
    ...dataset,
    things: things.map((thing) => ({ ...thing, facts: { ...thing.facts, ...thingPeriod(thing, periods, attested) } })),
    edges: dated,
  };
}

function selectThings(things: readonly Thing[], type: string): readonly Thing[] {
  return things.filter((thing) => thing.type === type);
}

/** From the day on which it was made to its outcome or, without one, two years after it was last heard of. */
function tableBounds(facts: Facts): Bounds {
  const [made, seen, outcome] = ["madeOn", "firstSeen", "outcomeOn"].map((name) =>
    parseDateSpan(statedText(facts, name)),
  );
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
  const own = certainBounds(statedDates(thing.facts));
  const all = [own, attested.get(thing.id) ?? null].filter((bounds) => bounds !== null);
  return {
    ...periodFacts(possible, all.length === 0 ? null : spanningBounds(all), periods.dataDate),
    ...knownBounds(thing.facts),
  };
}

/** The days on which edges put each body in being. */
function attestedBounds(edges: readonly Edge[], catalogue: Catalogue): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const { type, from, to, fromType, toType, facts } of edges.filter((edge) => isFact(edge, catalogue))) {
    const entry = catalogue.edgeTypes.get(type);
    const [first, last] = [factText(facts, "certainFrom"), factText(facts, "certainTo")];
    if (first !== null && last !== null && !entry?.event) {
      const ends = [
        ...(fromType === "Body" && !isDecision({ facts }) ? [from] : []),
        ...(toType === "Body" && !entry?.ahead ? [to] : []),
      ];
      for (const end of ends) {
        found.set(
          end,
          spanningBounds([{ from: first, to: last }, ...(found.has(end) ? [found.get(end) ?? always] : [])]),
        );
      }
    }
  }
  return found;
}

function edgePeriod({ facts: stated }: Edge, { certain, possible }: EdgePeriods, { dataDate }: Periods): Facts {
  const facts = periodFacts(possible, certain, dataDate);
  return { ...facts, lastSeen: facts.certainTo ?? null, ...knownBounds(stated) };
}

function edgeBounds(edge: Edge, periods: Periods): EdgePeriods {
  const { catalogue } = periods;
  const stated = statedDates(edge.facts);
  if (isProposed(edge, catalogue)) {
    const table = periods.proposals.get(factText(edge.facts, "proposal") ?? "") ?? proposedBounds(stated);
    return { possible: table, certain: certainBounds({ ...stated, start: null, end: null }) };
  }
  if (catalogue.edgeTypes.get(edge.type)?.event) {
    return { possible: possibleBounds({ ...stated, end: stated.start, open: false }), certain: certainBounds(stated) };
  }
  return isDecision(edge) ? decisionBounds(edge, periods) : factBounds(edge, periods);
}

function isDecision({ facts }: Pick<Edge, "facts">): boolean {
  return facts.form === "DECISION";
}

/** A decision holds for as long as the plan that it is about; without a plan's period, on its own day. */
function decisionBounds(edge: Edge, periods: Periods): EdgePeriods {
  const { start, end } = statedDates(edge.facts);
  const decided = parseDateSpan(statedText(edge.facts, "decidedOn"));
  return start || end || !decided
    ? factBounds(edge, periods)
    : {
        possible: { from: decided.first, to: decided.last },
        certain: certainBounds({ ...noDates, sightings: [decided] }),
      };
}

const noDates = { start: null, end: null, open: false, sightings: [] };

/** Within the lives of both ends, the year of its fund and the life of its law, as far as no source gives a bound of its own. */
function factBounds(edge: Edge, periods: Periods): EdgePeriods {
  const stated = statedDates(edge.facts);
  const own = possibleBounds(stated);
  const law = periods.instruments.get(factText(edge.facts, "legalBasis") ?? "");
  const year = financialYearBounds(factText(edge.facts, "financialYear") ?? "");
  const derived = intersectBounds([...(year ? [year] : []), ...(law ? [lawBounds(law)] : [])]);
  const outer = {
    from: stated.start ? own.from : derived.from,
    to: stated.end ? own.to : derived.to,
  };
  const possible = intersectBounds([outer, ...endLives(edge, periods)]);
  const certain = certainBounds(stated);
  const duty = law && isDuty(edge, periods.catalogue) && !stated.end ? checkedBounds(stated.start?.last, law) : null;
  const all = [certain, duty].filter((bounds) => bounds !== null);
  return { possible, certain: all.length === 0 ? null : spanningBounds(all) };
}

function lawBounds(law: Facts): Bounds {
  const start = parseDateSpan(statedText(law, "inForceOn"));
  return { from: start?.first ?? farPast, to: factText(law, "inForceTo") ?? farFuture };
}

function isDuty(edge: Edge, catalogue: Catalogue): boolean {
  return catalogue.edgeTypes.get(edge.type)?.duty === true;
}

/** From the start of a duty to the day on which its law was last found to be in force. */
function checkedBounds(start: string | undefined, law: Facts): Bounds | null {
  const checked = factText(law, "checkedOn");
  return start === undefined || checked === null || checked < start ? null : { from: start, to: checked };
}

/** The life of the approver bounds the day of its decision, and not the plan that it decided on. */
function endLives(
  { type, facts, from, to, fromType, toType }: Edge,
  { lives, catalogue, proposals }: Periods,
): readonly Bounds[] {
  const far = toType === "Body" ? lives.get(to) : proposals.get(to);
  const ahead = catalogue.edgeTypes.get(type)?.ahead === true || toType === "Proposal";
  return [
    ...(fromType === "Body" && !isDecision({ facts }) ? [lives.get(from) ?? always] : []),
    ...(far ? [ahead ? { from: farPast, to: far.to } : far] : []),
  ];
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
