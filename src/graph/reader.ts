// Runs read-only statements with a time limit, for the questions and for the schema generator.

import neo4j, { type QueryResult, type Session } from "neo4j-driver";
import PQueue from "p-queue";
import { limits } from "../base/limits.ts";
import { makeOnce } from "../base/once.ts";
import type { DataModel } from "../model/catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Graph, raceTimeout } from "./driver.ts";
import { readError, unreachableError } from "./graph-errors.ts";
import { readDataset } from "./read-dataset.ts";

/** Milliseconds that one statement may take, whatever the settings of the server. */
const readTimeout: number = limits.statementTime.most;

/** Milliseconds after which a statement that should have timed out is given up: the server is frozen, or out of reach. */
const readGrace = 2_000;

/**
 * Runs one statement in its own READ session, in which Neo4j refuses writes.
 * Throws `QUERY_TOO_COSTLY`, `OVERLOADED` or `GRAPH_UNREACHABLE`.
 */
export interface Reader {
  run(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  /** The version of the data of a graph that nobody else loads; null where it has to be read. */
  heldVersion?(): string | null;
}

/** Each statement is an autocommit transaction, which saves two round trips. `timeout` is in milliseconds. */
export function makeReader(graph: Graph, timeout = readTimeout): Reader {
  return {
    run: (statement, parameters) =>
      readSession(graph, timeout, (session) => session.run(statement, parameters, { timeout })),
    heldVersion: () => graph.heldVersion ?? null,
  };
}

/** The same reader for one operation: a few of its statements run at the same time, and the others wait for those. */
export function limitReader(reader: Reader): Reader {
  // Most operations are answered from the record and run no statement.
  const readQueue = makeOnce(() => new PQueue({ concurrency: limits.statements.most }));
  return { ...reader, run: (statement, parameters) => readQueue().add(() => reader.run(statement, parameters)) };
}

/** Milliseconds for the whole graph, which is read once for each version of it: ten times that of London takes seconds. */
const recordTimeout = 60_000;

/** The whole graph, read in one transaction. `timeout` is in milliseconds. */
export function readRecord(graph: Graph, { sdl, catalogue }: DataModel, timeout = recordTimeout): Promise<Dataset> {
  return readSession(graph, timeout, (session) =>
    session.executeRead((transaction) => readDataset(transaction, sdl, catalogue), { timeout }),
  );
}

/** Waits no longer than the server may take, and not at all for a connection that was given up. */
async function readSession<T>(graph: Graph, timeout: number, read: (session: Session) => Promise<T>): Promise<T> {
  const session = openReadSession(graph);
  const loss = rejectOnLoss(graph);
  try {
    const answer = await raceTimeout(timeout + readGrace, Promise.race([read(session), loss.lost]));
    await session.close();
    return answer;
  } catch (cause) {
    // Closing waits for the server, which may be the one that does not answer.
    void session.close().catch(() => undefined);
    throw readError(cause) ?? cause;
  } finally {
    loss.forget();
  }
}

function rejectOnLoss({ loss }: Graph) {
  let forget = (): void => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    const onLoss = (): void => reject(unreachableError());
    loss?.addEventListener("abort", onLoss, { once: true });
    forget = () => loss?.removeEventListener("abort", onLoss);
  });
  return { lost, forget };
}

/**
 * The bookmarks say what this connection has loaded and read: of several servers each answers with that or with something newer.
 * They end with the connection, since a server that comes back may hold an older copy.
 */
function openReadSession({ driver, database }: Graph): Session {
  return driver.session({
    ...(database === null ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
}
