// The table: the same links and bodies as in the picture, to read, sort, filter and save.

import { type ReactElement, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { bodyAddress, linkAddress } from "../../../addresses/thing-address.ts";
import { formatCsv } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import type { ViewProps } from "../../graph/view-props.ts";
import { openingState, setTable } from "../../state/state.ts";
import { StateLink } from "../../state/state-link.tsx";
import { useFieldValue } from "../../state/use-field-value.ts";
import { Grid } from "./grid.tsx";
import { type Column, fileRows, filterRows, sortTableRows } from "./rows.ts";
import {
  bodyColumns,
  bodyIdColumns,
  bodyRows,
  type EdgeRow,
  edgeColumns,
  edgeIdColumns,
  edgeRows,
  markColumn,
} from "./table-columns.ts";

/** More rows than these are drawn only on request: typing in the filter would wait for them. */
const maxRows = 250;

export function TableView(props: ViewProps): ReactElement {
  const { record, state, contents } = props;
  const marked = <Row extends Parameters<ReturnType<typeof markColumn>["text"]>[0]>(columns: readonly Column<Row>[]) =>
    contents.isComparison ? [markColumn(), ...columns] : columns;
  if (state.table.list === "links") {
    const rows = edgeRows(record, contents);
    return <TableList {...props} table={{ rows, columns: marked(edgeColumns), ids: edgeIdColumns, cell: edgeCell }} />;
  }
  const cell = (name: string, row: { readonly id: string }, text: string) =>
    name === "name" ? <a href={bodyAddress(row.id, state.on)}>{text}</a> : text;
  return (
    <TableList
      {...props}
      table={{ rows: bodyRows(contents), columns: marked(bodyColumns), ids: bodyIdColumns, cell }}
    />
  );
}

/** A body and the link have pages of their own. */
function edgeCell(name: string, { edge }: EdgeRow, text: string, on: string): ReactNode {
  switch (name) {
    case "from":
      return <a href={bodyAddress(edge.source, on)}>{text}</a>;
    case "to":
      return <a href={bodyAddress(edge.target, on)}>{text}</a>;
    case "link":
    case "documents":
      return <a href={linkAddress(edge.id, on)}>{text}</a>;
    default:
      return text;
  }
}

interface TableRows<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What a file has besides. */
  readonly ids: readonly Column<Row>[];
  readonly cell: (name: string, row: Row, text: string, on: string) => ReactNode;
}

function TableList<Row extends { readonly id: string }>({
  record,
  state,
  go,
  title,
  table,
}: ViewProps & { readonly table: TableRows<Row> }): ReactElement {
  const { rows, columns, ids, cell } = table;
  const { list, sort, descending } = state.table;
  const [text, setText] = useFieldValue(state.table.text, (value) => go(setTable({ text: value }), "quietly"));
  const deferredText = useDeferredValue(text);
  const found = useMemo(
    () => sortTableRows(filterRows(rows, columns, deferredText), columns, { sort, descending }),
    [rows, columns, deferredText, sort, descending],
  );
  const [isWhole, setIsWhole] = useState(false);
  const drawn = isWhole ? found : found.slice(0, maxRows);
  const name = fileName(state.on, record.dataset?.dataVersion, list);
  return (
    <section className="table-view" aria-label="Table">
      <div className="toolbar">
        <nav className="choices" aria-label="List">
          {(["links", "bodies"] as const).map((each) => (
            <StateLink
              key={each}
              className="button"
              aria-current={list === each ? "true" : undefined}
              state={state}
              change={setTable({ ...openingState(state.on).table, list: each })}
            >
              {each === "links" ? "Links" : "Bodies"}
            </StateLink>
          ))}
        </nav>
        <label>
          Only rows with
          <input
            type="search"
            value={text}
            placeholder={`words in the ${list}`}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <button
          type="button"
          disabled={found.length === 0}
          onClick={() => saveCsv(name, formatCsv(fileRows(found, [...columns, ...ids])))}
        >
          Save as CSV
        </button>
        <span role="status">
          {found.length} of {rows.length} {list}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section className="table-box" tabIndex={0} aria-label={`Table of ${list}`}>
        <Grid
          caption={title}
          state={state}
          columns={columns}
          rows={drawn}
          cell={(...args) => cell(...args, state.on)}
        />
      </section>
      {found.length === 0 && <p className="notice">No row has all of these words.</p>}
      {drawn.length < found.length && (
        <button type="button" onClick={() => setIsWhole(true)}>
          Show the other {found.length - drawn.length} rows
        </button>
      )}
    </section>
  );
}
