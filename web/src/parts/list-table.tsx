// A table whose columns sort by their heads, which are links, and the way to its other pages.

import type { ReactElement, ReactNode } from "react";
import { type ListState, listAddress } from "./list-view.ts";

export interface Column<Row> {
  readonly name: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Whether it names the row. */
  readonly isHead?: boolean;
  /** Whether its head sorts the table; all do that have a sort of their name. */
  readonly isFixed?: boolean;
  readonly isNumber?: boolean;
}

export interface ListTableProps<Row> {
  readonly state: ListState;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly caption: string;
}

export function ListTable<Row>({ state, rows, columns, keyOf, caption }: ListTableProps<Row>): ReactElement {
  if (rows.length === 0) {
    return <p>Nothing in the record has all of these.</p>;
  }
  return (
    <>
      <div className="table-box">
        <table className="stack">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column.name} column={column} state={state} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ name, label, cell, isHead = false, isNumber = false }) =>
                  isHead ? (
                    <th key={name} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={name} data-label={label} className={isNumber ? "number" : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager {...state} />
    </>
  );
}

function SortHead<Row>({
  column: { name, label, isFixed = false, isNumber = false },
  state,
}: {
  readonly column: Column<Row>;
  readonly state: ListState;
}): ReactElement {
  const className = isNumber ? "number" : undefined;
  if (isFixed) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  const isUp = state.sort === name;
  const isDown = state.sort === `-${name}`;
  return (
    <th scope="col" className={className} aria-sort={sortWord(isUp, isDown)}>
      <a href={listAddress(state, { sort: isUp ? `-${name}` : name })}>
        {label}
        {isUp && " ▲"}
        {isDown && " ▼"}
      </a>
    </th>
  );
}

function sortWord(isUp: boolean, isDown: boolean): "ascending" | "descending" | undefined {
  if (isUp) {
    return "ascending";
  }
  return isDown ? "descending" : undefined;
}

function Pager(state: ListState): ReactElement | null {
  const { page, pages } = state;
  if (pages === 1) {
    return null;
  }
  const address = (number: number) => listAddress(state, { page: number === 1 ? undefined : String(number) });
  return (
    <nav className="link-row pager" aria-label="Pages of the list">
      {page > 1 && <a href={address(page - 1)}>Previous</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={address(page + 1)}>Next</a>}
      {page < pages - 1 && <a href={address(pages)}>Last</a>}
    </nav>
  );
}
