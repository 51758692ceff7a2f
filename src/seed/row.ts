// Reads one row: its cells become checked facts and links, or problems.

import { splitList } from "../base/lists.ts";
import { latestSpan, openEnd, parseDateList } from "../base/period.ts";
import type { Column, DateColumn, ValueColumn } from "../model/columns.ts";
import type { Facts, Value } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";

/** One id in a link column of a row. */
export interface RowLink {
  readonly relationship: string;
  readonly target: string;
  readonly to: string;
}

export interface RowContent {
  readonly facts: Facts;
  readonly links: readonly RowLink[];
  /** One sentence for each cell that cannot be used. */
  readonly problems: readonly string[];
}

/** A cell that cannot be used gives a problem and a null fact. */
export function readRow(columns: readonly Column[], cells: Readonly<Record<string, string>>, sdl: Sdl): RowContent {
  const facts: Record<string, Value> = {};
  const links: RowLink[] = [];
  const problems: string[] = [];
  for (const column of columns) {
    const cell = cells[column.name] ?? "";
    if (column.is === "link") {
      const ids = column.list ? splitList(cell) : [cell].filter((id) => id !== "");
      links.push(...ids.map((to) => ({ relationship: column.relationship, target: column.target, to })));
    } else if (column.is === "date") {
      Object.assign(facts, dateFacts(column, cell, problems));
    } else {
      facts[column.name] = cellValue(column, cell, sdl, problems);
    }
  }
  return { facts, links, problems };
}

function dateFacts(column: DateColumn, cell: string, problems: string[]): Facts {
  const isOpen = column.open && cell === openEnd;
  const spans = isOpen ? [] : parseDateList(cell);
  if (cell === "" && column.required) {
    problems.push(`${column.name} is empty.`);
  }
  if (spans === null || (spans.length > 1 && !column.several)) {
    problems.push(
      `${column.name} is "${cell}", which is not a date: write 2015, 2015-04, 2015-04-01 or two of these separated by a slash${column.open ? ", or .. for an open end" : ""}.`,
    );
  }
  const [span] = spans ?? [];
  const takes = {
    firstDay: span?.first ?? null,
    lastDay: span?.last ?? null,
    latest: latestSpan(spans ?? [])?.first ?? null,
    written: cell === "" ? null : cell,
  };
  return Object.fromEntries(column.gives.map(({ field, take }) => [field, takes[take]]));
}

function cellValue(column: ValueColumn, cell: string, sdl: Sdl, problems: string[]): Value {
  if (column.list) {
    const items = splitList(cell);
    const wrong = items.filter((item) => !isAllowedValue(column, item, sdl));
    problems.push(...wrong.map((item) => valueProblem(column, item, sdl)));
    return items;
  }
  if (cell === "") {
    if (column.required && column.type !== "Boolean") {
      problems.push(`${column.name} is empty.`);
    }
    return column.required && column.type === "Boolean" ? false : null;
  }
  if (!isAllowedValue(column, cell, sdl)) {
    problems.push(valueProblem(column, cell, sdl));
    return null;
  }
  return convertCell(column.type, cell);
}

function isAllowedValue(column: ValueColumn, cell: string, sdl: Sdl): boolean {
  const values = sdl.enums.get(column.type);
  if (values) {
    return values.some((value) => value.name === cell);
  }
  const patterns: Readonly<Record<string, RegExp>> = {
    Int: /^-?\d{1,9}$/,
    Float: /^-?\d{1,15}(\.\d+)?$/,
    Boolean: /^(true|false)$/,
  };
  return patterns[column.type]?.test(cell) ?? true;
}

function valueProblem(column: ValueColumn, cell: string, sdl: Sdl): string {
  const values = sdl.enums.get(column.type)?.map((value) => value.name);
  const expected = values ? `one of ${values.join(", ")}` : ({ Boolean: "true or false" }[column.type] ?? "a number");
  return `${column.name} is "${cell}", not ${expected}.`;
}

function convertCell(type: string, cell: string): Value {
  if (type === "Boolean") {
    return cell === "true";
  }
  return type === "Int" || type === "Float" ? Number(cell) : cell;
}
