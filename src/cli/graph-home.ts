// Where the graph runs: a Neo4j that somebody else keeps, or a local one that is started here, and again when it ends.

import { totalmem } from "node:os";
import type { Config } from "../base/config.ts";
import { KnownError } from "../base/errors.ts";
import type { GraphAddress } from "../base/graph-address.ts";
import type { LocalNeo4j } from "../local-neo4j/server.ts";
import { loadingMemory, type ServerMemory } from "../local-neo4j/settings.ts";
import { type LocalGraphOptions, startLocalGraph } from "./local-graph.ts";
import type { LineWriter } from "./progress.ts";

export interface GraphHome {
  /** Null before it is started. */
  readonly address: GraphAddress | null;
  /** Starts a server of ours; nothing for one that somebody else keeps, as with `restart` and `stop`. */
  start(showProgress: LineWriter): Promise<void>;
  /** Resolves when the server that runs now has ended; never for one that somebody else keeps. */
  ended(): Promise<void>;
  /** Starts a server of ours again if it has ended, or if it has not answered since `silentSince`, by `performance.now()`. */
  revive(silentSince: number): Promise<void>;
  /** Whether a server of ours has ended so often that it is not started again. */
  readonly isGivenUp: boolean;
  /**
   * Does work for which a server of ours gets the memory that a load of that many items takes. Resolves with null if it cannot
   * have it, and the work is not done.
   */
  withRoom<T>(items: number, work: (address: GraphAddress) => Promise<T>): Promise<T | null>;
  /** Stops a server of ours, started or starting. */
  stop(): Promise<void>;
}

/** A graph whose server starts beside other work, since nothing else takes as long. */
export interface StartingHome {
  readonly home: GraphHome;
  /** Rejects if it does not start. */
  readonly waitUntilStarted: (showProgress: LineWriter) => Promise<void>;
}

/** Starts the server of that configuration. */
export function startHome(
  { neo4j, stateDir }: Pick<Config, "neo4j" | "stateDir">,
  environment: LocalGraphOptions["environment"],
): StartingHome {
  const home = neo4j ? remoteHome(neo4j) : localHome({ stateDir, environment });
  let line: string | null = null;
  let show: LineWriter = (text) => {
    line = text;
  };
  const started = home.start((text) => show(text));
  // Who waits for it learns why it failed; a run that ends before that says why it ends.
  started.catch(() => undefined);
  return {
    home,
    waitUntilStarted(showProgress) {
      show = showProgress;
      if (line !== null) {
        showProgress(line);
      }
      return started;
    },
  };
}

/** The server at NEO4J_URI. */
function remoteHome(address: GraphAddress): GraphHome {
  return {
    address,
    isGivenUp: false,
    start: async () => undefined,
    ended: () => new Promise(() => undefined),
    revive: async () => undefined,
    withRoom: async () => null,
    stop: async () => undefined,
  };
}

/** A server that ends more often than this in that many milliseconds will not run by being started once more. */
const mostRestarts = 5;
const restartWindow = 300_000;

/** Milliseconds without an answer after which a server that runs is ended and started again. */
const silenceTimeout = 30_000;

/** The part of the machine's memory that a server may have for a load. */
const largestPart = 0.6;

function localHome(options: Omit<LocalGraphOptions, "onProgress" | "signal">): GraphHome {
  const stopping = new AbortController();
  let starting: Promise<LocalNeo4j> | null = null;
  let local: LocalNeo4j | null = null;
  let hasEnded = false;
  let restarts: readonly number[] = [];
  const watch = (server: LocalNeo4j): void => {
    const { exited } = server;
    hasEnded = false;
    void exited.then(() => {
      hasEnded = true;
    });
  };
  const restart = async (memory?: ServerMemory): Promise<void> => {
    // It counts as ended until it has started.
    hasEnded = true;
    if (local) {
      await local.restart(memory);
      watch(local);
    }
  };
  return {
    get address() {
      return local?.address ?? null;
    },
    get isGivenUp() {
      return restarts.length > mostRestarts;
    },
    async start(showProgress) {
      starting = startLocalGraph({ ...options, onProgress: showProgress, signal: stopping.signal });
      local = await starting;
      watch(local);
    },
    async ended() {
      await local?.exited;
    },
    async revive(silentSince) {
      const now = performance.now();
      if (!hasEnded && now - silentSince < silenceTimeout) {
        return;
      }
      restarts = [...restarts.filter((time) => now - time < restartWindow), now];
      if (restarts.length > mostRestarts) {
        throw restartsError(options.stateDir);
      }
      await restart();
    },
    async withRoom(items, work) {
      const memory = loadingMemory(items);
      if (memory.heap * 2 ** 20 > totalmem() * largestPart || !local) {
        return null;
      }
      await restart(memory);
      try {
        return await work(local.address);
      } finally {
        await restart();
      }
    },
    async stop() {
      stopping.abort();
      const started = await starting?.catch(() => null);
      await started?.stop();
    },
  };
}

function restartsError(stateDir: string): KnownError {
  return new KnownError(
    "GRAPH_START_FAILED",
    `The local Neo4j ended ${mostRestarts + 1} times within ${restartWindow / 60_000} minutes, and is not started again: ${stateDir}/neo4j.log says why.`,
  );
}
