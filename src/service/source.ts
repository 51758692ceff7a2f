// What the services answer from.

import type { Reader } from "../graph/reader.ts";
import type { Catalogue } from "../model/catalogue.ts";

/** What a service answers from. */
export interface Source {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** Every status that an edge may have. */
  readonly statuses: readonly string[];
  /** Name of the full-text index over bodies. */
  readonly bodyIndex: string;
}
