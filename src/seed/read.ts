// Reads a folder of tables into a dataset, and collects every problem with its file and line.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { KnownError } from "../base/errors.ts";
import { type Catalogue, kebabCase } from "../model/catalogue.ts";
import type { Dataset, Place, Problem, Thing } from "../model/dataset.ts";
import { deriveDataset } from "../model/derive.ts";
import type { Sdl } from "../model/sdl.ts";
import type { Collector } from "./collector.ts";
import { type EdgeTable, readEdgeTable } from "./edge-table.ts";
import { checkLedger, ledgerFile, readLedger } from "./ledger.ts";
import { readTable, type Table } from "./table.ts";
import { readThingTable, type ThingTable } from "./thing-table.ts";

/** The content of a folder of tables, with the place of each row. */
export interface SeedContent {
  readonly dataset: Dataset;
  /** The row of each thing and of each edge, by `<type>/<id>`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
  /** The number of rows of each file. */
  readonly rows: ReadonlyMap<string, number>;
}

/** What the rows of a file are. */
type TableUse = ThingTable | EdgeTable;

/** Throws `SOURCE_UNREADABLE` if the folder cannot be read. Anything else becomes a problem. */
export async function readSeed(folder: string, sdl: Sdl, catalogue: Catalogue): Promise<SeedContent> {
  const draft: Collector = { things: [], links: [], edges: [], places: new Map(), problems: [], rows: new Map() };
  const uses = tableUses(sdl, catalogue);
  const tables: { use: TableUse; table: Table }[] = [];
  for (const file of await listCsvFiles(folder)) {
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
      draft.problems.push({
        file,
        line: 1,
        sentence: `No kind, edge type or table has this file name: ${fileNameHint(file, uses)}.`,
      });
    }
  }
  for (const { use, table } of tables) {
    if (use.is === "things") {
      readThingTable(table, use, draft, sdl);
    }
  }
  if (sdl.nodeTypes.has("Dataset")) {
    draft.problems.push(...datasetRowProblems(draft.things));
  }
  for (const { use, table } of tables) {
    if (use.is === "edges") {
      readEdgeTable(table, use.type, { draft, sdl });
    }
  }
  const dataset = deriveDataset({ things: draft.things, links: draft.links, edges: draft.edges }, catalogue);
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

/** The paths of the CSV files relative to the folder, sorted. Throws `SOURCE_UNREADABLE` if it cannot be read. */
export async function listCsvFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".csv"))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  } catch (cause) {
    throw new KnownError(
      "SOURCE_UNREADABLE",
      `The data folder ${folder} cannot be read: set DATA_DIR to a folder that can be read.`,
      { cause },
    );
  }
}

function datasetRowProblems(things: readonly Thing[]): readonly Problem[] {
  const count = things.filter(({ type }) => type === "Dataset").length;
  const sentence = `There must be exactly one row, which describes the record; there are ${count}.`;
  return count === 1 ? [] : [{ file: "datasets.csv", line: 1, sentence }];
}

function tableUses(sdl: Sdl, catalogue: Catalogue): ReadonlyMap<string, TableUse> {
  const bodyColumns = (sdl.nodeTypes.get("Body")?.columns ?? []).filter((column) => column.name !== "kind");
  const kinds = [...catalogue.kinds.keys()].map((kind): [string, TableUse] => [
    `bodies/${kebabCase(kind)}.csv`,
    { is: "things", type: "Body", fixed: { kind }, columns: bodyColumns },
  ]);
  const tables = [...sdl.nodeTypes.values()].flatMap(({ name, table, columns }): readonly [string, TableUse][] =>
    table === null ? [] : [[`${table}.csv`, { is: "things", type: name, fixed: {}, columns }]],
  );
  const edges = [...catalogue.edgeTypes.values()].map((type): [string, TableUse] => [
    `edges/${kebabCase(type.name)}.csv`,
    { is: "edges", type },
  ]);
  return new Map([...kinds, ...tables, ...edges]);
}

function fileNameHint(file: string, uses: ReadonlyMap<string, TableUse>): string {
  const folder = file.includes("/") ? file.slice(0, file.indexOf("/") + 1) : "";
  const names = [...uses.keys()].filter((name) => name.startsWith(folder) && name.includes("/") === file.includes("/"));
  return `the files here are ${names.sort().join(", ")}`;
}
