// The record of one version, with its things and edges by what they are asked for, and with what is worked out from it once.

import { LRUCache } from "lru-cache";
import { mostIndexedItems } from "../base/limits.ts";
import { groupItems } from "../base/lists.ts";
import { makeOnce, makeOnceByField } from "../base/once.ts";
import type { DataModel } from "../model/catalogue.ts";
import { compareText, type Dataset, datasetVersion, type Edge, factText, type Thing } from "../model/dataset.ts";
import { makeNameIndex, type NameIndex } from "../names/name-index.ts";
import { namedTypes } from "../names/thing-names.ts";
import { commissioningRecord, type Day, makeDay } from "./commissioning-day.ts";
import { type DatedRecord, datedRecord } from "./dated-record.ts";
import { placesByCode } from "./places.ts";
import { type RecordEnds, readRecordEnds, recordJoins } from "./record-ends.ts";
import { type RecordShape, recordShape } from "./record-shape.ts";

/** The record of one version. It never changes: another version is another one. */
export interface RecordIndex {
  readonly dataset: Dataset;
  /** Null where the graph has none. */
  readonly version: string | null;
  /** Whether networks, chains and edges are found in it. Those of a larger record are asked of the graph. */
  readonly servesEdges: boolean;
  /** All things of a type, in the order of their ids. */
  things(type: string): readonly Thing[];
  thing(type: string, id: string): Thing | undefined;
  /** What each thing of a type leads to along one of its fields with @relationship; null for any other field. */
  ends(type: string, field: string): RecordEnds | null;
  /** The edges between bodies, in the order of their ids. */
  readonly edges: readonly Edge[];
  /** An edge between bodies. */
  edge(id: string): Edge | undefined;
  /** The edges from and to a body, in the order of their ids. */
  bodyEdges(body: string): readonly Edge[];
  /** The ids of the claims that support or dispute an edge, in order. */
  claims(edge: string): readonly string[];
  /** The local authorities by their GSS codes. */
  placesByCode(): ReadonlyMap<string, readonly Thing[]>;
  /** The names in the record. */
  names(): NameIndex;
  /** Everything in force on a day, for all places and services. */
  day(on: string): Day;
  /** What began and ended, with the days. */
  dates(): DatedRecord;
  /** How the record hangs together. */
  shape(): RecordShape;
}

/** The days that are kept, at most 50 kB each for London. */
const mostDays = 64;

/** Indexes the record; what a question may need besides is made when it is first asked for. */
export function makeRecordIndex(dataset: Dataset, model: DataModel, mostItems = mostIndexedItems): RecordIndex {
  const { sdl, catalogue } = model;
  const things = new Map(
    [...groupItems(dataset.things, ({ type }) => type)].map(([type, all]) => [type, sortIds(all)]),
  );
  const places = new Map([...things].map(([type, all]) => [type, new Map(all.map((thing) => [thing.id, thing]))]));
  const edges = sortIds(dataset.edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body"));
  const readEdges = makeOnce(() => new Map(edges.map((edge) => [edge.id, edge])));
  const readEnds = makeOnce(() => edgesByEnd(edges));
  const readClaims = makeOnce(() =>
    groupItems(
      (things.get("Claim") ?? []).filter(({ facts }) => factText(facts, "edgeId") !== null),
      ({ facts }) => factText(facts, "edgeId"),
    ),
  );
  const readJoins = makeOnce(() => recordJoins(dataset));
  const readCommissioning = makeOnce(() => commissioningRecord(dataset, catalogue));
  const days = new LRUCache<string, Day>({ max: mostDays });
  const thing = (type: string, id: string): Thing | undefined => places.get(type)?.get(id);
  const readEndsAlong = (on: string, name: string): RecordEnds | null => {
    const field = sdl.nodeTypes.get(on)?.fields.find((each) => each.name === name);
    return field?.relationship
      ? readRecordEnds(readJoins(), { on, type: field.type, relationship: field.relationship }, thing)
      : null;
  };
  return {
    dataset,
    version: datasetVersion(dataset),
    servesEdges: dataset.things.length + dataset.edges.length <= mostItems,
    things: (type) => things.get(type) ?? [],
    thing,
    ends: makeOnceByField(readEndsAlong),
    edges,
    edge: (id) => readEdges().get(id),
    bodyEdges: (body) => readEnds().get(body) ?? [],
    claims: (edge) => (readClaims().get(edge) ?? []).map(({ id }) => id),
    placesByCode: makeOnce(() => placesByCode(things.get("Body") ?? [])),
    names: makeOnce(() => {
      const named = new Set(namedTypes(sdl));
      return makeNameIndex(
        dataset.things.filter(({ type }) => named.has(type)),
        model,
      );
    }),
    day(on) {
      const day = days.get(on) ?? makeDay(readCommissioning(), on);
      days.set(on, day);
      return day;
    },
    dates: makeOnce(() => datedRecord(dataset, catalogue)),
    shape: makeOnce(() => recordShape(dataset, sdl)),
  };
}

function sortIds<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

function edgesByEnd(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const found = new Map<string, Edge[]>();
  const add = (body: string, edge: Edge): void => {
    const known = found.get(body);
    if (known) {
      known.push(edge);
    } else {
      found.set(body, [edge]);
    }
  };
  for (const edge of edges) {
    add(edge.from, edge);
    if (edge.to !== edge.from) {
      add(edge.to, edge);
    }
  }
  return found;
}
