// The errors of Neo4j and its driver that were foreseen, as errors of ours.

import neo4j from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import { TimeoutError } from "./driver.ts";

/** What a statement that fails says to a client. Null for an error that nobody foresaw. */
export function readError(cause: unknown): KnownError | null {
  if (cause instanceof TimeoutError) {
    return unreachableError(cause);
  }
  const { code, message } = cause instanceof neo4j.Neo4jError ? cause : { code: "", message: "" };
  const limit = costlyCodes.find(([pattern]) => pattern.test(code))?.[1];
  if (limit) {
    const sentence = "The query takes too long or too much memory: request less at a time.";
    return new KnownError("QUERY_TOO_COSTLY", sentence, { cause, limit });
  }
  // The driver has no code for a pool that stays full.
  if (/MaximumTransactionLimitReached/.test(code) || message.startsWith("Connection acquisition timed out")) {
    return new KnownError("OVERLOADED", "The graph has more to do than it can: try again in a few seconds.", {
      cause,
      limit: "connections",
    });
  }
  return isPassingCode(code) ? unreachableError(cause) : null;
}

const costlyCodes = [
  [/TransactionTimedOut/, "statementTime"],
  [/OutOfMemory/, "statementMemory"],
] as const;

/** Whatever else Neo4j calls transient passes when it is asked again, such as a transaction that ends with its server. */
function isPassingCode(code: string): boolean {
  return (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code.startsWith("Neo.TransientError.") ||
    code.includes("DatabaseUnavailable") ||
    // What a database says until it is started again, after it could not write its log.
    code === "Neo.DatabaseError.Transaction.TransactionStartFailed"
  );
}

export function unreachableError(cause?: unknown): KnownError {
  return new KnownError("GRAPH_UNREACHABLE", "The graph does not answer at the moment: try again later.", { cause });
}

/** The error of a server that cannot write its log of transactions; null for any other. */
export function fullDiskError(cause: unknown): KnownError | null {
  if (!(cause instanceof neo4j.Neo4jError && unwritable.includes(cause.code))) {
    return null;
  }
  const sentence = `Neo4j cannot write the data: its disk is full, or cannot be written. The graph was not changed. Make room, restart Neo4j if it is not a local one, and start again. (${cause.message})`;
  return new KnownError("DISK_UNWRITABLE", sentence, { cause });
}

const unwritable = [
  "Neo.DatabaseError.Transaction.TransactionLogError",
  "Neo.DatabaseError.Transaction.TransactionCommitFailed",
];
