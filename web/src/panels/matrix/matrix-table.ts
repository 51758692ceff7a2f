// The matrix in words, for screen readers and for files.

import { edgeLabel, enumLabel } from "../../catalogue/labels.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import { bodyName, type Edge, type WholeRecord } from "../../record/record.ts";
import { cellKey, type Matrix } from "./matrix-cells.ts";

/** Both ends and the words between them; what is not a fact has its status. */
export function describeMatrixEdge(record: WholeRecord, edge: Edge): string {
  const status = edge.status === factStatus ? "" : ` (${enumLabel(edge.status)})`;
  return `${bodyName(record, edge.source)} ${edgeLabel(edge, edge.source)} ${bodyName(record, edge.target)}${status}`;
}

/** Every column, drawn or not; each cell lists its links. */
export function matrixRows(record: WholeRecord, { places, columns, cells }: Matrix): readonly (readonly string[])[] {
  return [
    ["Place", ...columns.map(({ name }) => name)],
    ...places.map((place) => [
      place.name,
      ...columns.map((column) =>
        (cells.get(cellKey(place.id, column.id)) ?? [])
          .flatMap(({ edges }) => edges.map((edge) => describeMatrixEdge(record, edge)))
          .join("; "),
      ),
    ]),
  ];
}
