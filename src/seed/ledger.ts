// The ledger of ids: every id that was ever given out is either still there or says what came of it.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText, type Dataset, type Problem } from "../model/dataset.ts";
import { readTable, type Table, writeTable } from "./table.ts";

/** The ledger's file in a folder of data. A folder without one has given out no id yet. */
export const ledgerFile = "ids.csv";

const columns = ["type", "id", "replacedBy"] as const;

/** Reads the ledger of a folder; null where there is none. */
export async function readLedger(folder: string): Promise<{ table: Table; problems: readonly Problem[] } | null> {
  try {
    return readTable(ledgerFile, await readFile(join(folder, ledgerFile), "utf8"));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
      return null;
    }
    throw cause;
  }
}

/** An id that is gone must say what replaced it, and an id that was replaced must not come back. */
export function checkLedger({ rows }: Table, dataset: Dataset): readonly Problem[] {
  const present = datasetIds(dataset);
  return rows.flatMap(({ line, cells }) => {
    const { type = "", id = "", replacedBy = "" } = cells;
    const place = { file: ledgerFile, line };
    const isThere = present.has(`${type}/${id}`);
    if (replacedBy === "" && !isThere) {
      return [
        {
          ...place,
          sentence: `No ${type} has the id "${id}" any more: put it back, or say in replacedBy which id took its place, or "none".`,
        },
      ];
    }
    if (replacedBy !== "" && isThere) {
      return [
        { ...place, sentence: `The ${type} "${id}" was replaced by "${replacedBy}" and its id is in use again.` },
      ];
    }
    const isLost = replacedBy !== "" && replacedBy !== "none" && !present.has(`${type}/${replacedBy}`);
    return isLost
      ? [{ ...place, sentence: `No ${type} has the id "${replacedBy}", which is to replace "${id}".` }]
      : [];
  });
}

/** Adds the ids that are not yet in the ledger; says whether there were any. */
export async function extendLedger(folder: string, dataset: Dataset): Promise<boolean> {
  const ledger = await readLedger(folder);
  const known = new Map((ledger?.table.rows ?? []).map(({ cells }) => [`${cells.type}/${cells.id}`, cells]));
  const added = [...datasetIds(dataset)].filter((name) => !known.has(name));
  if (added.length === 0) {
    return false;
  }
  const fresh = added.map((name) => ({
    type: name.slice(0, name.indexOf("/")),
    id: name.slice(name.indexOf("/") + 1),
  }));
  const rows: readonly Readonly<Record<string, string>>[] = [...known.values(), ...fresh];
  const sorted = [...rows].sort((a, b) => compareText(`${a.type}/${a.id}`, `${b.type}/${b.id}`));
  await writeFile(join(folder, ledgerFile), writeTable(columns, sorted));
  return true;
}

function datasetIds(dataset: Dataset): ReadonlySet<string> {
  return new Set([...dataset.things, ...dataset.edges].map(({ type, id }) => `${type}/${id}`));
}
