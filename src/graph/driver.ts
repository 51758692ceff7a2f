// The only place that opens a connection to Neo4j.

import neo4j, { type Driver as Neo4jDriver } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { GraphAddress } from "../base/graph-address.ts";

export type Driver = Neo4jDriver;

/** A connection that has worked. Whole numbers come back as the driver's own Integer, as @neo4j/graphql expects. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string | null;
}

/** Milliseconds. */
const openTimeout = 5_000;
const pingTimeout = 2_000;
const closeTimeout = 2_000;
const passwordTimeout = 20_000;

/** The password of a new Neo4j, with which one can only set another. */
const defaultPassword = "neo4j";

/**
 * Connects and asks one question within five seconds, so that what is wrong shows here and not in the first query.
 * Refuses with `GRAPH_REFUSED` (password, database) or `GRAPH_UNREACHABLE`.
 */
export async function openGraph(address: GraphAddress): Promise<Graph> {
  const graph = { driver: makeDriver(address), database: address.database };
  try {
    await withTimeout(openTimeout, pingServer(graph));
    return graph;
  } catch (cause) {
    void closeGraph(graph);
    throw connectionError(cause, address);
  }
}

/** Connects once and closes the connection again. Refuses as `openGraph` does. */
export async function tryConnection(address: GraphAddress): Promise<void> {
  await closeGraph(await openGraph(address));
}

/** Whether the server answers within two seconds. */
export async function isReachable(graph: Graph): Promise<boolean> {
  try {
    await withTimeout(pingTimeout, pingServer(graph));
    return true;
  } catch {
    // The question is a constant, so whatever goes wrong with it says no.
    return false;
  }
}

/** Never fails and never hangs: a server that is gone or frozen doesn't hear the farewell. */
export async function closeGraph(graph: Graph): Promise<void> {
  await withTimeout(closeTimeout, graph.driver.close()).catch(() => undefined);
}

/** Makes the address's password the one of a server that still has its default one, as every new Neo4j asks for. */
export async function setFirstPassword(address: GraphAddress): Promise<void> {
  const graph = { driver: makeDriver({ ...address, password: defaultPassword }), database: "system" };
  try {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM $default TO $own";
    const values = { default: defaultPassword, own: address.password };
    const change = graph.driver.executeQuery(statement, values, { database: graph.database });
    await withTimeout(passwordTimeout, change);
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
      // The driver would repeat a query that is too large for the server for half a minute.
      maxTransactionRetryTime: 5_000,
      // Below the 64 that the local server runs at once: what comes on top waits here and isn't refused there.
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

/** The driver's own limits don't hold for a server that accepts a connection and then says nothing. */
async function withTimeout<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds / 1_000} seconds.`)), milliseconds);
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
    const message = `Neo4j at ${where} turned the user "${address.user}" down: check NEO4J_USER and NEO4J_PASSWORD.`;
    return new KnownError("GRAPH_REFUSED", message, { cause });
  }
  const said = cause instanceof Error ? firstLine(cause.message) : String(cause);
  const message = `Neo4j does not answer at ${where}: check that it runs and that NEO4J_URI is its Bolt address. (${said})`;
  return new KnownError("GRAPH_UNREACHABLE", message, { cause });
}

/** An address may carry a user and a password, which are not to be shown. */
function stripUserInfo(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, "//");
}

function firstLine(text: string): string {
  return text.split("\n", 1).join("");
}
