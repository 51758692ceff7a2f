// Tables of the archive as Parquet files: one table, or every row of every table.

import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Imprint } from "../model/network.ts";
import type { ArchiveColumn, ArchiveTable } from "./archive-tables.ts";
import { columnValueType, type TableValue, tableName, tableValue, type ValueType } from "./table-values.ts";

/** One table with its own columns. */
export function parquetTable({ columns, rows }: ArchiveTable, imprint: Imprint): Uint8Array {
  const typed = columns.map((column, at) => typedColumn(column, rows, at));
  return parquetBytes(typed, imprint);
}

/** Every row of every table: the column `table` says from which, and a column that a table does not have is null in its rows. */
export function parquetRecord(tables: readonly ArchiveTable[], imprint: Imprint): Uint8Array {
  const names = [...new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  const origin = {
    name: "table",
    type: "text",
    values: tables.flatMap((table) => table.rows.map(() => tableName(table))),
  } as const;
  return parquetBytes([origin, ...names.map((name) => unitedColumn(name, tables))], imprint);
}

interface TypedColumn {
  readonly name: string;
  readonly type: ValueType;
  readonly values: readonly TableValue[];
}

function typedColumn(column: ArchiveColumn, rows: ArchiveTable["rows"], at: number): TypedColumn {
  const type = columnValueType(column);
  return { name: column.name, type, values: rows.map((row) => tableValue(type, row[at] ?? "")) };
}

/** A column of several tables is a text where they do not agree on its type. */
function unitedColumn(name: string, tables: readonly ArchiveTable[]): TypedColumn {
  const types = new Set(
    tables.flatMap(({ columns }) => columns.filter((column) => column.name === name).map(columnValueType)),
  );
  const [type = "text"] = types.size === 1 ? types : [];
  const values = tables.flatMap(({ columns, rows }) => {
    const at = columns.findIndex((column) => column.name === name);
    return rows.map((row) => tableValue(type, row[at] ?? ""));
  });
  return { name, type, values };
}

const parquetTypes = {
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  double: { type: "DOUBLE" },
  integer: { type: "INT32" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
} as const;

function parquetBytes(columns: readonly TypedColumn[], imprint: Imprint): Uint8Array {
  const columnData: ColumnSource[] = columns.map(({ name, type, values }) => ({
    name,
    data: values.map((value) => (type === "date" && value !== null ? new Date(`${value}`) : value)),
  }));
  const { title, dataVersion, dataDate, licence, attribution } = imprint;
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL", ...parquetTypes[type] }) as const),
    ],
    kvMetadata: Object.entries({ title, dataVersion, dataDate, licence, attribution }).map(([key, value]) => ({
      key,
      value,
    })),
    createdBy: "who-commissions-what",
  });
  return new Uint8Array(buffer);
}
