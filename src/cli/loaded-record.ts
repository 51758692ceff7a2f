// The record that a load has found in the graph, so that it is not read a second time to answer from it.

import { type Dataset, datasetVersion } from "../model/dataset.ts";

export interface LoadedRecord {
  keep(dataset: Dataset): void;
  /** Gives it away, once, if it is of that version; null otherwise. */
  take(version: string | null): Dataset | null;
}

export function makeLoadedRecord(): LoadedRecord {
  let kept: Dataset | null = null;
  return {
    keep(dataset) {
      kept = dataset;
    },
    take(version) {
      const dataset = kept;
      kept = null;
      return dataset && version !== null && datasetVersion(dataset) === version ? dataset : null;
    },
  };
}
