// A folder of tables to the dataset, with every problem of form at its place.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { KnownError } from "../base/errors.ts";
import { type Catalogue, kebab } from "../model/catalogue.ts";
import type { Dataset, Place, Problem, Thing } from "../model/dataset.ts";
import { derive } from "../model/derive.ts";
import type { Sdl } from "../model/sdl.ts";
import type { Draft } from "./collector.ts";
import { type EdgesUse, periodsOf, readEdges } from "./edge-table.ts";
import { checkLedger, ledgerFile, readLedger } from "./ledger.ts";
import { readTable, type Table } from "./table.ts";
import { readThings, type ThingsUse } from "./thing-table.ts";

/** What a folder of tables says, and where it says it. */
export interface Reading {
  readonly dataset: Dataset;
  /** The row of each thing and of each edge, by `<type>/<id>`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
  /** How many rows each file has. */
  readonly rows: ReadonlyMap<string, number>;
}

/** What a file of the folder is for. */
type Use = ThingsUse | EdgesUse;

/** Reads the folder. Refuses with `SOURCE_UNREADABLE` a folder that is not there; all else becomes a problem. */
export async function readSeed(folder: string, sdl: Sdl, catalogue: Catalogue): Promise<Reading> {
  const draft: Draft = { things: [], links: [], edges: [], places: new Map(), problems: [], rows: new Map() };
  const uses = usesOf(sdl, catalogue);
  const tables: { use: Use; table: Table }[] = [];
  for (const file of await csvFilesIn(folder)) {
    if (file === ledgerFile) {
      continue;
    }
    const use = uses.get(file);
    const { table, problems } = readTable(file, await readFile(join(folder, file), "utf8"));
    draft.problems.push(...problems);
    draft.rows.set(file, table.rows.length);
    if (use) {
      tables.push({ use, table });
    } else {
      draft.problems.push({ file, line: 1, sentence: `No kind, type or table has this name: ${nearest(file, uses)}.` });
    }
  }
  for (const { use, table } of tables) {
    if (use.is === "things") {
      readThings(table, use, draft, sdl);
    }
  }
  if (sdl.tables.has("Dataset")) {
    draft.problems.push(...oneDataset(draft.things));
  }
  const periods = periodsOf(draft.things);
  for (const { use, table } of tables) {
    if (use.is === "edges") {
      readEdges(table, use.type, { draft, sdl, periods });
    }
  }
  const dataset = derive({ things: draft.things, links: draft.links, edges: draft.edges });
  const ledger = await readLedger(folder);
  if (ledger) {
    draft.problems.push(...ledger.problems, ...checkLedger(ledger.table, dataset));
  }
  return {
    dataset,
    places: draft.places,
    problems: draft.problems,
    rows: draft.rows,
  };
}

/** The tables of a folder, named from it, in order. */
export async function csvFilesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".csv"))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  } catch (cause) {
    throw new KnownError(
      "SOURCE_UNREADABLE",
      `The data folder ${folder} cannot be read: set DATA_DIR to one that can.`,
      { cause },
    );
  }
}

function oneDataset(things: readonly Thing[]): readonly Problem[] {
  const count = things.filter(({ type }) => type === "Dataset").length;
  const sentence = `The record is described by one row, and there are ${count}.`;
  return count === 1 ? [] : [{ file: "datasets.csv", line: 1, sentence }];
}

function usesOf(sdl: Sdl, catalogue: Catalogue): ReadonlyMap<string, Use> {
  const bodyColumns = (sdl.nodeTypes.get("Body")?.columns ?? []).filter((column) => column.name !== "kind");
  const kinds = [...catalogue.kinds.keys()].map((kind): [string, Use] => [
    `bodies/${kebab(kind)}.csv`,
    { is: "things", type: "Body", fixed: { kind }, columns: bodyColumns },
  ]);
  const tables = [...sdl.tables].map(([type, file]): [string, Use] => [
    `${file}.csv`,
    { is: "things", type, fixed: {}, columns: sdl.nodeTypes.get(type)?.columns ?? [] },
  ]);
  const edges = [...catalogue.edgeTypes.values()].map((type): [string, Use] => [
    `edges/${kebab(type.name)}.csv`,
    { is: "edges", type },
  ]);
  return new Map([...kinds, ...tables, ...edges]);
}

function nearest(file: string, uses: ReadonlyMap<string, Use>): string {
  const folder = file.includes("/") ? file.slice(0, file.indexOf("/") + 1) : "";
  const names = [...uses.keys()].filter((name) => name.startsWith(folder) && name.includes("/") === file.includes("/"));
  return `the files here are ${names.sort().join(", ")}`;
}
