// The tables of a record, to which bodies and edges are added: its own rows stay as they are.

import { groupItems, splitList } from "../base/lists.ts";
import { parseDateSpan } from "../base/period.ts";
import { compareText, type Problem } from "../model/dataset.ts";
import { listCsvFiles } from "../seed/csv-files.ts";
import { formatTable } from "../seed/format.ts";
import { readTableFile, type Table } from "../seed/table.ts";
import type { FactRow } from "./fact-files.ts";

type Cells = Readonly<Record<string, string>>;

/** A body of the record before anything was added, with the kind that its file is for. */
interface RecordBody {
  readonly kind: string;
  readonly cells: Cells;
}

/** Filled row by row. Files and kinds are named as in a data folder: `ccg`, `local-authority`. */
export interface RecordDraft {
  readonly tables: ReadonlyMap<string, Table>;
  /** The rows that were added, by file. */
  readonly added: Map<string, Cells[]>;
  /** By id. */
  readonly bodies: ReadonlyMap<string, RecordBody>;
  /** The ids of the bodies by kind and code, and by kind and name for those without a code. */
  readonly idsByCode: ReadonlyMap<string, string>;
  /** The type and the two ends of each edge of the record. */
  readonly edges: ReadonlyMap<string, Cells>;
  /** By the id of a body, those of which it is a part. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly ids: Set<string>;
  readonly documents: Set<string>;
  /** What keeps the facts from being used. */
  readonly problems: Problem[];
  /** Where the facts and the record differ, and what was left out. */
  readonly differences: Problem[];
}

/** Throws `SOURCE_UNREADABLE` if the folder of the record cannot be read. */
export async function readRecordDraft(folder: string): Promise<RecordDraft> {
  const { files, problems } = await listCsvFiles(folder);
  const contents = await Promise.all(files.map((file) => readTableFile(folder, file)));
  const tables = new Map(contents.map(({ table }) => [table.file, table]));
  const bodies = [...tables].flatMap(([file, { rows }]) => {
    const [, kind = ""] = /^bodies\/(.+)\.csv$/.exec(file) ?? [];
    return kind === "" ? [] : rows.map(({ cells }) => [cells.id ?? "", { kind, cells }] as const);
  });
  const edges = [...tables].flatMap(([file, { rows }]) => {
    const [, type = ""] = /^edges\/(.+)\.csv$/.exec(file) ?? [];
    return type === "" ? [] : rows.map(({ cells }) => [endsKey(type, cells), cells] as const);
  });
  return {
    tables,
    added: new Map(),
    bodies: new Map(bodies),
    idsByCode: new Map(bodies.flatMap(([id, body]) => bodyKeys(body).map((key) => [key, id] as const))),
    edges: new Map(edges),
    groups: partGroups(tables.get("edges/part-of.csv")),
    ids: new Set(bodies.map(([id]) => id)),
    documents: new Set(),
    problems: [...problems, ...contents.flatMap((content) => content.problems)],
    differences: [],
  };
}

function partGroups(table: Table | undefined): ReadonlyMap<string, readonly string[]> {
  const parts = groupItems(table?.rows ?? [], ({ cells }) => cells.from ?? "");
  return new Map([...parts].map(([from, rows]) => [from, rows.map(({ cells }) => cells.to ?? "")]));
}

function endsKey(type: string, { from, to }: Cells): string {
  return `${type} ${from} ${to}`;
}

/** A code is of one body of a kind; a body without codes is known by its names. */
function bodyKeys({ kind, cells }: RecordBody): readonly string[] {
  const codes = [cells.odsCode, cells.gssCode].filter((code) => code !== undefined && code !== "");
  const names = codes.length > 0 ? [] : [cells.name, cells.officialName].filter((name) => name !== "");
  return [...codes, ...names].map((text) => `${kind} ${text?.toLowerCase()}`);
}

/** The body of the record that has one of the codes, or that has no code and the name; null if it has none. */
export function findTwin(draft: RecordDraft, kinds: readonly string[], texts: readonly string[]): string | null {
  const keys = kinds.flatMap((kind) =>
    texts.filter((text) => text !== "").map((text) => `${kind} ${text.toLowerCase()}`),
  );
  const key = keys.find((each) => draft.idsByCode.has(each));
  return key === undefined ? null : (draft.idsByCode.get(key) ?? null);
}

/** A body, and what it is known by. */
export interface NewBody {
  /** The name of the file: `ccg`. */
  readonly kind: string;
  /** The kinds of the record in which it can be already. */
  readonly twinKinds: readonly string[];
  readonly cells: Cells & { readonly id: string };
  readonly documents: readonly string[];
}

const codeColumns = ["odsCode", "gssCode"];
const comparedColumns = ["odsCode", "gssCode", "validFrom", "validTo"];

/** Adds the body, or finds its twin in the record, whose row wins. Returns its id. */
export function addBody(draft: RecordDraft, row: FactRow, body: NewBody): string {
  const { cells } = body;
  const texts = [cells.gssCode ?? "", cells.odsCode ?? "", cells.name ?? ""];
  const twin = findTwin(draft, body.twinKinds, texts);
  if (twin !== null) {
    compareTwin(draft, row, { twin, body });
    return twin;
  }
  if (draft.ids.has(cells.id)) {
    addProblem(draft, row, `The id "${cells.id}" is already that of another body.`);
    return cells.id;
  }
  draft.ids.add(cells.id);
  const existence = cells.existence ?? "REAL";
  addRow(draft, `bodies/${body.kind}.csv`, {
    ...cells,
    existence,
    collective: "false",
    documents: body.documents.join(";"),
    factRows: factRowName(row),
  });
  citeDocuments(draft, body.documents);
  return cells.id;
}

