// An answer as one flat table, by a rule that holds for every query.

import { stringify } from "csv-stringify/sync";
import type { AnswerField } from "./answer-shape.ts";

/** The rule, for those who read such a table. */
export const rowsRule: readonly string[] = [
  "A field is a column, named by its way from the root with dots between. The name `edges` of a connection is left out, and so is the name of a field that is alone at the root.",
  "A list of single values is one cell, with `;` between the values. So is a list of objects with one field each.",
  "A list of objects with more fields has a row for each object. What stands around the list is repeated in each of its rows.",
  "Two such lists side by side do not multiply: each has rows of its own, in which the columns of the other are empty.",
  "Where the lists of an object are all empty, the object keeps one row. An empty cell is a null.",
];

/** Its columns are those that the query asks for, whatever the data. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableOf(shape: readonly AnswerField[], data: unknown): Table {
  const parts = shape.length === 1 ? shape.flatMap((field) => partsOf(field, aloneAtRoot)) : partsIn(shape, atRoot);
  const columns = columnsOf(parts);
  return { columns, rows: rowsOf(parts, data).map((row) => columns.map((column) => row[column] ?? "")) };
}

export function csvOf({ columns, rows }: Table): string {
  return stringify([columns, ...rows]);
}

/** One cell in the row of what is around it. */
interface Cell {
  readonly is: "cell";
  readonly column: string;
  /** The names that lead to its value, or to its list of values. */
  readonly way: readonly string[];
  /** Where it is a list, the names that lead on from each item. */
  readonly within: readonly string[] | null;
}

/** A list whose items have rows of their own. */
interface Block {
  readonly is: "block";
  readonly way: readonly string[];
  readonly parts: readonly Part[];
}

/** What is left when objects are dissolved. */
type Part = Cell | Block;

interface Place {
  readonly prefix: readonly string[];
  readonly way: readonly string[];
  readonly silent?: boolean;
}

const atRoot: Place = { prefix: [], way: [] };
const aloneAtRoot: Place = { ...atRoot, silent: true };

function partsIn(fields: readonly AnswerField[], place: Place): readonly Part[] {
  return fields.flatMap((field) => partsOf(field, place));
}

function partsOf({ name, list, fields }: AnswerField, place: Place): readonly Part[] {
  const isUnnamed = isEdges(name, fields) || (place.silent === true && fields !== null);
  const prefix = isUnnamed ? place.prefix : [...place.prefix, name];
  const way = [...place.way, name];
  if (fields === null) {
    return [{ is: "cell", column: prefix.join("."), way, within: list ? [] : null }];
  }
  const within = list ? onlyWay(fields) : null;
  if (within) {
    return [{ is: "cell", column: [...prefix, ...within].join("."), way, within }];
  }
  return list ? [{ is: "block", way, parts: partsIn(fields, { prefix, way: [] }) }] : partsIn(fields, { prefix, way });
}

/** The list of a connection, which says no more than its name has said already. */
function isEdges(name: string, fields: AnswerField["fields"]): boolean {
  const own = ["node", "properties", "cursor", "score"];
  return name === "edges" && fields !== null && fields.every((field) => own.includes(field.name));
}

/** The way to the one value below these fields; null where there are more, or a list. */
function onlyWay([field, ...others]: readonly AnswerField[]): readonly string[] | null {
  if (!field || field.list || others.length > 0) {
    return null;
  }
  const way = field.fields === null ? [] : onlyWay(field.fields);
  return way && [field.name, ...way];
}

function columnsOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.is === "cell" ? [part.column] : columnsOf(part.parts))))];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(parts: readonly Part[], value: unknown): readonly Row[] {
  const cells = parts.flatMap((part) => (part.is === "cell" ? [[part.column, cellText(part, value)]] : []));
  const own: Row = Object.fromEntries(cells);
  const rows = parts.flatMap((part) =>
    part.is === "block" ? itemsOf(along(part.way, value)).flatMap((item) => rowsOf(part.parts, item)) : [],
  );
  return rows.length === 0 ? [own] : rows.map((row) => ({ ...own, ...row }));
}

function cellText({ way, within }: Cell, value: unknown): string {
  const found = along(way, value);
  return within === null
    ? textOf(found)
    : itemsOf(found)
        .map((item) => textOf(along(within, item)))
        .join(";");
}

function along(way: readonly string[], value: unknown): unknown {
  return way.reduce((found: unknown, name) => (isObject(found) ? found[name] : null), value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
