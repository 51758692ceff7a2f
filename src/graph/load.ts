// Makes the database equal to a dataset, and reports what changed.

import type { ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Dataset, Edge, Link, Thing } from "../model/dataset.ts";
import { type Changes, type Difference, diff } from "../model/diff.ts";
import type { Sdl, Shape } from "../model/sdl.ts";
import { ensureConstraints } from "./constraints.ts";
import type { Graph } from "./driver.ts";
import * as cypher from "./queries.ts";
import { readDataset } from "./read-dataset.ts";
import { toStored } from "./stored-values.ts";

/** What is to be loaded, and what it is made of. */
export interface Load {
  readonly dataset: Dataset;
  readonly sdl: Sdl;
  readonly catalogue: Catalogue;
}

/** How many of what were added, changed and removed. */
export interface Count {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface LoadReport {
  readonly things: Count;
  readonly links: Count;
  readonly edges: Count;
}

/** A first load of the seed takes seconds; this bounds one that hangs. Milliseconds. */
const longestLoad = 120_000;

/**
 * One transaction holds the lock, the comparison and the changes, so that readers see the old graph or the new one,
 * and a second loader waits for the first. Refuses with `GRAPH_NOT_EMPTY` a database that holds somebody else's data.
 */
export async function load(graph: Graph, what: Load): Promise<LoadReport> {
  await ensureConstraints(graph, what.sdl, what.catalogue);
  const session = graph.driver.session(graph.database === null ? {} : { database: graph.database });
  try {
    const difference = await session.executeWrite((transaction) => bringTo(transaction, what), {
      timeout: longestLoad,
    });
    return countsOf(difference);
  } finally {
    await session.close();
  }
}

async function bringTo(transaction: ManagedTransaction, what: Load): Promise<Difference> {
  const lock = await transaction.run(cypher.takeLock);
  const before = await readDataset(transaction, what.sdl, what.catalogue);
  if (lock.records[0]?.get("first") === true && before.things.length > 0) {
    throw new KnownError(
      "GRAPH_NOT_EMPTY",
      `The database holds ${before.things.length} nodes that this service did not load, such as a ${before.things[0]?.type}. ` +
        "Give it a database of its own: set NEO4J_DATABASE or NEO4J_URI.",
    );
  }
  const difference = diff(before, what.dataset);
  await apply(transaction, difference, what);
  return difference;
}

/** Ties go before their ends and come after them. */
async function apply(transaction: ManagedTransaction, difference: Difference, what: Load): Promise<void> {
  const { things, links, edges } = difference;
  for (const step of [
    ...stepsOf([...edges.removed, ...edges.changed], edgeEnds, ({ type }) => cypher.removeEdges(type), identity),
    ...stepsOf(links.removed, linkEnds, (of) => cypher.removeLinks(of.type, of.fromType, of.toType), identity),
    ...stepsOf(
      things.removed,
      ({ type }) => type,
      ({ type }) => cypher.removeThings(type),
      identity,
    ),
    ...stepsOf(
      [...things.added, ...things.changed],
      ({ type }) => type,
      ({ type }) => cypher.writeThings(type),
      thingRow(what),
    ),
    ...stepsOf(links.added, linkEnds, (of) => cypher.writeLinks(of.type, of.fromType, of.toType), identity),
    ...stepsOf(
      [...edges.added, ...edges.changed],
      edgeEnds,
      (of) => cypher.writeEdges(of.type, of.fromType, of.toType),
      edgeRow(what),
    ),
  ]) {
    await transaction.run(step.statement, { rows: step.rows });
  }
}

interface Step {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

/** One statement for each group of items, its rows as a list. */
function stepsOf<T>(
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

function edgeEnds({ type, fromType, toType }: Edge): string {
  return `${fromType} ${type} ${toType}`;
}

function linkEnds({ type, fromType, toType }: Link): string {
  return `${fromType} ${type} ${toType}`;
}

function thingRow({ sdl }: Load): (thing: Thing) => unknown {
  return ({ type, id, facts }) => ({ id, facts: toStored(facts, shapeIn(sdl.nodeTypes, type)) });
}

function edgeRow({ catalogue }: Load): (edge: Edge) => unknown {
  return ({ type, from, to, facts }) => {
    const shape = catalogue.edgeTypes.get(type)?.shape ?? shapeIn(new Map(), type);
    return { from, to, facts: toStored(facts, shape) };
  };
}

function shapeIn(shapes: ReadonlyMap<string, Shape>, type: string): Shape {
  return shapes.get(type) ?? { name: type, columns: [], stored: new Map() };
}

function countsOf({ things, links, edges }: Difference): LoadReport {
  return { things: countOf(things), links: countOf(links), edges: countOf(edges) };
}

function countOf({ added, changed, removed }: Changes<unknown>): Count {
  return { added: added.length, changed: changed.length, removed: removed.length };
}
