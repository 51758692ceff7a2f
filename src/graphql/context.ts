// What every resolver of an operation receives.

import type { Reader } from "../graph/reader.ts";
import type { Source } from "../service/source.ts";

export interface Context {
  readonly requestId: string;
  /** Runs the statements of the generated schema. */
  readonly executionContext: Reader;
  /** The record that our own resolvers read. */
  readonly source: Source;
}
