// Reads a table of edges: each row becomes an edge.

import type { EdgeTypeEntry } from "../model/catalogue.ts";
import { type Edge, edgeId, storedEnds } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { addProblems, addUnique, type Collector, checkColumns } from "./collector.ts";
import { readRow } from "./row.ts";
import type { Row, Table } from "./table.ts";

/** A table whose rows are edges of one type. */
export interface EdgeTable {
  readonly is: "edges";
  readonly type: EdgeTypeEntry;
}

/** What is needed to read edges. */
export interface EdgeContext {
  readonly draft: Collector;
  readonly sdl: Sdl;
}

export function readEdgeTable(table: Table, type: EdgeTypeEntry, reading: EdgeContext): void {
  const { draft } = reading;
  checkColumns(table, ["from", "to", ...type.shape.columns.map((column) => column.name)], draft);
  for (const row of table.rows) {
    const place = { file: table.file, line: row.line };
    const { edge, problems } = readEdgeRow(row, type, reading);
    addProblems(
      problems.map((sentence) => ({ ...place, sentence })),
      draft,
    );
    if (addUnique(edge, place, draft)) {
      draft.edges.push(edge);
    }
  }
}

function readEdgeRow({ cells }: Row, type: EdgeTypeEntry, { sdl }: EdgeContext) {
  const { facts, problems } = readRow(type.shape.columns, cells, sdl);
  const [from, to] = storedEnds(type, cells.from ?? "", cells.to ?? "");
  const id = edgeId(type, from, to, cells);
  const edge: Edge = {
    type: type.name,
    id,
    fromType: type.fromType,
    from,
    toType: type.toType,
    to,
    facts: { ...facts, id },
  };
  return { edge, problems };
}
