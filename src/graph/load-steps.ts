// The statements that turn what is in the graph into a dataset.

import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Edge, Link, Thing } from "../model/dataset.ts";
import type { Difference } from "../model/diff.ts";
import { emptyType, type ObjectType } from "../model/sdl.ts";
import * as cypher from "./queries.ts";
import { factsToProperties } from "./stored-values.ts";

/** Rows of one statement of a load. */
const rowsPerStatement = 1_000;

/** A statement with the rows that it writes or removes. */
export interface LoadStep {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

/** The statements that apply the difference. Edges and links are removed before the things at their ends, and added after them. */
export function differenceSteps({ things, links, edges }: Difference, input: DatasetWithModel): readonly LoadStep[] {
  return [
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
  ];
}

/** One statement for each group of items, with their rows as its list parameter. */
function groupSteps<T>(
  items: readonly T[],
  group: (item: T) => string,
  statement: (item: T) => string,
  row: (item: T) => unknown,
): readonly LoadStep[] {
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
