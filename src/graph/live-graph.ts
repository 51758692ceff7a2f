// A graph whose server may come after the service, go away under it, and come back at the same address or another.

import { setMaxListeners } from "node:events";
import { KnownError } from "../base/errors.ts";
import type { GraphAddress } from "../base/graph-address.ts";
import { closeGraph, type Driver, type Graph, openGraph, raceTimeout } from "./driver.ts";
import { unreachableError } from "./graph-errors.ts";
import { readDataVersion } from "./read-data-version.ts";
import { makeReader } from "./reader.ts";

export interface LiveGraph extends Graph {
  /** Connects, in place of an earlier connection. Throws `GRAPH_REFUSED` or `GRAPH_UNREACHABLE`, and then keeps that. */
  connect(address: GraphAddress): Promise<void>;
  /** Gives the connection up: what still waits for an answer fails at once with `GRAPH_UNREACHABLE`. */
  disconnect(): void;
  /** The version of the data that it holds, or null where it holds none. Fails if there is no answer in that many milliseconds. */
  probe(timeout: number): Promise<string | null>;
  /** Never fails and never hangs. */
  close(): Promise<void>;
}

/** Work and probes have connections of their own, so that a probe never waits behind work. */
interface Connection {
  readonly work: Graph;
  readonly probe: Graph;
  readonly loss: AbortController;
}

export interface LiveGraphOptions {
  /** Null for the server's default one. */
  readonly database: string | null;
  /** Whether nobody else loads it, so that what a probe has found holds until the next. */
  readonly isOwn: boolean;
}

/** Without a connection at first. */
export function makeLiveGraph({ database, isOwn }: LiveGraphOptions): LiveGraph {
  let connection: Connection | null = null;
  let held: string | null = null;
  let probing: Promise<string | null> | null = null;
  const requireConnection = (): Connection => {
    if (!connection) {
      throw unreachableError();
    }
    return connection;
  };
  const probeVersion = async (of: Connection): Promise<string | null> => {
    const version = await readVersion(of.probe);
    if (isOwn && connection === of) {
      held = version;
    }
    return version;
  };
  const disconnect = (): readonly Graph[] => {
    const old = connection;
    connection = null;
    probing = null;
    held = null;
    old?.loss.abort();
    return old ? [old.work, old.probe] : [];
  };
  return {
    database,
    get driver(): Driver {
      return requireConnection().work.driver;
    },
    get heldVersion(): string | null {
      return held;
    },
    get loss(): AbortSignal {
      return requireConnection().loss.signal;
    },
    async connect(address) {
      const next = await openConnection(address);
      void closeAll(disconnect());
      connection = next;
    },
    disconnect() {
      void closeAll(disconnect());
    },
    probe(timeout) {
      // A server that is frozen answers none of them, so there is one at a time.
      probing ??= probeVersion(requireConnection()).finally(() => {
        probing = null;
      });
      return raceTimeout(timeout, probing);
    },
    async close() {
      await closeAll(disconnect());
    },
  };
}

async function openConnection(address: GraphAddress): Promise<Connection> {
  const work = await openGraph(address);
  try {
    const loss = new AbortController();
    // Each statement that waits is a listener.
    setMaxListeners(0, loss.signal);
    return { work, probe: await openGraph(address), loss };
  } catch (error) {
    void closeGraph(work);
    throw error;
  }
}

/** A graph that is only partly loaded has none. */
async function readVersion(graph: Graph): Promise<string | null> {
  try {
    return await readDataVersion(makeReader(graph));
  } catch (error) {
    if (error instanceof KnownError && error.code === "NOT_READY") {
      return null;
    }
    throw error;
  }
}

async function closeAll(graphs: readonly Graph[]): Promise<void> {
  await Promise.all(graphs.map(closeGraph));
}
