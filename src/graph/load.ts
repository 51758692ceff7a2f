// Makes the database equal to a dataset, and reports what changed.

import type { ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Edge, Link, Thing } from "../model/dataset.ts";
import { type Changes, type Difference, diffDatasets } from "../model/diff.ts";
import { emptyType, type ObjectType } from "../model/sdl.ts";
import { ensureConstraints } from "./constraints.ts";
import type { Graph } from "./driver.ts";
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

/** Milliseconds. A first load of the seed takes seconds, so a load that takes longer hangs. */
const loadTimeout = 120_000;

/**
 * The lock, the comparison and the changes are one transaction, so that readers see the old graph or the new one,
 * and a second load waits for the first. Throws `GRAPH_NOT_EMPTY` if the database has data of another program.
 */
export async function loadDataset(graph: Graph, input: DatasetWithModel): Promise<LoadReport> {
  await ensureConstraints(graph, input.sdl, input.catalogue);
  const session = graph.driver.session(graph.database === null ? {} : { database: graph.database });
  try {
    const difference = await session.executeWrite((transaction) => applyDataset(transaction, input), {
      timeout: loadTimeout,
    });
    return makeReport(difference);
  } finally {
    await session.close();
  }
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
    return first === undefined ? [] : [{ statement: statement(first), rows: members.map(row) }];
  });
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
