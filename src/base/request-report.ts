// The report of one request, which every floor fills: the log, the metrics and the traces are written from it.

import { AsyncLocalStorage } from "node:async_hooks";
import { type ErrorCode, KnownError } from "./errors.ts";

/** What is known of a request so far. Nothing in it says who asked, or with what values. */
export interface RequestReport {
  /** The same as in the `x-request-id` header of the answer. */
  readonly requestId: string;
  /** The pattern of its address, such as `/bodies/:body`, which has no values; null before it is known. */
  route: string | null;
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
  /** `compiled` if its first operation ran from a plan, else why not; null if nothing was asked of the schema. */
  way: string | null;
}

/** The report of a request that has just arrived. */
export function makeRequestReport(requestId: string): RequestReport {
  return {
    requestId,
    route: null,
    operationName: null,
    operationHash: null,
    cost: null,
    databaseTime: 0,
    statements: 0,
    refusal: null,
    code: null,
    cache: null,
    way: null,
  };
}

const reports = new AsyncLocalStorage<RequestReport>();

/** Does the work as a part of the answer to that request. */
export function runWithReport<T>(report: RequestReport, work: () => T): T {
  return reports.run(report, work);
}

/** The report of the request that is being answered; undefined in work that no request caused. */
export function currentReport(): RequestReport | undefined {
  return reports.getStore();
}

/** Takes the code of an error. The first one stays. */
export function reportCode(report: RequestReport, code: ErrorCode): void {
  report.code ??= code;
}

/** Takes the name of the first limit that refused the request. */
export function reportRefusal(report: RequestReport, error: unknown): void {
  report.refusal ??= error instanceof KnownError ? error.limit : null;
}
