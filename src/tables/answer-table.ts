// Turns an answer into one flat table, by the same rule for every query.

import { csvText, excelCsvText } from "../formats/csv-text.ts";
import type { AnswerField } from "./answer-shape.ts";

/** The rule, for readers of such a table. */
export const tableRules: readonly string[] = [
  "A field is a column, named by its path from the root with dots between. The name `edges` of a connection is left out, and so is the name of a field that is alone at the root.",
  "A list of single values is one cell, with `;` between the values. So is a list of objects with one field each.",
  "A list of objects with more fields has a row for each object. What stands around the list is repeated in each of its rows.",
  "Two such lists side by side do not multiply: each has rows of its own, in which the columns of the other are empty.",
  "Where the lists of an object are all empty, the object keeps one row. An empty cell is a null.",
  "A cell that starts with `=`, `+`, `-` or `@` and is not a number has an apostrophe before it, so that no spreadsheet runs it as a formula.",
  "For Excel take XLSX, in which a code is a text, a date is a date and a number is a number, or add `for=excel` to the address of a CSV.",
];

/** What the cells of a column hold. A list is a text. */
export type ColumnType = "boolean" | "date" | "number" | "text";

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** The columns depend only on the query, not on the data. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export function answerTable(shape: readonly AnswerField[], data: unknown): Table {
  const parts =
    shape.length === 1 ? shape.flatMap((field) => dissolveField(field, aloneAtRoot)) : dissolveFields(shape, atRoot);
  const columns = tableColumns(parts);
  return { columns, rows: tableRows(parts, data).map((row) => columns.map(({ name }) => row[name] ?? "")) };
}

/** For Excel or for every other program. */
export function tableCsv({ columns, rows }: Table, forExcel = false): string {
  const write = forExcel ? excelCsvText : csvText;
  return write([columns.map(({ name }) => name), ...rows]);
}

/** A column with one cell in the row of its parent. */
interface Cell {
  readonly is: "cell";
  readonly column: string;
  readonly type: ColumnType;
  /** The names that lead to its value, or to its list of values. */
  readonly path: readonly string[];
  /** For a list, the names that lead on from each item. */
  readonly itemPath: readonly string[] | null;
}

/** A list whose items have rows of their own. */
interface Block {
  readonly is: "block";
  readonly path: readonly string[];
  readonly parts: readonly Part[];
}

/** A column or a list: what remains when objects are flattened. */
type Part = Cell | Block;

interface FieldContext {
  readonly prefix: readonly string[];
  readonly path: readonly string[];
  readonly isUnnamed?: boolean;
}

const atRoot: FieldContext = { prefix: [], path: [] };
const aloneAtRoot: FieldContext = { ...atRoot, isUnnamed: true };

function dissolveFields(fields: readonly AnswerField[], place: FieldContext): readonly Part[] {
  return fields.flatMap((field) => dissolveField(field, place));
}

const columnTypes: Readonly<Record<string, ColumnType>> = {
  Boolean: "boolean",
  Date: "date",
  Float: "number",
  Int: "number",
};

function dissolveField({ name, list, type, fields }: AnswerField, place: FieldContext): readonly Part[] {
  const isUnnamed = isEdgeList(name, fields) || (place.isUnnamed === true && fields !== null);
  const prefix = isUnnamed ? place.prefix : [...place.prefix, name];
  const path = [...place.path, name];
  if (fields === null) {
    const columnType = list ? "text" : (columnTypes[type] ?? "text");
    return [{ is: "cell", column: prefix.join("."), type: columnType, path, itemPath: list ? [] : null }];
  }
  const itemPath = list ? singlePath(fields) : null;
  if (itemPath) {
    return [{ is: "cell", column: [...prefix, ...itemPath].join("."), type: "text", path, itemPath }];
  }
  return list
    ? [{ is: "block", path, parts: dissolveFields(fields, { prefix, path: [] }) }]
    : dissolveFields(fields, { prefix, path });
}

/** The `edges` of a connection, whose name adds nothing to that of the connection. */
function isEdgeList(name: string, fields: AnswerField["fields"]): boolean {
  const own = ["node", "properties", "cursor", "score"];
  return name === "edges" && fields !== null && fields.every((field) => own.includes(field.name));
}

/** The path to the one value below these fields; null where there are more, or a list. */
function singlePath([field, ...others]: readonly AnswerField[]): readonly string[] | null {
  if (!field || field.list || others.length > 0) {
    return null;
  }
  const path = field.fields === null ? [] : singlePath(field.fields);
  return path && [field.name, ...path];
}

/** A column that two parts have with two types is a text. */
function tableColumns(parts: readonly Part[]): readonly TableColumn[] {
  const types = new Map<string, ColumnType>();
  for (const { column, type } of partCells(parts)) {
    types.set(column, (types.get(column) ?? type) === type ? type : "text");
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

function partCells(parts: readonly Part[]): readonly Cell[] {
  return parts.flatMap((part) => (part.is === "cell" ? [part] : partCells(part.parts)));
}

type Row = Readonly<Record<string, string>>;

function tableRows(parts: readonly Part[], value: unknown): readonly Row[] {
  const cells = parts.flatMap((part) => (part.is === "cell" ? [[part.column, cellText(part, value)]] : []));
  const own: Row = Object.fromEntries(cells);
  const rows = parts.flatMap((part) =>
    part.is === "block" ? listItems(valueAtPath(part.path, value)).flatMap((item) => tableRows(part.parts, item)) : [],
  );
  return rows.length === 0 ? [own] : rows.map((row) => ({ ...own, ...row }));
}

function cellText({ path, itemPath }: Cell, value: unknown): string {
  const found = valueAtPath(path, value);
  return itemPath === null
    ? plainText(found)
    : listItems(found)
        .map((item) => plainText(valueAtPath(itemPath, item)))
        .join(";");
}

function valueAtPath(path: readonly string[], value: unknown): unknown {
  return path.reduce((found: unknown, name) => (isRecord(found) ? found[name] : null), value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function listItems(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plainText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
