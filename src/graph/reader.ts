// Runs read-only statements with a time limit, for the questions and for the schema generator.

import neo4j, { type QueryResult, type Session } from "neo4j-driver";
import PQueue from "p-queue";
import { KnownError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { DataModel } from "../model/catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Graph } from "./driver.ts";
import { readDataset } from "./read-dataset.ts";

/** Milliseconds that one statement may take, whatever the settings of the server. */
const readTimeout: number = limits.statementTime.most;

/** Runs one statement in its own READ session, in which Neo4j refuses writes. Throws `QUERY_TOO_COSTLY` or `GRAPH_UNREACHABLE`. */
export interface Reader {
  run(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
}

/** Each statement is an autocommit transaction, which saves two round trips. `timeout` is in milliseconds. */
export function makeReader(graph: Graph, timeout = readTimeout): Reader {
  return {
    async run(statement, parameters) {
      const session = openReadSession(graph);
      try {
        return await session.run(statement, parameters, { timeout });
      } catch (cause) {
        throw readError(cause) ?? cause;
      } finally {
        await session.close();
      }
    },
  };
}

/** The same reader for one operation: a few of its statements run at the same time, and the others wait for those. */
export function limitReader(reader: Reader): Reader {
  const queue = new PQueue({ concurrency: limits.statements.most });
  return { run: (statement, parameters) => queue.add(() => reader.run(statement, parameters)) };
}

/** The whole graph, read in one transaction. `timeout` is in milliseconds. */
export async function readRecord(graph: Graph, { sdl, catalogue }: DataModel, timeout = readTimeout): Promise<Dataset> {
  const session = openReadSession(graph);
  try {
    return await session.executeRead((transaction) => readDataset(transaction, sdl, catalogue), { timeout });
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
    return new KnownError("QUERY_TOO_COSTLY", "The query takes too long or too much memory: request less at a time.", {
      cause,
      limit: "statementTime",
    });
  }
  if (cause instanceof neo4j.Neo4jError && cause.message.startsWith("Connection acquisition timed out")) {
    return new KnownError("OVERLOADED", "The graph has too much to do at the moment: try again in 2 seconds.", {
      cause,
      retryAfter: 2,
      limit: "connections",
    });
  }
  if (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code.includes("DatabaseUnavailable")
  ) {
    return new KnownError("GRAPH_UNREACHABLE", "The graph does not answer at the moment: try again later.", { cause });
  }
  return null;
}
