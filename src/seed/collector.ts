// Collects what is read from the tables: things, links and edges, with their places and problems.

import type { Edge, Link, Place, Problem, Thing } from "../model/dataset.ts";
import type { Table } from "./table.ts";

/** Filled row by row. The place of each thing and edge is keyed by `<type>/<id>`; `rows` counts the rows of each file. */
export interface Collector {
  readonly things: Thing[];
  readonly links: Link[];
  readonly edges: Edge[];
  readonly places: Map<string, Place>;
  readonly problems: Problem[];
  readonly rows: Map<string, number>;
}

/** Records the place of a thing or an edge. Returns false, and adds a problem, if an earlier row has the same id. */
export function addUnique(
  record: { readonly type: string; readonly id: string },
  place: Place,
  draft: Collector,
): boolean {
  const key = `${record.type}/${record.id}`;
  const earlier = draft.places.get(key);
  if (earlier) {
    const sentence = `${record.id} is already the id of ${earlier.file}:${earlier.line}.`;
    draft.problems.push({ ...place, sentence });
    return false;
  }
  draft.places.set(key, place);
  return true;
}

/** Adds a problem for each missing column and each unknown column of the header. */
export function checkColumns(table: Table, known: readonly string[], draft: Collector): void {
  if (table.columns.length === 0) {
    return;
  }
  const missing = known.filter((column) => !table.columns.includes(column));
  const unknown = table.columns.filter((column) => !known.includes(column));
  const place = { file: table.file, line: 1 };
  draft.problems.push(
    ...missing.map((column) => ({ ...place, sentence: `The column ${column} is missing.` })),
    ...unknown.map((column) => ({
      ...place,
      sentence: `There is no column ${column}: the columns are ${known.join(", ")}.`,
    })),
  );
}
