// A table whose columns can be sorted.

import type { ReactElement, ReactNode } from "react";
import { type State, setTable, type TableState } from "../../state/state.ts";
import { StateLink } from "../../state/state-link.tsx";
import type { Column } from "./rows.ts";

export interface GridProps<Row> {
  readonly caption: string;
  readonly state: State;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What is in a cell, for the name of the column, the row and its text. */
  readonly cell: (name: string, row: Row, text: string) => ReactNode;
}

type Sort = Pick<TableState, "sort" | "descending">;

export function Grid<Row extends { readonly id: string }>(props: GridProps<Row>): ReactElement {
  const { caption, state, columns, rows, cell } = props;
  return (
    <table className="grid stack">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, label }) => (
            <th key={name} scope="col" aria-sort={ariaSort(name, state.table)}>
              <StateLink state={state} change={setTable(nextSort(name, state.table))}>
                {label}
                <span aria-hidden="true">{sortArrow(name, state.table)}</span>
              </StateLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => {
              const text = column.text(row);
              return (
                <td key={column.name} data-label={column.label}>
                  {text === "" ? "" : cell(column.name, row, text)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Up, then down, then as the record has them. */
function nextSort(name: string, { sort, descending }: Sort): Sort {
  if (sort !== name) {
    return { sort: name, descending: false };
  }
  return descending ? { sort: null, descending: false } : { sort: name, descending: true };
}

function ariaSort(name: string, { sort, descending }: Sort): "ascending" | "descending" | "none" {
  if (sort !== name) {
    return "none";
  }
  return descending ? "descending" : "ascending";
}

function sortArrow(name: string, sort: Sort): string {
  return { none: " ↕", ascending: " ↑", descending: " ↓" }[ariaSort(name, sort)];
}
