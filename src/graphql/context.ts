// What every operation is given.

import type { Reader } from "../graph/reader.ts";
import type { Source } from "../service/source.ts";

export interface Context {
  readonly requestId: string;
  /** What the generator runs its statements on. */
  readonly executionContext: Reader;
  /** What the questions are answered from. */
  readonly source: Source;
  /** The day on which the operation is asked. */
  readonly today: string;
}
