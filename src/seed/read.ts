// Reads a folder of tables into a dataset, and collects every problem with its file and line.

import { type Catalogue, kebabCase } from "../model/catalogue.ts";
import type { Dataset, Place, Problem, Thing } from "../model/dataset.ts";
import { deriveDataset } from "../model/derive.ts";
import type { Sdl } from "../model/sdl.ts";
import { addProblems, type Collector } from "./collector.ts";
import { listCsvFiles } from "./csv-files.ts";
import { type EdgeTable, readEdgeTable } from "./edge-table.ts";
import { checkLedger, ledgerFile, readLedger } from "./ledger.ts";
import { readTableFile, type Table } from "./table.ts";
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
  const listed = await listCsvFiles(folder);
  addProblems(listed.problems, draft);
  for (const file of listed.files.filter((each) => each !== ledgerFile)) {
    const use = uses.get(file);
    const { table, problems } = await readTableFile(folder, file);
    addProblems(problems, draft);
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
    addProblems(datasetRowProblems(draft.things), draft);
  }
  for (const { use, table } of tables) {
    if (use.is === "edges") {
      readEdgeTable(table, use.type, { draft, sdl });
    }
  }
  const dataset = deriveDataset({ things: draft.things, links: draft.links, edges: draft.edges }, catalogue);
  const ledger = await readLedger(folder);
  if (ledger) {
    addProblems([...ledger.problems, ...checkLedger(ledger.table, dataset)], draft);
  }
  return {
    dataset,
    places: draft.places,
    problems: draft.problems,
    rows: draft.rows,
  };
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
