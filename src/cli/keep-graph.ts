// Keeps the graph connected and loaded for as long as the service runs, whatever happens to its server.

import { setTimeout as sleep } from "node:timers/promises";
import { type ErrorCode, KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import type { LiveGraph } from "../graph/live-graph.ts";
import type { LoadReport } from "../graph/load.ts";
import type { Readiness } from "../service/readiness.ts";
import type { GraphHome } from "./graph-home.ts";

/** What it takes to keep a graph. */
export interface GraphKeeper {
  readonly graph: LiveGraph;
  readonly home: GraphHome;
  /** Makes the graph equal to the data of this service. */
  readonly load: (showProgress?: (line: string) => void) => Promise<LoadReport>;
  /** The version of that data. */
  readonly version: string | null;
  readonly readiness: Readiness;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Milliseconds between two probes, and that one may take: a graph with much to do can take seconds. */
const probePause = 1_000;
const probeTimeout = 5_000;

/** Milliseconds between two attempts: the pauses grow from the first to the last. */
const firstPause = 250;
const lastPause = 5_000;

/** Errors that pass when the server is there. Any other ends a start. */
const passing: readonly ErrorCode[] = ["GRAPH_UNREACHABLE", "OVERLOADED"];

/** The first connection and the first load. Tries again, with growing pauses, while there is no server that answers. */
export async function bringUpGraph(keeping: GraphKeeper, showProgress: (line: string) => void): Promise<void> {
  const isFinal = (error: unknown): boolean => {
    const known = error instanceof KnownError ? error : null;
    showProgress(`${known?.message ?? error} Trying again.`);
    return known === null || !passing.includes(known.code) || keeping.home.isGivenUp;
  };
  await retry(keeping, isFinal, async (start) => {
    await connectGraph(keeping, start);
    keeping.readiness.enter("loading");
    await keeping.load();
    // From here on, what is asked for the version of a graph of our own knows it.
    await keeping.graph.probe(probeTimeout);
  });
}

/** Runs until the signal. Throws `GRAPH_START_FAILED` if a server of ours ends again and again. */
export async function keepGraph(keeping: GraphKeeper): Promise<void> {
  const { graph, home, readiness, log, signal } = keeping;
  while (!signal.aborted) {
    const loss = await nextLoss(keeping);
    if (signal.aborted) {
      return;
    }
    const start = performance.now();
    log.warn({ event: "graph.lost", loss }, "graph.lost");
    if (loss !== "empty") {
      readiness.enter("restarting");
      graph.disconnect();
    }
    await retry(
      keeping,
      () => home.isGivenUp,
      (since) => recoverGraph(keeping, since),
    );
    readiness.enter("ready");
    log.info({ event: "graph.back", milliseconds: Math.round(performance.now() - start) }, "graph.back");
  }
}

/** How a graph is lost: its server ended, it does not answer, or it answers and holds no data. */
type Loss = "ended" | "silent" | "empty";

async function nextLoss({ graph, home, signal }: GraphKeeper): Promise<Loss> {
  const ended = home.ended().then((): Loss => "ended");
  let failures = 0;
  while (failures < 2 && !signal.aborted) {
    const loss = await Promise.race([ended, pause(probePause, signal)]);
    if (loss !== null) {
      return loss;
    }
    try {
      if ((await graph.probe(probeTimeout)) === null) {
        return "empty";
      }
      failures = 0;
    } catch {
      failures += 1;
    }
  }
  return "silent";
}

/** Data that another service has loaded stays: the last load counts. */
async function recoverGraph(keeping: GraphKeeper, since: number): Promise<void> {
  const { graph, readiness, load, version, log } = keeping;
  await connectGraph(keeping, since);
  const held = await graph.probe(probeTimeout);
  if (held === null) {
    readiness.enter("loading");
    await load();
  } else if (held !== version) {
    log.warn({ event: "graph.other", held, version }, "graph.other");
  }
}

async function connectGraph({ graph, home }: GraphKeeper, since: number): Promise<void> {
  await home.revive(since);
  const { address } = home;
  if (!address) {
    throw new Error("There is neither a NEO4J_URI nor a local server.");
  }
  await graph.connect(address);
}

/** Attempts with growing pauses, until one succeeds or fails for good. Each gets the time of the first, by `performance.now()`. */
async function retry(
  { log, signal }: GraphKeeper,
  isFinal: (error: unknown) => boolean,
  attempt: (start: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      await attempt(start);
      return;
    } catch (error) {
      if (isFinal(error)) {
        throw error;
      }
      log.warn({ event: "graph.waiting", tries, err: error }, "graph.waiting");
      await pause(Math.min(firstPause * 2 ** (tries - 1), lastPause), signal);
    }
  }
}

/** Ends early with the signal. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<null> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  return null;
}
