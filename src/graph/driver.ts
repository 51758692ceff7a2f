// Opens and closes connections to Neo4j. No other file does.

import neo4j, { type Driver as Neo4jDriver } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { GraphAddress } from "../base/graph-address.ts";

export type Driver = Neo4jDriver;

/** A working connection. Whole numbers are returned as the driver's Integer, as @neo4j/graphql expects. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string | null;
  /** Aborts when the connection is given up; undefined for one that never is. */
  readonly loss?: AbortSignal;
  /** The version of the data, where nobody else can load another; null or not there where it has to be read. */
  readonly heldVersion?: string | null;
}

/** There was no answer in that many milliseconds. */
export class TimeoutError extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds / 1_000} seconds.`);
    this.name = "TimeoutError";
  }
}

/** Timeouts, in milliseconds. */
const openTimeout = 5_000;
const pingTimeout = 2_000;
const closeTimeout = 2_000;
const passwordTimeout = 20_000;

/** The password of a new Neo4j, which can only be used to set another. */
const defaultPassword = "neo4j";

/**
 * Connects and runs one query within five seconds, so that errors show here and not in the first real query.
 * Throws `GRAPH_REFUSED` (password, database) or `GRAPH_UNREACHABLE`.
 */
export async function openGraph(address: GraphAddress): Promise<Graph> {
  const graph = { driver: makeDriver(address), database: address.database };
  try {
    await raceTimeout(openTimeout, pingServer(graph));
    return graph;
  } catch (cause) {
    void closeGraph(graph);
    throw connectionError(cause, address);
  }
}

/** Connects once and closes the connection. Throws as `openGraph` does. */
export async function tryConnection(address: GraphAddress): Promise<void> {
  await closeGraph(await openGraph(address));
}

/** Whether the server answers within two seconds. */
export async function isReachable(graph: Graph): Promise<boolean> {
  try {
    await raceTimeout(pingTimeout, pingServer(graph));
    return true;
  } catch {
    // The query is constant, so any error means that the server is not reachable.
    return false;
  }
}

/** Never fails and never hangs, even if the server is gone or frozen. */
export async function closeGraph(graph: Graph): Promise<void> {
  await raceTimeout(closeTimeout, graph.driver.close()).catch(() => undefined);
}

/** Replaces the default password of a new server by the address's. Throws as `openGraph` does. */
export async function setFirstPassword(address: GraphAddress): Promise<void> {
  const graph = { driver: makeDriver({ ...address, password: defaultPassword }), database: "system" };
  try {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM $default TO $own";
    const values = { default: defaultPassword, own: address.password };
    const change = graph.driver.executeQuery(statement, values, { database: graph.database });
    await raceTimeout(passwordTimeout, change);
  } catch (cause) {
    throw connectionError(cause, address);
  } finally {
    await closeGraph(graph);
  }
}

function makeDriver(address: GraphAddress): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: 4_000,
      connectionAcquisitionTimeout: 5_000,
      // By default the driver repeats a query that is too large for the server for half a minute.
      maxTransactionRetryTime: 5_000,
      // The local server runs 64 at once. More than 50 wait here, so that the server refuses none.
      maxConnectionPoolSize: 50,
      telemetryDisabled: true,
    });
  } catch (cause) {
    throw connectionError(cause, address);
  }
}

async function pingServer({ driver, database }: Graph): Promise<void> {
  const session = driver.session({ ...(database === null ? {} : { database }), defaultAccessMode: neo4j.session.READ });
  try {
    await session.run("RETURN 1");
  } finally {
    await session.close();
  }
}

/** The driver's own limits do not apply to a server that accepts a connection and then sends nothing. */
export async function raceTimeout<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function connectionError(cause: unknown, address: GraphAddress): KnownError {
  const code = cause instanceof neo4j.Neo4jError ? cause.code : "";
  const where = stripUserInfo(address.uri);
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    const message = `Neo4j at ${where} has no database "${address.database}": check NEO4J_DATABASE.`;
    return new KnownError("GRAPH_REFUSED", message, { cause });
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    const message = `Neo4j at ${where} rejected the user "${address.user}": check NEO4J_USER and NEO4J_PASSWORD.`;
    return new KnownError("GRAPH_REFUSED", message, { cause });
  }
  const reason = cause instanceof Error ? firstLine(cause.message) : String(cause);
  const message = `Neo4j does not answer at ${where}: check that it runs and that NEO4J_URI is its Bolt address. (${reason})`;
  return new KnownError("GRAPH_UNREACHABLE", message, { cause });
}

/** Removes the user and the password that an address may contain. */
function stripUserInfo(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, "//");
}

function firstLine(text: string): string {
  return text.split("\n", 1).join("");
}
