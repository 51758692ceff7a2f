// What every service needs: the graph, the catalogue, and what is kept of the record for as long as it does not change.

import { limits } from "../base/limits.ts";
import { limitReader, type Reader } from "../graph/reader.ts";
import type { Catalogue, DataModel } from "../model/catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Day } from "./commissioning-day.ts";
import type { DatedRecord } from "./dated-record.ts";
import { makeRecordIndex, type RecordIndex } from "./record-index.ts";
import { type RecordShape, recordShape } from "./record-shape.ts";
import { keepForSeconds, keepOne } from "./version-keeper.ts";

/** The graph and the model that a service reads. */
export interface Source extends RecordReaders {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** All values of `Status`. */
  readonly statuses: readonly string[];
  /** The ids that replaced those that are no longer used, by the old ids. */
  readonly replacements: ReadonlyMap<string, string>;
  /** How the record hangs together. It may be that of ten seconds ago: costs are estimated from it, and no answer. */
  readonly readShape: () => Promise<RecordShape>;
  /** The shape of a record with nothing in it. */
  readonly emptyShape: RecordShape;
  /** How many more times similar ids may be looked for. It counts down: a request has its own. */
  readonly suggestions: { left: number };
}

/** What is read of the record. */
interface RecordReaders {
  /** The record of the version that the graph holds, and in one operation the same each time. Who has read the version for the same request gives it. */
  readonly readRecord: (known?: string | null) => Promise<RecordIndex>;
  /** The record that this operation has read; null where it has read none yet. */
  readonly operationRecord: () => RecordIndex | null;
  /** Everything in the graph. */
  readonly readDataset: () => Promise<Dataset>;
  /** The names in the record. */
  readonly readNames: () => Promise<NameIndex>;
  /** Everything in force on a day, for all places and services. */
  readonly readDay: (on: string) => Promise<Day>;
  /** What began and ended, with the days. */
  readonly readDates: () => Promise<DatedRecord>;
}

/**
 * The source as one operation reads it: with a few statements at the same time, a few searches for similar ids, and one reading
 * of the version, so that all that is answered from the record is of one version. It is not read where the request has read it.
 */
export function requestSource(source: Source, version: string | null = null): Source {
  let reading: Promise<RecordIndex> | null = null;
  let known: RecordIndex | null = null;
  const readOnce = async (): Promise<RecordIndex> => {
    try {
      known = await source.readRecord(version);
      return known;
    } catch (error) {
      reading = null;
      throw error;
    }
  };
  const readRecord = (): Promise<RecordIndex> => {
    reading ??= readOnce();
    return reading;
  };
  return {
    ...source,
    ...recordReaders(readRecord, () => known),
    reader: limitReader(source.reader),
    suggestions: { left: limits.nearestSearches.most },
  };
}

function recordReaders(
  readRecord: RecordReaders["readRecord"],
  operationRecord: RecordReaders["operationRecord"],
): RecordReaders {
  return {
    readRecord,
    operationRecord,
    readDataset: async () => (await readRecord()).dataset,
    readNames: async () => (await readRecord()).names(),
    readDay: async (on) => (await readRecord()).day(on),
    readDates: async () => (await readRecord()).dates(),
  };
}

/** What a source is made of. */
export interface SourceParts {
  readonly reader: Reader;
  readonly model: DataModel;
  /** Reads everything in the graph, which should hold that version. */
  readonly readWhole: (version: string | null) => Promise<Dataset>;
  readonly replacements: ReadonlyMap<string, string>;
  /** The most things and edges of a record that is answered from its index. */
  readonly mostItems?: number;
}

export function makeSource({ reader, model, readWhole, replacements, mostItems }: SourceParts): Source {
  const { sdl, catalogue } = model;
  const readRecord = keepOne(reader, async (version) => makeRecordIndex(await readWhole(version), model, mostItems));
  return {
    ...recordReaders(readRecord, () => null),
    reader,
    catalogue,
    statuses: (sdl.enums.get("Status") ?? []).map(({ name }) => name),
    replacements,
    readShape: keepForSeconds(async () => (await readRecord()).shape(), 10),
    emptyShape: recordShape({ things: [], links: [], edges: [] }, sdl),
    suggestions: { left: Number.POSITIVE_INFINITY },
  };
}
