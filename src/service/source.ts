// What every service needs: the graph, the catalogue and the names derived from the schema.

import type { Reader } from "../graph/reader.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { NameReader } from "./names.ts";

/** The graph and the model that a service reads. */
export interface Source {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** All values of `Status`. */
  readonly statuses: readonly string[];
  readonly readNames: NameReader;
}