/** The row of the record wins. A code that it lacks is added to it, since the body is found by it. */
function compareTwin(draft: RecordDraft, row: FactRow, { twin, body }: { twin: string; body: NewBody }): void {
  const own = draft.bodies.get(twin)?.cells ?? {};
  const name = body.cells.name ?? "";
  const names = [own.name ?? "", own.officialName ?? "", ...splitList(own.aliases ?? "")];
  if (!names.some((each) => each.toLowerCase() === name.toLowerCase())) {
    addDifference(draft, row, `The name is "${name}"; ${twin} in the record has it neither as a name nor as an alias.`);
  }
  for (const column of comparedColumns) {
    const [here, there] = [own[column] ?? "", body.cells[column] ?? ""];
    const filled = here === "" && there !== "" && codeColumns.includes(column);
    if (filled) {
      addFill(draft, twin, { column, cell: there, documents: body.documents.slice(0, 1) });
    }
    if (there !== "" && (column.startsWith("valid") ? !isDayWithin(there, here) : here !== there)) {
      const what = here === "" ? "is empty" : `is "${here}"`;
      const result = filled ? "was added to it" : "was not taken";
      addDifference(draft, row, `${column} is "${there}"; that of ${twin} in the record ${what}, and ${result}.`);
    }
  }
}

/** What is added to a row of the record. */
interface Fill {
  readonly column: string;
  readonly cell: string;
  readonly documents: readonly string[];
}

function addFill(draft: RecordDraft, id: string, { column, cell, documents }: Fill): void {
  const row = [...draft.tables.values()]
    .filter(({ file }) => file.startsWith("bodies/"))
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => cells.id === id);
  if (row) {
    const cited = [...new Set([...splitList(row.cells.documents ?? ""), ...documents])].join(";");
    // The rows of the draft are its own copy.
    Object.assign(row.cells, { [column]: cell, documents: cited });
    citeDocuments(draft, documents);
  }
}

/** An edge between two bodies. */
export interface NewEdge {
  /** The name of the file: `covers`. */
  readonly type: string;
  readonly cells: Cells & { readonly from: string; readonly to: string };
  readonly documents: readonly string[];
}

/** Adds the edge. What the record says of two of its own bodies is left to it. */
export function addEdge(draft: RecordDraft, row: FactRow, { type, cells, documents }: NewEdge): void {
  const { from, to } = cells;
  const own = draft.edges.get(endsKey(type, cells));
  if (draft.bodies.has(from) && draft.bodies.has(to)) {
    compareEdge(draft, row, { type, cells, own });
    return;
  }
  appendEdge(draft, row, { type, cells, documents });
}

/** Adds the edge whatever the record says of its ends. */
export function appendEdge(draft: RecordDraft, row: FactRow, { type, cells, documents }: NewEdge): void {
  addRow(draft, `edges/${type}.csv`, {
    status: "IN_FORCE",
    confidence: "HIGH",
    ...cells,
    documentIds: documents.join(";"),
    factRows: factRowName(row),
  });
  citeDocuments(draft, documents);
}

interface EdgePair {
  readonly type: string;
  readonly cells: Cells;
  readonly own: Cells | undefined;
}

function compareEdge(draft: RecordDraft, row: FactRow, { type, cells, own }: EdgePair): void {
  const edge = `"${type}" from ${cells.from} to ${cells.to}`;
  if (!own) {
    addDifference(draft, row, `There is no edge ${edge} in the record, which has both bodies, and none was added.`);
    return;
  }
  for (const column of ["validFrom", "validTo"]) {
    const [here, there] = [own[column] ?? "", cells[column] ?? ""];
    if (there !== "" && here !== "" && !isDayWithin(there, here)) {
      addDifference(draft, row, `${column} of the edge ${edge} is "${there}" here and "${here}" in the record.`);
    }
  }
}

function isDayWithin(day: string, written: string): boolean {
  const span = parseDateSpan(written);
  return span !== null && span.first <= day && day <= span.last;
}

/** Adds a row of any file, with the cells that it has. */
export function addRow(draft: RecordDraft, file: string, cells: Cells): void {
  const rows = draft.added.get(file) ?? [];
  rows.push(cells);
  draft.added.set(file, rows);
}

export function citeDocuments(draft: RecordDraft, documents: readonly string[]): void {
  for (const id of documents) {
    draft.documents.add(id);
  }
}

export function addProblem(draft: RecordDraft, { file, line }: FactRow, sentence: string): void {
  draft.problems.push({ file, line, sentence });
}

export function addDifference(draft: RecordDraft, { file, line }: FactRow, sentence: string): void {
  draft.differences.push({ file, line, sentence });
}

/** The row of facts, as the record names it: `england-ccgs/00L`. */
function factRowName({ file, cells }: FactRow): string {
  const code = file === "upper_tier_authorities.csv" ? cells.gss_code : cells.ods_code;
  return `england-${file.replace(/\.csv$/, "").replaceAll("_", "-")}/${code}`;
}

/** A file of the record with its added rows, in the order that `seed fmt` gives them. */
export interface DraftFile {
  readonly file: string;
  readonly text: string;
}

/** `columns` has those of the files that the record lacks. */
export function draftFiles(draft: RecordDraft, columns: ReadonlyMap<string, readonly string[]>): readonly DraftFile[] {
  const files = [...new Set([...draft.tables.keys(), ...draft.added.keys()])].sort(compareText);
  return files.map((file) => {
    const table = draft.tables.get(file);
    const rows = [...(table?.rows ?? []), ...(draft.added.get(file) ?? []).map((cells) => ({ cells }))];
    return { file, text: formatTable({ columns: table?.columns ?? columns.get(file) ?? [], rows }) };
  });
}
