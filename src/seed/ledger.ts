// The ledger of ids: every id ever used is either still in use or names its replacement.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText, type Dataset, type Problem } from "../model/dataset.ts";
import { readFileText } from "./file-text.ts";
import { readText, type Table, writeTable } from "./table.ts";

/** The ledger's file in a folder of data. A new folder has none. */
export const ledgerFile = "ids.csv";

const columns = ["type", "id", "replacedBy"] as const;

/** Reads the ledger of a folder; null where there is none. */
export async function readLedger(folder: string): Promise<{ table: Table; problems: readonly Problem[] } | null> {
  const content = await readFileText(folder, ledgerFile);
  return content && readText(ledgerFile, content);
}

/** Finds ids that are missing without a replacement, replaced ids that are in use, and replacements that do not exist. */
export function checkLedger({ rows }: Table, dataset: Dataset): readonly Problem[] {
  const present = datasetIds(dataset);
  return rows.flatMap(({ line, cells }) => {
    const { type = "", id = "", replacedBy = "" } = cells;
    const place = { file: ledgerFile, line };
    const isPresent = present.has(`${type}/${id}`);
    if (replacedBy === "" && !isPresent) {
      return [
        {
          ...place,
          sentence: `No ${type} has the id "${id}" any more: restore it, or write in replacedBy the id that replaces it, or "none".`,
        },
      ];
    }
    if (replacedBy !== "" && isPresent) {
      return [{ ...place, sentence: `The ${type} "${id}" was replaced by "${replacedBy}", but its id is in use.` }];
    }
    const isUnknown = replacedBy !== "" && replacedBy !== "none" && !present.has(`${type}/${replacedBy}`);
    return isUnknown ? [{ ...place, sentence: `No ${type} has the id "${replacedBy}", which replaces "${id}".` }] : [];
  });
}

/** The ids that replaced those that are no longer used, by the old ids. Empty for a folder without a ledger. */
export async function readReplacements(folder: string): Promise<ReadonlyMap<string, string>> {
  const ledger = await readLedger(folder);
  const replaced = (ledger?.table.rows ?? []).flatMap(({ cells: { id = "", replacedBy = "" } }) =>
    replacedBy === "" || replacedBy === "none" ? [] : [[id, replacedBy] as const],
  );
  return new Map(replaced);
}

/** Adds the ids that are not yet in the ledger. Returns whether there were any. */
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
