// Reads in bounded time: what the schema generator runs its statements on.

import neo4j, { type QueryResult, type Session } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import type { Graph } from "./driver.ts";
import { readDataset } from "./read-dataset.ts";

/** Milliseconds that one statement may take, on a server of any settings. */
const readTimeout = 10_000;

/** Runs one statement in a READ session of its own, which Neo4j refuses to let write. */
export interface Reader {
  run(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
}

/** One statement is one autocommitted transaction, which saves the two round trips of an explicit one. */
export function makeReader(graph: Graph): Reader {
  return {
    async run(statement, parameters) {
      const session = openReadSession(graph);
      try {
        return await session.run(statement, parameters, { timeout: readTimeout });
      } catch (cause) {
        throw readError(cause) ?? cause;
      } finally {
        await session.close();
      }
    },
  };
}

/** Everything in the graph, as of one moment. */
export async function readRecord(graph: Graph, sdl: Sdl, catalogue: Catalogue): Promise<Dataset> {
  const session = openReadSession(graph);
  try {
    return await session.executeRead((transaction) => readDataset(transaction, sdl, catalogue), {
      timeout: readTimeout,
    });
  } catch (cause) {
    throw readError(cause) ?? cause;
  } finally {
    await session.close();
  }
}

function openReadSession({ driver, database }: Graph): Session {
  return driver.session({ ...(database === null ? {} : { database }), defaultAccessMode: neo4j.session.READ });
}

function readError(cause: unknown): KnownError | null {
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
