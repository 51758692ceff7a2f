// The report of one request, which every floor fills: the log, the metrics and the traces are written from it.

import type { ErrorCode } from "./errors.ts";

/** What is known of a request so far. Nothing in it says who asked, or with what values. */
export interface RequestReport {
  /** The same as in the `x-request-id` header of the answer. */
  readonly requestId: string;
  /** The name of the first operation; null if it has none, or nothing was asked of the schema. */
  operationName: string | null;
  /** Tells operations without a name apart: a short hash of the first one, however it is laid out. */
  operationHash: string | null;
  /** The estimated cost of its operations; null before it is known. */
  cost: number | null;
  /** Milliseconds that the statements took. They can run at the same time, so it may be longer than the request. */
  databaseTime: number;
  /** How many statements the request ran. */
  statements: number;
  /** The name of the limit that refused it; null if none did. */
  refusal: string | null;
  /** The code of the first error; null if there was none. */
  code: ErrorCode | null;
  /** Whether the answer was kept from an earlier request; null if it was not looked for. */
  cache: "hit" | "miss" | null;
}

/** The report of a request that has just arrived. */
export function makeRequestReport(requestId: string): RequestReport {
  return {
    requestId,
    operationName: null,
    operationHash: null,
    cost: null,
    databaseTime: 0,
    statements: 0,
    refusal: null,
    code: null,
    cache: null,
  };
}
