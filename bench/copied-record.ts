// Writes a seed folder with copies of the record, to measure what grows with it.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { root } from "../src/cli/project.ts";

type Row = Record<string, string>;

/** Every copy shares these, as all of England would. */
const sharedFiles = ["datasets.csv", "documents.csv", "ids.csv", "instruments.csv", "services.csv"];
/** A code and a place in a tile map are of one body, so a copy has none. */
const ownColumns = ["odsCode", "gssCode", "otherCodes", "tileAbbreviation", "tileColumn", "tileRow", "hexQ", "hexR"];

/** The row with `-copy-<number>` after each of the ids, in lists and in ids of edges as well. */
function copyRow(row: Row, number: number, ids: ReadonlySet<string>): Row {
  const cells = Object.entries(row).map(([column, cell]) => {
    if (ownColumns.includes(column)) {
      return [column, ""];
    }
    const parts = cell.split(/([:;])/).map((part) => (ids.has(part) ? `${part}-copy-${number}` : part));
    return [column, parts.join("")];
  });
  return Object.fromEntries(cells);
}

/** The first copy is the record itself. The folder is made. */
export function writeCopies(copies: number, folder: string, from = join(root, "seed")): void {
  cpSync(from, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".csv") && !sharedFiles.includes(file),
  );
  const tables = files.map((file) => {
    const text = readFileSync(join(folder, file));
    const rows: Row[] = parse(text, { columns: true });
    const [columns = []]: string[][] = parse(text, { toLine: 1 });
    return { file, rows, columns };
  });
  const ids = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ id }) => (id === undefined ? [] : [id]))));
  for (const { file, rows, columns } of tables) {
    const all = Array.from({ length: copies }, (_, at) => (at === 0 ? rows : rows.map((row) => copyRow(row, at, ids))));
    writeFileSync(join(folder, file), stringify(all.flat(), { header: true, columns }));
  }
}
