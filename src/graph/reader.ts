// Reads in bounded time: what the schema generator runs its statements on.

import neo4j, { type QueryResult } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { Graph } from "./driver.ts";

/** Milliseconds that one statement may take, on a server of any settings. */
const longestRead = 10_000;

/** Runs one statement in a READ session of its own, which Neo4j refuses to let write. */
export interface Reader {
  run(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
}

/** One statement is one autocommitted transaction, which saves the two round trips of an explicit one. */
export function makeReader(graph: Graph): Reader {
  return {
    async run(statement, parameters) {
      const session = graph.driver.session({
        ...(graph.database === null ? {} : { database: graph.database }),
        defaultAccessMode: neo4j.session.READ,
      });
      try {
        return await session.run(statement, parameters, { timeout: longestRead });
      } catch (cause) {
        throw knownErrorOf(cause) ?? cause;
      } finally {
        await session.close();
      }
    },
  };
}

function knownErrorOf(cause: unknown): KnownError | null {
  const code = cause instanceof neo4j.Neo4jError ? cause.code : "";
  if (/TransactionTimedOut|MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(code)) {
    return new KnownError(
      "QUERY_TOO_COSTLY",
      "The query takes too long or too much memory: ask for less of it at a time.",
      { cause },
    );
  }
  if (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code.includes("DatabaseUnavailable")
  ) {
    return new KnownError("GRAPH_UNREACHABLE", "The graph does not answer at the moment: try again.", { cause });
  }
  return null;
}
