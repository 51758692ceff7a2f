// Says whose fault it is that a statement takes too long: the query's if it is costly, and otherwise that of a graph that is slow at the moment.

import { KnownError } from "../base/errors.ts";
import type { Permits } from "../base/permits.ts";
import type { RequestReport } from "../base/request-report.ts";
import type { Reader } from "../graph/reader.ts";

/** Throws `OVERLOADED` in place of `QUERY_TOO_COSTLY` where the operations of the request are cheap: a graph that has just started plans slowly. */
export function blameSlowGraph(reader: Reader, report: RequestReport, permits: Permits): Reader {
  return {
    ...reader,
    async run(statement, parameters) {
      try {
        return await reader.run(statement, parameters);
      } catch (cause) {
        throw isTimeout(cause) && report.cost !== null && !permits.isCostly(report.cost) ? slowError(cause) : cause;
      }
    },
  };
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof KnownError && cause.limit === "statementTime";
}

function slowError(cause: unknown): KnownError {
  const sentence = "The graph is slower than usual, as it is after a start: try again in a few seconds.";
  return new KnownError("OVERLOADED", sentence, { cause, limit: "statementTime" });
}
