// The whole record as one SQLite file: its tables with their types and keys, a view of all edges, and what the columns mean.

import initSqlJs, { type Database } from "sql.js";
import type { Catalogue } from "../model/catalogue.ts";
import type { Imprint } from "../model/network.ts";
import type { ArchiveColumn, ArchiveTable } from "./archive-tables.ts";
import { edgesViewStatement } from "./sqlite-edges.ts";
import { quotedName, sqliteName } from "./sqlite-names.ts";
import { columnValueType, type TableValue, tableValue, type ValueType } from "./table-values.ts";

/** What a SQLite file holds besides its tables. */
export interface SqliteContext {
  readonly imprint: Imprint;
  readonly catalogue: Catalogue;
}

/** The same tables make the same bytes. */
export async function sqliteFile(tables: readonly ArchiveTable[], context: SqliteContext): Promise<Uint8Array> {
  const { Database: MemoryDatabase } = await initSqlJs();
  const database = new MemoryDatabase();
  try {
    database.run("BEGIN");
    for (const table of tables) {
      database.run(tableStatement(table));
      insertRows(database, { name: sqliteName(table), width: table.columns.length, rows: typedRows(table) });
      for (const column of table.columns.filter(isKey)) {
        const name = `${sqliteName(table)}_${column.name}`;
        database.run(
          `CREATE INDEX ${quotedName(name)} ON ${quotedName(sqliteName(table))} (${quotedName(column.name)})`,
        );
      }
    }
    addListItems(database, tables);
    addDescriptions(database, tables, context);
    database.run(edgesViewStatement(tables, context.catalogue));
    database.run("COMMIT");
    return database.export();
  } finally {
    database.close();
  }
}

const sqliteTypes: Readonly<Record<ValueType, string>> = {
  boolean: "INTEGER",
  date: "TEXT",
  double: "REAL",
  integer: "INTEGER",
  text: "TEXT",
};

function tableStatement(table: ArchiveTable): string {
  const columns = table.columns.map((column) => {
    const type = sqliteTypes[columnValueType(column)];
    return `${quotedName(column.name)} ${type}${column.name === "id" ? " PRIMARY KEY NOT NULL" : ""}`;
  });
  const keys = table.columns.filter(isKey).map((column) => {
    const target = sqliteName({ path: column.refersTo ?? "" });
    return `FOREIGN KEY (${quotedName(column.name)}) REFERENCES ${quotedName(target)} ("id")`;
  });
  return `CREATE TABLE ${quotedName(sqliteName(table))} (\n  ${[...columns, ...keys].join(",\n  ")}\n)`;
}

/** A list cannot be a foreign key: its items are in `list_items`. */
function isKey({ refersTo, list }: ArchiveColumn): boolean {
  return refersTo !== null && !list;
}

function typedRows({ columns, rows }: ArchiveTable): readonly (readonly TableValue[])[] {
  const types = columns.map(columnValueType);
  return rows.map((row) => types.map((type, at) => tableValue(type, row[at] ?? "")));
}

interface Insertion {
  readonly name: string;
  readonly width: number;
  readonly rows: readonly (readonly TableValue[])[];
}

function insertRows(database: Database, { name, width, rows }: Insertion): void {
  const statement = database.prepare(`INSERT INTO ${quotedName(name)} VALUES (${Array(width).fill("?").join(", ")})`);
  for (const row of rows) {
    statement.run(row.map((value) => (typeof value === "boolean" ? Number(value) : value)));
  }
  statement.free();
}

/** Each item of each list has a row, so that lists can be joined. */
function addListItems(database: Database, tables: readonly ArchiveTable[]): void {
  database.run(
    `CREATE TABLE list_items ("table" TEXT NOT NULL, id TEXT NOT NULL, "column" TEXT NOT NULL, position INTEGER NOT NULL, item TEXT NOT NULL, PRIMARY KEY (id, "column", position, "table")) WITHOUT ROWID`,
  );
  insertRows(database, { name: "list_items", width: 5, rows: tables.flatMap(listItemRows) });
  database.run("CREATE INDEX list_items_item ON list_items (item)");
}

function listItemRows(table: ArchiveTable): readonly (readonly TableValue[])[] {
  const idAt = table.columns.findIndex(({ name }) => name === "id");
  const lists = table.columns.flatMap(({ name, list }, at) => (list ? [{ name, at }] : []));
  return table.rows.flatMap((row) =>
    lists.flatMap(({ name, at }) =>
      (row[at] ?? "")
        .split(";")
        .filter((item) => item !== "")
        .map((item, position) => [sqliteName(table), row[idAt] ?? "", name, position + 1, item]),
    ),
  );
}

function addDescriptions(database: Database, tables: readonly ArchiveTable[], { imprint }: SqliteContext): void {
  const { title, dataVersion, dataDate, licence, attribution } = imprint;
  const about = Object.entries({ title, dataVersion, dataDate, licence, attribution });
  database.run("CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)");
  insertRows(database, { name: "about", width: 2, rows: about });
  database.run("CREATE TABLE tables (name TEXT PRIMARY KEY NOT NULL, description TEXT NOT NULL)");
  const described = tables.map((table) => [sqliteName(table), table.description]);
  insertRows(database, { name: "tables", width: 2, rows: described });
  database.run(
    `CREATE TABLE columns ("table" TEXT NOT NULL REFERENCES tables (name), name TEXT NOT NULL, type TEXT NOT NULL, list INTEGER NOT NULL, accepted TEXT, refers_to TEXT, description TEXT NOT NULL, PRIMARY KEY ("table", name))`,
  );
  const columns = tables.flatMap((table) =>
    table.columns.map(({ name, type, list, values, refersTo, description }) => {
      const target = refersTo === null ? null : sqliteName({ path: refersTo });
      return [sqliteName(table), name, type, list, values.join(";") || null, target, description];
    }),
  );
  insertRows(database, { name: "columns", width: 7, rows: columns });
}
