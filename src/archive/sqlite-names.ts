// Names of tables and columns in SQLite.

import type { ArchiveTable } from "./archive-tables.ts";

/** `edges/pools-with.csv` is the table `pools_with`. */
export function sqliteName({ path }: Pick<ArchiveTable, "path">): string {
  return path
    .replace(/^.*\//, "")
    .replace(/\.csv$/, "")
    .replaceAll("-", "_");
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
