// The table: the same links and bodies as in the picture, to read, sort, filter and save.

import "./table-view.css";
import { type ReactElement, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from "react";
import { FundNamesDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { formatCsv } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import { setTable } from "../../state/state.ts";
import type { PanelProps, ViewProps } from "../../view/panel-props.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import { Grid } from "./grid.tsx";
import { NoRows } from "./no-rows.tsx";
import { type Column, fileRows, filterRows, sortRows } from "./rows.ts";
import {
  type BodyRow,
  bodyColumns,
  bodyIdColumns,
  bodyRows,
  type EdgeRow,
  edgeColumns,
  edgeIdColumns,
  edgeRows,
  markColumn,
} from "./table-columns.ts";
import { BodyTableRow, EdgeTableRow } from "./table-rows.tsx";
import { useRowsBeforeSelection } from "./use-rows-before-selection.ts";

/** More rows than these are drawn only on request: typing in the filter would wait for them. */
const maxRows = 250;

export function TableView(props: ViewProps): ReactElement {
  const before = useRowsBeforeSelection(props);
  const { all, list } = props.state.table;
  const contents = useMemo(() => (all ? { ...before, highlight: null } : before), [before, all]);
  const head = <TableScope {...props} before={before} />;
  return list === "links" ? (
    <EdgeTable {...props} contents={contents} head={head} />
  ) : (
    <BodyTable {...props} contents={contents} head={head} />
  );
}

type ListProps = ViewProps & { readonly head: ReactElement };

function EdgeTable({ head, record, state, go, contents, title }: ListProps): ReactElement {
  const funds = useFundNames();
  const rows = useMemo(() => edgeRows(record, contents, funds), [record, contents, funds]);
  const columns = useTableColumns(edgeColumns, contents);
  const selected = state.selection?.kind === "edge" ? state.selection.id : null;
  const renderRow = useCallback(
    (row: EdgeRow) => (
      <EdgeTableRow key={row.id} row={row} columns={columns} isSelected={row.id === selected} record={record} go={go} />
    ),
    [columns, selected, record, go],
  );
  const table = { rows, columns, ids: edgeIdColumns, renderRow, one: "link", many: "links" };
  return <TableList {...{ head, record, state, go, title, table }} />;
}

function BodyTable({ head, record, state, go, contents, title }: ListProps): ReactElement {
  const rows = useMemo(() => bodyRows(contents), [contents]);
  const columns = useTableColumns(bodyColumns, contents);
  const selected = state.selection?.kind === "bodies" ? state.selection.ids : null;
  const renderRow = useCallback(
    (row: BodyRow) => (
      <BodyTableRow
        key={row.id}
        row={row}
        columns={columns}
        isSelected={selected?.includes(row.id) ?? false}
        record={record}
        go={go}
      />
    ),
    [columns, selected, record, go],
  );
  const table = { rows, columns, ids: bodyIdColumns, renderRow, one: "body", many: "bodies" };
  return <TableList {...{ head, record, state, go, title, table }} />;
}

interface TableRows<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What a file has besides. */
  readonly ids: readonly Column<Row>[];
  readonly renderRow: (row: Row) => ReactNode;
  readonly one: string;
  readonly many: string;
}

type TableListProps<Row> = PanelProps & {
  readonly title: string;
  readonly head: ReactElement;
  readonly table: TableRows<Row>;
};

function TableList<Row>({ head, record, state, go, title, table }: TableListProps<Row>): ReactElement {
  const { rows, columns, ids, renderRow, one, many } = table;
  const { text, sort, descending } = state.table;
  const deferredText = useDeferredValue(text);
  const found = useMemo(
    () => sortRows(filterRows(rows, columns, deferredText), columns, { sort, descending }),
    [rows, columns, deferredText, sort, descending],
  );
  const [isWhole, setIsWhole] = useState(false);
  const drawn = useMemo(() => (isWhole ? found : found.slice(0, maxRows)), [isWhole, found]);
  const name = fileName(state.on, record.dataset?.dataVersion, many);
  return (
    <section className="table-view" aria-label="Table">
      <div className="table-head">
        {head}
        <label>
          <span className="quiet">Only rows with </span>
          <input
            type="search"
            value={text}
            placeholder={`words in the ${many}`}
            onChange={({ target }) => go(setTable({ text: target.value }), "quietly")}
          />
        </label>
        <span role="status">
          {countSentence({ all: rows.length, found: found.length, text: deferredText, one, many })}
        </span>
        <button
          type="button"
          disabled={found.length === 0}
          onClick={() => saveCsv(name, formatCsv(fileRows(found, [...columns, ...ids])))}
        >
          Save as CSV
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={`Table of ${many}`}>
        {found.length > 0 ? (
          <Grid
            caption={title}
            columns={columns}
            rows={drawn}
            sort={{ sort, descending }}
            onSort={(next) => go(setTable(next), "quietly")}
            renderRow={renderRow}
          />
        ) : (
          <NoRows many={many} text={rows.length > 0 ? text : null} go={go} />
        )}
        {drawn.length < found.length && (
          <button type="button" className="rest" onClick={() => setIsWhole(true)}>
            Show the other {found.length - drawn.length} rows
          </button>
        )}
      </section>
    </section>
  );
}

interface RowCounts {
  readonly all: number;
  readonly found: number;
  readonly text: string;
  readonly one: string;
  readonly many: string;
}

function countSentence({ all, found, text, one, many }: RowCounts): string {
  const counted = `${all} ${all === 1 ? one : many}`;
  return text.trim() === "" ? counted : `${counted}, ${found} ${found === 1 ? "matches" : "match"}`;
}

/** Which list it is, and whether it is the whole of what is drawn. */
function TableScope({
  state,
  go,
  before: { highlight, edges, bodies },
  title,
}: Pick<ViewProps, "state" | "go" | "title"> & { readonly before: ViewContents }): ReactElement {
  const { list, all } = state.table;
  const [listName, whole, part] =
    list === "links"
      ? ["links", edges.length, highlight?.edges.size]
      : ["bodies", bodies.length, highlight?.bodies.size];
  return (
    <>
      <fieldset className="lists">
        <legend className="unseen">List</legend>
        {(["links", "bodies"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={list === each}
            onClick={() => go(setTable({ list: each, sort: null, descending: false }))}
          >
            {each === "links" ? "Links" : "Bodies"}
          </button>
        ))}
      </fieldset>
      {part !== undefined && part < whole && (
        <p className="state narrowed">
          {all
            ? `All ${whole} ${listName} on the map, not only the ${part} that are highlighted. `
            : `Only the ${part} ${listName} that are highlighted: ${title}. `}
          <button type="button" onClick={() => go(setTable({ all: !all }))}>
            {all ? `Show only those ${part}` : `Show all ${whole}`}
          </button>
        </p>
      )}
    </>
  );
}

function useTableColumns<Row extends Parameters<ReturnType<typeof markColumn>["text"]>[0]>(
  columns: readonly Column<Row>[],
  { marks, markLabels }: ViewContents,
): readonly Column<Row>[] {
  const isCompared = marks.size > 0;
  return useMemo(
    () => (isCompared ? [markColumn(markLabels), ...columns] : columns),
    [isCompared, columns, markLabels],
  );
}

/** Until the names are here, a fund goes by its id. */
function useFundNames(): ReadonlyMap<string, string> {
  const answer = useAnswer(FundNamesDocument, {});
  const data = answer?.kind === "loaded" ? answer.data : null;
  return useMemo(() => new Map(data?.funds.map(({ id, name }) => [id, name])), [data]);
}
