// What every resolver of an operation receives.

import type { Permits } from "../base/permits.ts";
import type { RequestReport } from "../base/request-report.ts";
import type { Reader } from "../graph/reader.ts";
import type { Source } from "../service/source.ts";

export interface Context {
  /** What is known of the request, and grows as it is answered. */
  readonly report: RequestReport;
  /** Runs the statements of the generated schema. */
  readonly executionContext: Reader;
  /** The record that our own resolvers read. */
  readonly source: Source;
  /** What an operation needs one of to be executed. */
  readonly permits: Permits;
  /** Says that nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}
