// The statement of the view of all edges in SQLite.

import { type Catalogue, type EdgeTypeEntry, kebabCase } from "../model/catalogue.ts";
import type { ArchiveTable } from "./archive-tables.ts";
import { quotedName, sqliteName } from "./sqlite-names.ts";

/** An edge type with the table of its edges. */
interface EdgeTable {
  readonly entry: EdgeTypeEntry;
  readonly table: ArchiveTable;
}

/** All edges as one view, with the names of both ends and what every type of edge has. */
export function edgesViewStatement(tables: readonly ArchiveTable[], { edgeTypes }: Catalogue): string {
  const edgeTables = [...edgeTypes.values()].flatMap((entry): readonly EdgeTable[] => {
    const table = tables.find(({ path }) => path === `edges/${kebabCase(entry.name)}.csv`);
    return table ? [{ entry, table }] : [];
  });
  const facts = sharedColumns(edgeTables);
  const selects = edgeTables.map((edgeTable) => edgeSelect(edgeTable, facts, tables));
  return `CREATE VIEW edges AS\n${selects.join("\nUNION ALL\n")}`;
}

/** The columns that every type of edge has, besides its id and its ends. */
function sharedColumns(edgeTables: readonly EdgeTable[]): readonly string[] {
  const [first = [], ...others] = edgeTables.map(({ table }) => table.columns.map(({ name }) => name));
  return first.filter((name) => !["id", "from", "to"].includes(name) && others.every((names) => names.includes(name)));
}

function edgeSelect({ entry, table }: EdgeTable, facts: readonly string[], tables: readonly ArchiveTable[]): string {
  const columns = [
    "e.id",
    `${textLiteral(entry.name)} AS type`,
    `${textLiteral(entry.label)} AS label`,
    `${Number(entry.directed)} AS directed`,
    `e."from"`,
    `${nameColumn("from", tables, table)} AS from_name`,
    `e."to"`,
    `${nameColumn("to", tables, table)} AS to_name`,
    ...facts.map((name) => `e.${quotedName(name)}`),
  ];
  const joins = ["from", "to"].map((end) => {
    const target = table.columns.find(({ name }) => name === end)?.refersTo ?? "";
    return `JOIN ${quotedName(sqliteName({ path: target }))} AS end_${end} ON end_${end}.id = e.${quotedName(end)}`;
  });
  return `SELECT ${columns.join(", ")} FROM ${quotedName(sqliteName(table))} AS e ${joins.join(" ")}`;
}

/** A thing has a name or a title. */
function nameColumn(end: "from" | "to", tables: readonly ArchiveTable[], table: ArchiveTable): string {
  const path = table.columns.find(({ name }) => name === end)?.refersTo;
  const target = tables.find((each) => each.path === path);
  const column = target?.columns.find(({ name }) => name === "name" || name === "title");
  return `end_${end}.${quotedName(column?.name ?? "id")}`;
}

function textLiteral(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
