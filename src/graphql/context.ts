// What every operation is given.

import type { Reader } from "../graph/reader.ts";

export interface Context {
  readonly requestId: string;
  /** What the generator runs its statements on. */
  readonly executionContext: Reader;
}
