// Formats the seed's files: sorts their rows, and quotes only the cells that need it.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../base/errors.ts";
import { compareText, printProblems } from "../model/dataset.ts";
import { listCsvFiles } from "./csv-files.ts";
import { ledgerFile } from "./ledger.ts";
import { type Row, readTableFile, type Table, writeTable } from "./table.ts";

/** Rewrites the files that are not formatted, and returns their names. Throws `SEED_INVALID` at the first file with a problem. */
export async function formatSeed(folder: string): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const file of (await listCsvFiles(folder)).files.filter((name) => name !== ledgerFile)) {
    const { table, problems } = await readTableFile(folder, file);
    if (problems.length > 0) {
      throw new KnownError("SEED_INVALID", `${printProblems(problems)}\nFix this first: ${file} was not formatted.`);
    }
    const formatted = formatTable(table);
    if (formatted !== (await readFile(join(folder, file), "utf8"))) {
      await writeFile(join(folder, file), formatted);
      changed.push(file);
    }
  }
  return changed;
}

/** Sorts things by id, and edges by their ends, their start and then the other columns. */
export function formatTable({
  columns,
  rows,
}: Pick<Table, "columns"> & { readonly rows: readonly Pick<Row, "cells">[] }): string {
  const keys = columns.includes("id") ? ["id"] : ["from", "to", "validFrom", ...columns];
  const sorted = rows
    .map((row) => row.cells)
    .sort((a, b) => keys.map((key) => compareText(a[key] ?? "", b[key] ?? "")).find((order) => order !== 0) ?? 0);
  return writeTable(columns, sorted);
}
