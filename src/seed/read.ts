// A folder of tables to the dataset, with every problem of form at its place.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { KnownError } from "../base/errors.ts";
import { type EffectivePeriod, farFuture, farPast } from "../base/period.ts";
import { type Catalogue, type EdgeTypeEntry, kebab } from "../model/catalogue.ts";
import {
  type Dataset,
  type Edge,
  edgeId,
  effectivePeriod,
  type Facts,
  type Link,
  type Place,
  type Problem,
  storedEnds,
  type Thing,
  textOf,
  textsOf,
} from "../model/dataset.ts";
import { derive } from "../model/derive.ts";
import type { Column, Sdl } from "../model/sdl.ts";
import { checkLedger, ledgerFile, readLedger } from "./ledger.ts";
import { readRow } from "./row.ts";
import { type Row, readTable, type Table } from "./table.ts";

/** What a folder of tables says, and where it says it. */
export interface Reading {
  readonly dataset: Dataset;
  /** The row of each thing and of each edge, by `<type>/<id>`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
  /** How many rows each file has. */
  readonly rows: ReadonlyMap<string, number>;
}

interface Draft {
  readonly things: Thing[];
  readonly links: Link[];
  readonly edges: Edge[];
  readonly places: Map<string, Place>;
  readonly problems: Problem[];
  readonly rows: Map<string, number>;
}

/** What a file of the folder is for. */
type Use =
  | { readonly is: "things"; readonly type: string; readonly fixed: Facts; readonly columns: readonly Column[] }
  | { readonly is: "edges"; readonly type: EdgeTypeEntry };

/** The key under which a thing or an edge stands in `places`. */
export function placeKey(of: { readonly type: string; readonly id: string }): string {
  return `${of.type}/${of.id}`;
}

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

function readThings(table: Table, use: Extract<Use, { is: "things" }>, draft: Draft, sdl: Sdl): void {
  complainOfColumns(
    table,
    use.columns.map((column) => column.name),
    draft,
  );
  for (const row of table.rows) {
    const reading = readRow(use.columns, row.cells, sdl);
    const place = { file: table.file, line: row.line };
    draft.problems.push(...reading.complaints.map((sentence) => ({ ...place, sentence })));
    const id = row.cells.id ?? "";
    const facts = { ...reading.facts, ...use.fixed };
    const thing = { type: use.type, id, facts: use.type === "Body" ? { ...facts, ...derivedOfBody(facts) } : facts };
    if (remember(thing, place, draft)) {
      draft.things.push(thing);
      draft.links.push(
        ...reading.links.map(({ relationship, target, to }) => ({
          type: relationship,
          fromType: use.type,
          from: id,
          toType: target,
          to,
        })),
      );
    }
  }
}

/** Two rows with one id are a problem of the second. */
function remember(of: { readonly type: string; readonly id: string }, place: Place, draft: Draft): boolean {
  const earlier = draft.places.get(placeKey(of));
  if (earlier) {
    const sentence = `${of.id} is already the id of ${earlier.file}:${earlier.line}.`;
    draft.problems.push({ ...place, sentence });
    return false;
  }
  draft.places.set(placeKey(of), place);
  return true;
}

function complainOfColumns(table: Table, known: readonly string[], draft: Draft): void {
  if (table.columns.length === 0) {
    return;
  }
  const missing = known.filter((column) => !table.columns.includes(column));
  const strange = table.columns.filter((column) => !known.includes(column));
  const place = { file: table.file, line: 1 };
  draft.problems.push(
    ...missing.map((column) => ({ ...place, sentence: `The column ${column} is missing.` })),
    ...strange.map((column) => ({
      ...place,
      sentence: `There is no column ${column}: the columns are ${known.join(", ")}.`,
    })),
  );
}

function statedPeriod(facts: Facts) {
  return {
    validFrom: asWritten(facts, "validFrom"),
    validTo: asWritten(facts, "validTo"),
    seenOn: asWritten(facts, "seenOn") ?? asWritten(facts, "statedOn"),
  };
}

/** A date that keeps what is written keeps it in the field that ends in `Stated`. */
function asWritten(facts: Facts, name: string): string | null {
  return textOf(facts, `${name}Stated`) ?? textOf(facts, name);
}

function known(facts: Facts): Facts {
  return { startKnown: isGiven(facts, "validFromStated"), endKnown: isGiven(facts, "validToStated") };
}

/** A range says between which days it was, which is not the day. */
function isGiven(facts: Facts, name: string): boolean {
  const stated = textOf(facts, name);
  return stated !== null && !stated.includes("/");
}

function derivedOfBody(facts: Facts): Facts {
  const codes = textsOf(facts, "otherCodes").map((code) => code.slice(code.indexOf(":") + 1));
  const words = [...textsOf(facts, "aliases"), textOf(facts, "odsCode"), textOf(facts, "gssCode"), ...codes];
  return {
    ...effectivePeriod(statedPeriod(facts), []),
    ...known(facts),
    searchText: words.filter((word) => word !== null).join(" | "),
  };
}

function periodsOf(things: readonly Thing[]): ReadonlyMap<string, EffectivePeriod> {
  const bodies = things.filter((thing) => thing.type === "Body");
  return new Map(
    bodies.map(({ id, facts }) => [
      id,
      {
        effectiveFrom: textOf(facts, "effectiveFrom") ?? farPast,
        effectiveTo: textOf(facts, "effectiveTo") ?? farFuture,
      },
    ]),
  );
}

interface EdgeReading {
  readonly draft: Draft;
  readonly sdl: Sdl;
  readonly periods: ReadonlyMap<string, EffectivePeriod>;
}

function readEdges(table: Table, type: EdgeTypeEntry, reading: EdgeReading): void {
  const { draft } = reading;
  complainOfColumns(table, ["from", "to", ...type.shape.columns.map((column) => column.name)], draft);
  for (const row of table.rows) {
    const place = { file: table.file, line: row.line };
    const { edge, complaints } = readEdge(row, type, reading);
    draft.problems.push(...complaints.map((sentence) => ({ ...place, sentence })));
    if (remember(edge, place, draft)) {
      draft.edges.push(edge);
    }
  }
}

function readEdge({ cells }: Row, type: EdgeTypeEntry, { sdl, periods }: EdgeReading) {
  const { facts, complaints } = readRow(type.shape.columns, cells, sdl);
  const [from, to] = storedEnds(type, cells.from ?? "", cells.to ?? "");
  const ends = [periods.get(from), periods.get(to)].filter((period) => period !== undefined);
  const id = edgeId(type, from, to, cells);
  const derived = { id, ...effectivePeriod(statedPeriod(facts), ends), ...known(facts) };
  const edge: Edge = {
    type: type.name,
    id,
    fromType: type.fromType,
    from,
    toType: type.toType,
    to,
    facts: { ...facts, ...derived },
  };
  return { edge, complaints };
}
