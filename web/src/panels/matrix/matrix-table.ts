// The matrix in words, for those who hear it and for files.

import { edgeWords, words } from "../../catalogue/labels.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import { type Edge, nameOf, type WholeRecord } from "../../record/record.ts";
import { cellKey, type Matrix } from "./matrix-cells.ts";

/** Both ends and the words between them; what is not a fact is said to be none. */
export function tieSaid(record: WholeRecord, edge: Edge): string {
  const status = edge.status === factStatus ? "" : ` (${words(edge.status)})`;
  return `${nameOf(record, edge.source)} ${edgeWords(edge, edge.source)} ${nameOf(record, edge.target)}${status}`;
}

/** Every column, drawn or not; each cell says its ties. */
export function matrixRows(record: WholeRecord, { places, columns, cells }: Matrix): readonly (readonly string[])[] {
  return [
    ["Place", ...columns.map(({ name }) => name)],
    ...places.map((place) => [
      place.name,
      ...columns.map((column) =>
        (cells.get(cellKey(place.id, column.id)) ?? [])
          .flatMap(({ edges }) => edges.map((edge) => tieSaid(record, edge)))
          .join("; "),
      ),
    ]),
  ];
}
