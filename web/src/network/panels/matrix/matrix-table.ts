// The matrix in words, for screen readers and for files.

import { edgeLabel } from "../../../catalogue/labels.ts";
import { factStatus, statusLabel } from "../../../catalogue/statuses.ts";
import { edgeDoubt } from "../../record/edge-words.ts";
import { bodyName, type Edge, type WholeRecord } from "../../record/record.ts";
import { cellKey, type Matrix } from "./matrix-cells.ts";

/** Both ends and the words between them; what is not a fact has its status, and what is only possible says so. */
export function describeMatrixEdge(record: WholeRecord, edge: Edge, on: string): string {
  const status = edge.status === factStatus ? null : statusLabel(edge.status);
  const notes = [status, edgeDoubt(edge, on)].filter((note) => note !== null);
  const sentence = `${bodyName(record, edge.source)} ${edgeLabel(edge, edge.source)} ${bodyName(record, edge.target)}`;
  return notes.length === 0 ? sentence : `${sentence} (${notes.join("; ")})`;
}

/** Every column, drawn or not; each cell lists its links. */
export function matrixRows(
  record: WholeRecord,
  { places, columns, cells }: Matrix,
  on: string,
): readonly (readonly string[])[] {
  return [
    ["Place", ...columns.map(({ name }) => name)],
    ...places.map((place) => [
      place.name,
      ...columns.map((column) =>
        (cells.get(cellKey(place.id, column.id)) ?? [])
          .flatMap(({ edges }) => edges.map((edge) => describeMatrixEdge(record, edge, on)))
          .join("; "),
      ),
    ]),
  ];
}
