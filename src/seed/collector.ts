// What reading has gathered so far: what each row says, where it stands, and what is wrong with it.

import type { Edge, Link, Place, Problem, Thing } from "../model/dataset.ts";
import type { Table } from "./table.ts";

/** Filled row by row; it becomes a `Reading`. */
export interface Collector {
  readonly things: Thing[];
  readonly links: Link[];
  readonly edges: Edge[];
  readonly places: Map<string, Place>;
  readonly problems: Problem[];
  readonly rows: Map<string, number>;
}

/** Takes the thing or the edge in at its place. Two rows with one id are a problem of the second. */
export function addUnique(of: { readonly type: string; readonly id: string }, place: Place, draft: Collector): boolean {
  const key = `${of.type}/${of.id}`;
  const earlier = draft.places.get(key);
  if (earlier) {
    const sentence = `${of.id} is already the id of ${earlier.file}:${earlier.line}.`;
    draft.problems.push({ ...place, sentence });
    return false;
  }
  draft.places.set(key, place);
  return true;
}

/** Columns that are missing and columns that mean nothing are problems of the header. */
export function checkColumns(table: Table, known: readonly string[], draft: Collector): void {
  if (table.columns.length === 0) {
    return;
  }
  const missing = known.filter((column) => !table.columns.includes(column));
  const strange = table.columns.filter((column) => !known.includes(column));
  const place = { file: table.file, line: 1 };
  draft.problems.push(
    ...missing.map((column) => ({ ...place, sentence: `The column ${column} is missing.` })),
    ...strange.map((column) => ({
      ...place,
      sentence: `There is no column ${column}: the columns are ${known.join(", ")}.`,
    })),
  );
}
