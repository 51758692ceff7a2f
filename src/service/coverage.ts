// Counts what the record does not establish, by edge type, kind and place.

import { farFuture } from "../base/period.ts";
import { type Catalogue, isFact } from "../model/catalogue.ts";
import type { Edge, Thing } from "../model/dataset.ts";
import { factList, factText } from "../model/dataset.ts";
import type { Day } from "./commissioning-day.ts";
import type { RecordIndex } from "./record-index.ts";
import { wholeNetwork } from "./record-network.ts";
import { placeBodies } from "./responsible-bodies.ts";
import type { Source } from "./source.ts";
import { countStaleness, type Staleness } from "./staleness.ts";
import { isEstablished } from "./who-commissions.ts";

export interface EdgeTypeCoverage {
  readonly type: string;
  readonly edges: number;
  readonly inForce: number;
  readonly withStart: number;
  readonly withEnd: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

export interface KindCoverage {
  readonly kind: string;
  readonly bodies: number;
  readonly withStart: number;
  readonly withEnd: number;
}

export interface PlaceCoverage {
  readonly place: string;
  readonly established: readonly string[];
  readonly notEstablished: readonly string[];
}

export interface Coverage {
  readonly on: string;
  readonly edgeTypes: readonly EdgeTypeCoverage[];
  readonly kinds: readonly KindCoverage[];
  readonly places: readonly PlaceCoverage[];
  readonly staleness: readonly Staleness[];
  readonly weakEdges: readonly Edge[];
}

/** Counts over the whole record, and over the places on a day: without one, on the day on which the record was last revised. */
export async function readCoverage(source: Source, asked: string | null): Promise<Coverage> {
  const record = await source.readRecord();
  const day = record.day(asked ?? readDataDate(record));
  const coverage = coverages.get(day) ?? countRecord(source, record, day);
  coverages.set(day, coverage);
  return coverage;
}

/** By the day of a record, what it counts: it is the same for everybody who asks. */
const coverages = new WeakMap<Day, Coverage>();

function countRecord(source: Source, record: RecordIndex, day: Day): Coverage {
  const { on } = day;
  const statuses = source.statuses;
  const question = { focus: [], hops: 0, edgeTypes: [], kinds: [], services: [], statuses, on: null, first: 200_000 };
  const { bodies, edges } = wholeNetwork(record, question, source.catalogue);
  const places = readPlaceCoverage(day);
  return {
    on,
    edgeTypes: [...source.catalogue.edgeTypes.keys()]
      .map((type) => edgeTypeCoverage(type, edges, source.catalogue))
      .filter(({ edges: count }) => count > 0),
    kinds: [...source.catalogue.kinds.keys()].map((kind) => kindCoverage(kind, bodies)),
    places,
    staleness: countStaleness(
      edges,
      places.map(({ place }) => place),
      { on, catalogue: source.catalogue },
    ),
    weakEdges: edges.filter(({ facts }) => facts.confidence === "LOW" && factList(facts, "documentIds").length === 1),
  };
}

/** The day on which the record was last revised, after which nothing is certain. */
function readDataDate(record: RecordIndex): string {
  const [dataset] = record.things("Dataset");
  return factText(dataset?.facts ?? {}, "dataDate") ?? farFuture;
}

function edgeTypeCoverage(type: string, edges: readonly Edge[], catalogue: Catalogue): EdgeTypeCoverage {
  const ofType = edges.filter((edge) => edge.type === type);
  const facts = ofType.map((edge) => edge.facts);
  const count = (name: string, value: string | boolean): number => facts.filter((each) => each[name] === value).length;
  return {
    type,
    edges: facts.length,
    inForce: ofType.filter((edge) => isFact(edge, catalogue)).length,
    withStart: count("startKnown", true),
    withEnd: count("endKnown", true),
    high: count("confidence", "HIGH"),
    medium: count("confidence", "MEDIUM"),
    low: count("confidence", "LOW"),
  };
}

function kindCoverage(kind: string, bodies: readonly Thing[]): KindCoverage {
  const facts = bodies.map((body) => body.facts).filter((each) => each.kind === kind);
  return {
    kind,
    bodies: facts.length,
    withStart: facts.filter(({ startKnown }) => startKnown === true).length,
    withEnd: facts.filter(({ endKnown }) => endKnown === true).length,
  };
}

function readPlaceCoverage(day: Day): readonly PlaceCoverage[] {
  const services = day.services.map(({ id }) => id);
  return [...day.places].map((place) => {
    const serving = placeBodies(day, place);
    const known = new Set(services.filter((service) => isEstablished(day, serving, service)));
    return {
      place,
      established: services.filter((service) => known.has(service)),
      notEstablished: services.filter((service) => !known.has(service)),
    };
  });
}
