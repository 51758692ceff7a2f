// Makes the database equal to a dataset, and reports what changed.

import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Dataset, Edge, Link, Thing } from "../model/dataset.ts";
import { type Changes, type Difference, diffDatasets } from "../model/diff.ts";
import { emptyType, type ObjectType } from "../model/sdl.ts";
import { ensureConstraints } from "./constraints.ts";
import { type Graph, raceTimeout } from "./driver.ts";
import { fullDiskError, readError } from "./graph-errors.ts";
import * as cypher from "./queries.ts";
import { readDataset } from "./read-dataset.ts";
import { factsToProperties } from "./stored-values.ts";

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

/** Rows of one statement of a load. */
const rowsPerStatement = 1_000;

/** How many things, links and edges a dataset has. */
export function countItems({ things, links, edges }: Dataset): number {
  return things.length + links.length + edges.length;
}

/**
 * The lock, the comparison and the changes are one transaction, so that readers see the old graph or the new one,
 * and a second load waits for the first. Throws `GRAPH_NOT_EMPTY` if the database has data of another program, and
 * `SEED_TOO_LARGE`, `DISK_UNWRITABLE` or `GRAPH_UNREACHABLE`. After any of them the graph is as it was.
 */
export async function loadDataset(graph: Graph, input: DatasetWithModel): Promise<LoadReport> {
  const timeout = Math.max(shortestTimeout, timeoutPerItem * countItems(input.dataset));
  try {
    return makeReport(await raceTimeout(timeout + loadGrace, loadOnce(graph, input, timeout)));
  } catch (cause) {
    throw loadError(cause, input.dataset) ?? cause;
  }
}

async function loadOnce(graph: Graph, input: DatasetWithModel, timeout: number): Promise<Difference> {
  await ensureConstraints(graph, input.sdl, input.catalogue);
  const session = graph.driver.session({
    ...(graph.database === null ? {} : { database: graph.database }),
    bookmarkManager: graph.driver.executeQueryBookmarkManager,
  });
  try {
    return await session.executeWrite((transaction) => applyDataset(transaction, input), { timeout });
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

async function applyDataset(transaction: ManagedTransaction, input: DatasetWithModel): Promise<Difference> {
  const lock = await transaction.run(cypher.loadLockStatement);
  const before = await readDataset(transaction, input.sdl, input.catalogue);
  if (lock.records[0]?.get("first") === true && before.things.length > 0) {
    throw new KnownError(
      "GRAPH_NOT_EMPTY",
      `The database holds ${before.things.length} nodes that this service did not load, such as a ${before.things[0]?.type}. ` +
        "Use a separate database: set NEO4J_DATABASE or NEO4J_URI.",
    );
  }
  const difference = diffDatasets(before, input.dataset);
  await applyDifference(transaction, difference, input);
  return difference;
}

/** Edges and links are removed before the things at their ends, and added after them. */
async function applyDifference(
  transaction: ManagedTransaction,
  difference: Difference,
  input: DatasetWithModel,
): Promise<void> {
  const { things, links, edges } = difference;
  for (const step of [
    ...groupSteps(
      [...edges.removed, ...edges.changed],
      edgeGroup,
      ({ type }) => cypher.removeEdgesStatement(type),
      identity,
    ),
    ...groupSteps(
      links.removed,
      linkGroup,
      (link) => cypher.removeLinksStatement(link.type, link.fromType, link.toType),
      identity,
    ),
    ...groupSteps(
      things.removed,
      ({ type }) => type,
      ({ type }) => cypher.removeThingsStatement(type),
      identity,
    ),
    ...groupSteps(
      [...things.added, ...things.changed],
      ({ type }) => type,
      ({ type }) => cypher.writeThingsStatement(type),
      thingRow(input),
    ),
    ...groupSteps(
      links.added,
      linkGroup,
      (link) => cypher.writeLinksStatement(link.type, link.fromType, link.toType),
      identity,
    ),
    ...groupSteps(
      [...edges.added, ...edges.changed],
      edgeGroup,
      (edge) => cypher.writeEdgesStatement(edge.type, edge.fromType, edge.toType),
      edgeRow(input),
    ),
  ]) {
    await transaction.run(step.statement, { rows: step.rows });
  }
}

interface Step {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

/** One statement for each group of items, with their rows as its list parameter. */
function groupSteps<T>(
  items: readonly T[],
  group: (item: T) => string,
  statement: (item: T) => string,
  row: (item: T) => unknown,
): readonly Step[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = group(item);
    const members = groups.get(name);
    if (members) {
      members.push(item);
    } else {
      groups.set(name, [item]);
    }
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    const text = first === undefined ? "" : statement(first);
    return sliceRows(members.map(row)).map((rows) => ({ statement: text, rows }));
  });
}

/** The memory of a statement grows with its rows, and is free again when it ends. */
function sliceRows(rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, at) => rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement));
}

function identity(item: unknown): unknown {
  return item;
}

function edgeGroup({ type, fromType, toType }: Edge): string {
  return `${fromType} ${type} ${toType}`;
}

function linkGroup({ type, fromType, toType }: Link): string {
  return `${fromType} ${type} ${toType}`;
}

function thingRow({ sdl }: DatasetWithModel): (thing: Thing) => unknown {
  return ({ type, id, facts }) => ({ id, facts: factsToProperties(facts, findType(sdl.nodeTypes, type)) });
}

function edgeRow({ catalogue }: DatasetWithModel): (edge: Edge) => unknown {
  return ({ type, from, to, facts }) => {
    const shape = catalogue.edgeTypes.get(type)?.shape ?? findType(new Map(), type);
    return { from, to, facts: factsToProperties(facts, shape) };
  };
}

function findType(shapes: ReadonlyMap<string, ObjectType>, type: string): ObjectType {
  return shapes.get(type) ?? emptyType(type);
}

function makeReport({ things, links, edges }: Difference): LoadReport {
  return { things: countChanges(things), links: countChanges(links), edges: countChanges(edges) };
}

function countChanges({ added, changed, removed }: Changes<unknown>): ChangeCount {
  return { added: added.length, changed: changed.length, removed: removed.length };
}
