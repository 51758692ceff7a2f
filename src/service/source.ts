// What every service needs: the graph, the catalogue, and what is kept of the record for as long as it does not change.

import { limits } from "../base/limits.ts";
import { limitReader, type Reader } from "../graph/reader.ts";
import type { Catalogue, DataModel } from "../model/catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import { makeNameIndex, type NameIndex } from "../names/name-index.ts";
import { namedTypes } from "../names/thing-names.ts";
import { commissioningRecord, type Day, makeDay } from "./commissioning-day.ts";
import { type DatedRecord, datedRecord } from "./dated-record.ts";
import { type RecordShape, recordShape } from "./record-shape.ts";
import { keepForSeconds, keepOne, makeVersionKeeper } from "./version-keeper.ts";

/** The graph and the model that a service reads. */
export interface Source {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** All values of `Status`. */
  readonly statuses: readonly string[];
  /** Everything in the graph. */
  readonly readDataset: () => Promise<Dataset>;
  /** The names in the record. */
  readonly readNames: () => Promise<NameIndex>;
  /** Everything in force on a day, for all places and services. */
  readonly readDay: (on: string) => Promise<Day>;
  /** What began and ended, with the days. */
  readonly readDates: () => Promise<DatedRecord>;
  /** The ids that replaced those that are no longer used, by the old ids. */
  readonly replacements: ReadonlyMap<string, string>;
  /** How the record hangs together. It may be that of ten seconds ago: costs are estimated from it, and no answer. */
  readonly readShape: () => Promise<RecordShape>;
  /** The shape of a record with nothing in it. */
  readonly emptyShape: RecordShape;
  /** How many more times similar ids may be looked for. It counts down: a request has its own. */
  readonly suggestions: { left: number };
}

/** The source as one operation reads it: with a few statements at the same time, and a few searches for similar ids. */
export function requestSource(source: Source): Source {
  return { ...source, reader: limitReader(source.reader), suggestions: { left: limits.nearestSearches.most } };
}

/** What a source is made of. */
export interface SourceParts {
  readonly reader: Reader;
  readonly model: DataModel;
  /** Reads everything in the graph. */
  readonly readWhole: () => Promise<Dataset>;
  readonly replacements: ReadonlyMap<string, string>;
}

/** The days that are kept, at about 50 kB each. */
const mostDays = 64;

export function makeSource({ reader, model, readWhole, replacements }: SourceParts): Source {
  const { sdl, catalogue } = model;
  const readDataset = keepOne(reader, readWhole);
  const readCommissioning = keepOne(reader, async () => commissioningRecord(await readDataset(), catalogue));
  const keepDay = makeVersionKeeper<Day>(reader, mostDays);
  const named = new Set(namedTypes(sdl));
  return {
    reader,
    catalogue,
    statuses: (sdl.enums.get("Status") ?? []).map(({ name }) => name),
    readDataset,
    readNames: keepOne(reader, async () => {
      const { things } = await readDataset();
      return makeNameIndex(
        things.filter(({ type }) => named.has(type)),
        model,
      );
    }),
    readDay: (on) => keepDay(on, async () => makeDay(await readCommissioning(), on)),
    readDates: keepOne(reader, async () => datedRecord(await readDataset(), catalogue)),
    replacements,
    readShape: keepForSeconds(
      keepOne(reader, async () => recordShape(await readDataset(), sdl)),
      10,
    ),
    emptyShape: recordShape({ things: [], links: [], edges: [] }, sdl),
    suggestions: { left: Number.POSITIVE_INFINITY },
  };
}
