// What became of a request, and how much of it is logged.

import { type ErrorCode, faults } from "../base/errors.ts";
import type { RequestReport } from "../base/request-report.ts";

/**
 * `ok`: answered. `invalid`: the client can fix it. `refused`: it would be too much, or comes at a bad time.
 * `failed`: our fault, or the database's. `aborted`: the client did not wait.
 */
export type Outcome = "ok" | "invalid" | "refused" | "failed" | "aborted";

/** A request that is over. */
export interface RequestEnd {
  readonly report: RequestReport;
  /** The id of its trace; null if it is not traced. */
  readonly trace: string | null;
  readonly method: string;
  /** `*` for an address that is not ours. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What was sent, with the head and compressed. */
  readonly bytes: number;
  /** Whether the whole answer was sent. */
  readonly complete: boolean;
}

const refusals: readonly string[] = ["QUERY_TOO_COSTLY", "TOO_MANY_REQUESTS", "OVERLOADED", "NOT_READY"];

export function requestOutcome({ report: { refusal, code }, status, complete }: RequestEnd): Outcome {
  if (!complete) {
    return "aborted";
  }
  if (refusal !== null || (code !== null && refusals.includes(code))) {
    return "refused";
  }
  // An answer of GraphQL may have status 200 and an error.
  if (status >= 500 || (code !== null && isOurFault(code))) {
    return "failed";
  }
  return status >= 400 || code !== null ? "invalid" : "ok";
}

function isOurFault(code: ErrorCode): boolean {
  return faults[code] !== "caller";
}

/** The health checks, which a proxy or an orchestrator calls every few seconds. */
const quietRoutes: readonly string[] = ["/health/live", "/health/ready"];

type LogLevel = "debug" | "info" | "warn" | "error";

export function requestLogLevel(end: RequestEnd): LogLevel {
  if (quietRoutes.includes(end.route)) {
    return "debug";
  }
  if (end.status >= 500) {
    return "error";
  }
  return requestOutcome(end) === "refused" ? "warn" : "info";
}

/** The line of the log for a request. It has no address with its values, no variables and nothing about the client. */
export function requestLogLine(end: RequestEnd) {
  const { report, trace, method, route, status, milliseconds, bytes } = end;
  return {
    event: "request.answered",
    requestId: report.requestId,
    ...(trace === null ? {} : { traceId: trace }),
    method,
    route,
    status,
    outcome: requestOutcome(end),
    code: report.code,
    refusal: report.refusal,
    milliseconds: roundTime(milliseconds),
    bytes,
    operation: report.operationName,
    operationHash: report.operationHash,
    cost: report.cost,
    databaseMilliseconds: roundTime(report.databaseTime),
    statements: report.statements,
    cache: report.cache,
  };
}

function roundTime(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
