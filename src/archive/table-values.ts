// The cells of the archive's tables as typed values, for files that have types.

import type { ArchiveColumn, ArchiveTable } from "./archive-tables.ts";

/** What a column holds. A list is a text, with `;` between its items. */
export type ValueType = "boolean" | "date" | "double" | "integer" | "text";

/** A date is a text, as in `2015-04-01`. An empty cell is null. */
export type TableValue = boolean | number | string | null;

const valueTypes: Readonly<Record<string, ValueType>> = {
  Boolean: "boolean",
  Date: "date",
  Float: "double",
  Int: "integer",
};

export function columnValueType({ type, list }: Pick<ArchiveColumn, "type" | "list">): ValueType {
  return list ? "text" : (valueTypes[type] ?? "text");
}

export function tableValue(type: ValueType, cell: string): TableValue {
  if (cell === "") {
    return null;
  }
  if (type === "boolean") {
    return cell === "true";
  }
  return type === "double" || type === "integer" ? Number(cell) : cell;
}

/** The name of a table: its path without the ending, as in `edges/pools-with`. */
export function tableName({ path }: Pick<ArchiveTable, "path">): string {
  return path.replace(/\.csv$/, "");
}
