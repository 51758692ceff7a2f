// Makes the database equal to a dataset, and reports what changed.

import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Changes, type Difference, diffDatasets } from "../model/diff.ts";
import { ensureConstraints } from "./constraints.ts";
import { type Graph, raceTimeout } from "./driver.ts";
import { fullDiskError, readError } from "./graph-errors.ts";
import { loadStages, openWriteSession, stageLease } from "./load-stages.ts";
import { differenceSteps } from "./load-steps.ts";
import * as cypher from "./queries.ts";
import { readDataset } from "./read-dataset.ts";

/** How many items were added, changed and removed. */
export interface ChangeCount {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface LoadReport {
  readonly things: ChangeCount;
  readonly links: ChangeCount;
  readonly edges: ChangeCount;
}

/** Milliseconds. A first load of the seed takes seconds, so a load that takes longer hangs; a large one takes some 2 ms an item. */
const shortestTimeout = 120_000;
const timeoutPerItem = 5;

/** Milliseconds after which a load that should have timed out is given up: the server is frozen, or out of reach. */
const loadGrace = 5_000;

/** How many things, links and edges a dataset has. */
export function countItems({ things, links, edges }: Dataset): number {
  return things.length + links.length + edges.length;
}

/** Things, links and edges that are written in one transaction; a first load of more is made in stages. */
const mostItemsAtOnce = 20_000;

/** Milliseconds between two looks at a graph that another service is loading in stages. */
const waitPause = 500;

export interface LoadOptions {
  /** Called with a sentence while a load goes on. */
  readonly showProgress?: ((line: string) => void) | undefined;
  /** Called with what the graph holds where nothing had to change, as `readRecord` reads it. */
  readonly keepRecord?: ((dataset: Dataset) => void) | undefined;
  /** The most things, links and edges of one transaction of a first load. */
  readonly mostAtOnce?: number;
}

/**
 * The lock, the comparison and the changes are one transaction, so that readers see the old graph or the new one,
 * and a second load waits for the first. Throws `GRAPH_NOT_EMPTY` if the database has data of another program, and
 * `SEED_TOO_LARGE`, `DISK_UNWRITABLE` or `GRAPH_UNREACHABLE`. After any of them the graph is as it was.
 *
 * A large first load is made in stages, each a transaction. Until the last the graph has no version and is marked as unfinished, so
 * that nobody reads a part of it. The next load goes on where one that was ended has left it.
 */
export async function loadDataset(
  graph: Graph,
  input: DatasetWithModel,
  { showProgress = () => undefined, keepRecord, mostAtOnce = mostItemsAtOnce }: LoadOptions = {},
): Promise<LoadReport> {
  try {
    await raceTimeout(shortestTimeout, ensureConstraints(graph, input.sdl, input.catalogue));
    const loader = randomUUID();
    for (;;) {
      const begun = await beginLoad(graph, input, { loader, mostAtOnce });
      if (begun !== "waiting") {
        const { before, difference, isStaged } = begun;
        if (isStaged) {
          await loadStages(graph, input, { difference, loader, showProgress });
        }
        const report = makeReport(difference);
        if (countChanged(report) === 0) {
          keepRecord?.(before);
        }
        return report;
      }
      showProgress("Another service is loading the graph: waiting for it.");
      await sleep(waitPause);
    }
  } catch (cause) {
    throw loadError(cause, input.dataset) ?? cause;
  }
}

interface BeginOptions {
  readonly loader: string;
  readonly mostAtOnce: number;
}

/**
 * What the graph held, what differs, and whether it is still to be loaded in stages: otherwise it has been applied. `waiting` while
 * another service loads.
 */
type BegunLoad = { readonly before: Dataset; readonly difference: Difference; readonly isStaged: boolean } | "waiting";

async function beginLoad(graph: Graph, input: DatasetWithModel, options: BeginOptions): Promise<BegunLoad> {
  const timeout = Math.max(shortestTimeout, timeoutPerItem * countItems(input.dataset));
  const session = openWriteSession(graph);
  try {
    const work = session.executeWrite((transaction) => applyDataset(transaction, input, options), { timeout });
    return await raceTimeout(timeout + loadGrace, work);
  } finally {
    // Closing waits for the server, which may be gone.
    void session.close().catch(() => undefined);
  }
}

function loadError(cause: unknown, dataset: Dataset): KnownError | null {
  const { code, message } = cause instanceof neo4j.Neo4jError ? cause : { code: "", message: "" };
  if (/OutOfMemory|TransactionTimedOut/.test(code)) {
    const count = countItems(dataset).toLocaleString("en-GB");
    const sentence = `The data has ${count} things, links and edges, and Neo4j cannot load what differs from the graph in one transaction. The graph was not changed. Give Neo4j more memory (db.memory.transaction.max, dbms.memory.transaction.total.max, server.memory.heap.max_size), or load fewer rows. (${message})`;
    return new KnownError("SEED_TOO_LARGE", sentence, { cause });
  }
  return fullDiskError(cause) ?? readError(cause);
}

async function applyDataset(
  transaction: ManagedTransaction,
  input: DatasetWithModel,
  { loader, mostAtOnce }: BeginOptions,
): Promise<BegunLoad> {
  const lock = (await transaction.run(cypher.loadLockStatement, { lease: stageLease })).records[0];
  if (lock?.get("busy") === true) {
    return "waiting";
  }
  const before = await readDataset(transaction, input.sdl, input.catalogue);
  if (lock?.get("first") === true && before.things.length > 0) {
    throw new KnownError(
      "GRAPH_NOT_EMPTY",
      `The database holds ${before.things.length} nodes that this service did not load, such as a ${before.things[0]?.type}. ` +
        "Use a separate database: set NEO4J_DATABASE or NEO4J_URI.",
    );
  }
  const difference = diffDatasets(before, input.dataset);
  const isFirst = before.things.length === 0 && countItems(input.dataset) > mostAtOnce;
  if (isFirst || lock?.get("unfinished") === true) {
    await transaction.run(cypher.beginStagesStatement, { loader });
    return { before, difference, isStaged: true };
  }
  for (const { statement, rows } of differenceSteps(difference, input)) {
    await transaction.run(statement, { rows });
  }
  return { before, difference, isStaged: false };
}

function makeReport({ things, links, edges }: Difference): LoadReport {
  return { things: countChanges(things), links: countChanges(links), edges: countChanges(edges) };
}

/** How many items were added, changed and removed in all. */
function countChanged({ things, links, edges }: LoadReport): number {
  return [things, links, edges].reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
}

function countChanges({ added, changed, removed }: Changes<unknown>): ChangeCount {
  return { added: added.length, changed: changed.length, removed: removed.length };
}
