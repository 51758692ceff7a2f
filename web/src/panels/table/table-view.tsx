// The table: the same ties and bodies as in the picture, to read, sort, filter and save.

import "./table-view.css";
import { type ReactElement, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { csvOf } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import { FundNamesDocument } from "../../generated/graphql.ts";
import { sortTable } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Shown } from "../../view/view-contents.ts";
import { Grid } from "./grid.tsx";
import { Empty } from "./no-rows.tsx";
import { type Column, fileRows, rowsWith, sorted } from "./rows.ts";
import {
  type BodyRow,
  bodyColumns,
  bodyIds,
  bodyRows,
  markColumn,
  type TieRow,
  tieColumns,
  tieIds,
  tieRows,
} from "./table-columns.ts";
import { BodyLine, TieLine } from "./table-rows.tsx";
import { useUnchosen, type ViewProps } from "./use-rows-before-selection.ts";

/** More rows than these are drawn only when asked for: typing in the filter would wait for them. */
const mostRows = 250;

export function TableView(props: ViewProps): ReactElement {
  const unchosen = useUnchosen(props);
  const { all, list } = props.state.table;
  const shown = useMemo(() => (all ? { ...unchosen, lit: null } : unchosen), [unchosen, all]);
  const head = <Scope {...props} unchosen={unchosen} />;
  return list === "ties" ? (
    <Ties {...props} shown={shown} head={head} />
  ) : (
    <Bodies {...props} shown={shown} head={head} />
  );
}

type ListProps = ViewProps & { readonly head: ReactElement };

function Ties({ head, record, state, go, shown, title }: ListProps): ReactElement {
  const funds = useFunds();
  const rows = useMemo(() => tieRows(record, shown, funds), [record, shown, funds]);
  const columns = useColumns(tieColumns, shown);
  const selected = state.selection?.kind === "edge" ? state.selection.id : null;
  const renderRow = useCallback(
    (row: TieRow) => (
      <TieLine key={row.id} row={row} columns={columns} isSelected={row.id === selected} record={record} go={go} />
    ),
    [columns, selected, record, go],
  );
  const listed = { rows, columns, ids: tieIds, renderRow, one: "tie", many: "ties" };
  return <List {...{ head, record, state, go, title, listed }} />;
}

function Bodies({ head, record, state, go, shown, title }: ListProps): ReactElement {
  const rows = useMemo(() => bodyRows(shown), [shown]);
  const columns = useColumns(bodyColumns, shown);
  const selected = state.selection?.kind === "bodies" ? state.selection.ids : null;
  const renderRow = useCallback(
    (row: BodyRow) => (
      <BodyLine
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
  const listed = { rows, columns, ids: bodyIds, renderRow, one: "body", many: "bodies" };
  return <List {...{ head, record, state, go, title, listed }} />;
}

interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What a file has besides. */
  readonly ids: readonly Column<Row>[];
  readonly renderRow: (row: Row) => ReactNode;
  readonly one: string;
  readonly many: string;
}

type OneList<Row> = PanelProps & {
  readonly title: string;
  readonly head: ReactElement;
  readonly listed: Listed<Row>;
};

function List<Row>({ head, record, state, go, title, listed }: OneList<Row>): ReactElement {
  const { rows, columns, ids, renderRow, one, many } = listed;
  const { text, sort, descending } = state.table;
  const looked = useDeferredValue(text);
  const found = useMemo(
    () => sorted(rowsWith(rows, columns, looked), columns, { sort, descending }),
    [rows, columns, looked, sort, descending],
  );
  const [isWhole, showWhole] = useState(false);
  const drawn = useMemo(() => (isWhole ? found : found.slice(0, mostRows)), [isWhole, found]);
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
            onChange={({ target }) => go(sortTable({ text: target.value }), "quietly")}
          />
        </label>
        <span role="status">{countWords({ all: rows.length, found: found.length, text: looked, one, many })}</span>
        <button
          type="button"
          disabled={found.length === 0}
          onClick={() => saveCsv(name, csvOf(fileRows(found, [...columns, ...ids])))}
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
            onSort={(next) => go(sortTable(next), "quietly")}
            renderRow={renderRow}
          />
        ) : (
          <Empty many={many} text={rows.length > 0 ? text : null} go={go} />
        )}
        {drawn.length < found.length && (
          <button type="button" className="rest" onClick={() => showWhole(true)}>
            Show the other {found.length - drawn.length} rows
          </button>
        )}
      </section>
    </section>
  );
}

interface Counts {
  readonly all: number;
  readonly found: number;
  readonly text: string;
  readonly one: string;
  readonly many: string;
}

function countWords({ all, found, text, one, many }: Counts): string {
  const counted = `${all} ${all === 1 ? one : many}`;
  return text.trim() === "" ? counted : `${counted}, ${found} ${found === 1 ? "matches" : "match"}`;
}

/** Which list it is, and whether it is the whole of what is drawn. */
function Scope({
  state,
  go,
  unchosen: { lit, edges, bodies },
  title,
}: Pick<ViewProps, "state" | "go" | "title"> & { readonly unchosen: Shown }): ReactElement {
  const { list, all } = state.table;
  const [listName, whole, part] =
    list === "ties" ? ["ties", edges.length, lit?.edges.size] : ["bodies", bodies.length, lit?.bodies.size];
  return (
    <>
      <fieldset className="lists">
        <legend className="unseen">List</legend>
        {(["ties", "bodies"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={list === each}
            onClick={() => go(sortTable({ list: each, sort: null, descending: false }))}
          >
            {each === "ties" ? "Ties" : "Bodies"}
          </button>
        ))}
      </fieldset>
      {part !== undefined && part < whole && (
        <p className="state narrowed">
          {all
            ? `All ${whole} ${listName} that are drawn, not only the ${part} that the picture lights. `
            : `Only the ${part} ${listName} that the picture lights: ${title}. `}
          <button type="button" onClick={() => go(sortTable({ all: !all }))}>
            {all ? `Show only those ${part}` : `Show all ${whole}`}
          </button>
        </p>
      )}
    </>
  );
}

function useColumns<Row extends Parameters<ReturnType<typeof markColumn>["text"]>[0]>(
  columns: readonly Column<Row>[],
  { marks, markWords }: Shown,
): readonly Column<Row>[] {
  const isCompared = marks.size > 0;
  return useMemo(() => (isCompared ? [markColumn(markWords), ...columns] : columns), [isCompared, columns, markWords]);
}

/** Until the names are here, a fund goes by its id. */
function useFunds(): ReadonlyMap<string, string> {
  const answer = useAnswer(FundNamesDocument, {});
  const data = answer?.kind === "here" ? answer.data : null;
  return useMemo(() => new Map(data?.funds.map(({ id, name }) => [id, name])), [data]);
}
