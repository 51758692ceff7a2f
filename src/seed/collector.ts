// Collects what is read from the tables: things, links and edges, with their places and problems.

import type { Edge, Link, Place, Problem, Thing } from "../model/dataset.ts";
import { mostProblems } from "./file-text.ts";
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

/** There can be too many for the arguments of one call of `push`. */
export function addProblems(problems: readonly Problem[], draft: Collector): void {
  for (const problem of problems) {
    draft.problems.push(problem);
  }
}

/** Adds a problem for each missing column and for the unknown columns of the header, of which only the first few are shown one by one. */
export function checkColumns(table: Table, known: readonly string[], draft: Collector): void {
  if (table.columns.length === 0) {
    return;
  }
  const missing = known.filter((column) => !table.columns.includes(column));
  const unknown = table.columns.filter((column) => !known.includes(column));
  const shown = unknown.slice(0, mostProblems);
  const sentences = [
    ...missing.map((column) => `The column ${column} is missing.`),
    ...shown.map((column) => `There is no column ${column || '""'}: the columns are ${known.join(", ")}.`),
    ...(unknown.length > shown.length ? [`There are ${unknown.length - shown.length} more unknown columns.`] : []),
  ];
  addProblems(
    sentences.map((sentence) => ({ file: table.file, line: 1, sentence })),
    draft,
  );
}
