// A table with a head that stays, whose columns can be sorted.

import { memo, type ReactElement, type ReactNode } from "react";
import type { TableState } from "../../state/state.ts";
import type { Column } from "./rows.ts";

export interface GridProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort: Pick<TableState, "sort" | "descending">;
  readonly onSort: (sort: Pick<TableState, "sort" | "descending">) => void;
  /** The cells of a row: a `tr`, with its key. */
  readonly renderRow: (row: Row) => ReactNode;
}

export function Grid<Row>({ caption, columns, rows, sort, onSort, renderRow }: GridProps<Row>): ReactElement {
  return (
    <table className="grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, label }) => (
            <th key={name} scope="col" aria-sort={ariaSort(name, sort)}>
              <button type="button" onClick={() => onSort(nextSort(name, sort))}>
                {label}
                <span aria-hidden="true">{sortArrow(name, sort)}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <GridBody rows={rows} renderRow={renderRow as (row: unknown) => ReactNode} />
    </table>
  );
}

/** Drawn anew only when the rows are others, so that typing does not wait for them. */
const GridBody = memo(function GridBody({
  rows,
  renderRow,
}: {
  readonly rows: readonly unknown[];
  readonly renderRow: (row: unknown) => ReactNode;
}): ReactElement {
  return <tbody>{rows.map(renderRow)}</tbody>;
});

/** Up, then down, then as the record has them. */
function nextSort(name: string, { sort, descending }: GridProps<never>["sort"]): GridProps<never>["sort"] {
  if (sort !== name) {
    return { sort: name, descending: false };
  }
  return descending ? { sort: null, descending: false } : { sort: name, descending: true };
}

function ariaSort(name: string, { sort, descending }: GridProps<never>["sort"]): "ascending" | "descending" | "none" {
  if (sort !== name) {
    return "none";
  }
  return descending ? "descending" : "ascending";
}

function sortArrow(name: string, sort: GridProps<never>["sort"]): string {
  return { none: " ↕", ascending: " ↑", descending: " ↓" }[ariaSort(name, sort)];
}
