// The form of the seed's files: rows in order, cells quoted where they need it.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../base/errors.ts";
import { compareText, printProblems } from "../model/dataset.ts";
import { ledgerFile } from "./ledger.ts";
import { listCsvFiles } from "./read.ts";
import { readTable, type Table, writeTable } from "./table.ts";

/** Rewrites the files that are not in their form and names them. A file that cannot be read stays as it is. */
export async function formatSeed(folder: string): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const file of (await listCsvFiles(folder)).filter((name) => name !== ledgerFile)) {
    const text = await readFile(join(folder, file), "utf8");
    const { table, problems } = readTable(file, text);
    if (problems.length > 0) {
      throw new KnownError("SEED_INVALID", `${printProblems(problems)}\nMend this first: no row of ${file} was moved.`);
    }
    const formed = formatTable(table);
    if (formed !== text) {
      await writeFile(join(folder, file), formed);
      changed.push(file);
    }
  }
  return changed;
}

/** Things by id, edges by their ends, their start and then all else. */
function formatTable({ columns, rows }: Table): string {
  const keys = columns.includes("id") ? ["id"] : ["from", "to", "validFrom", ...columns];
  const sorted = rows
    .map((row) => row.cells)
    .sort((a, b) => keys.map((key) => compareText(a[key] ?? "", b[key] ?? "")).find((order) => order !== 0) ?? 0);
  return writeTable(columns, sorted);
}
