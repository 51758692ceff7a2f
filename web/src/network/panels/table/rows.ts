// Rows of a table, each cell a text: to sort, to filter and to save.

import type { TableState } from "../../state/state.ts";

export interface Column<Row> {
  /** As it is in the address. */
  readonly name: string;
  readonly label: string;
  readonly text: (row: Row) => string;
  /** What it is sorted by where that is not the text. Null comes last, whichever way. */
  readonly order?: (row: Row) => string | number | null;
  /** What a file has in it where that is not the text. */
  readonly file?: (row: Row) => string;
}

/** Those in which every word of the text occurs somewhere. */
export function filterRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const searchWords = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (searchWords.length === 0) {
    return rows;
  }
  return rows.filter((row) => {
    const rowText = columns.map((column) => column.text(row).toLowerCase()).join("\n");
    return searchWords.every((word) => rowText.includes(word));
  });
}

const collator = new Intl.Collator("en-GB", { numeric: true });

/** Rows that are alike in that column stay in the order in which they came. */
export function sortTableRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { sort, descending }: Pick<TableState, "sort" | "descending">,
): readonly Row[] {
  const column = columns.find(({ name }) => name === sort);
  if (!column) {
    return rows;
  }
  const keyed = rows.map((row) => ({ row, key: column.order ? column.order(row) : column.text(row) }));
  return keyed.sort((one, two) => compareKeys(one.key, two.key, descending)).map(({ row }) => row);
}

function compareKeys(one: string | number | null, two: string | number | null, descending: boolean): number {
  if (one === null || two === null) {
    return Number(one === null) - Number(two === null);
  }
  const order =
    typeof one === "number" && typeof two === "number" ? one - two : collator.compare(String(one), String(two));
  return descending ? -order : order;
}

/** The table of a file: the labels, then each row. */
export function fileRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly (readonly string[])[] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => (column.file ?? column.text)(row))),
  ];
}
