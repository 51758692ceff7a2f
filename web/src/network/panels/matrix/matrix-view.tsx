// The matrix: a row for each place, a column for each body linked to it or to those that act for it.

import "../table/table-view.css";
import "./matrix-view.css";
import { memo, type ReactElement, useMemo, useState } from "react";
import { findEdgeType, kindLabel } from "../../../catalogue/labels.ts";
import { formatCsv } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import { edgeColour } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import type { PanelProps, ViewProps } from "../../view/panel-props.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { KindSymbol, LineSample } from "../parts/symbols.tsx";
import { NoRows } from "../table/no-rows.tsx";
import { useRowsBeforeSelection } from "../table/use-rows-before-selection.ts";
import { cellKey, type Matrix, type MatrixColumn, makeMatrix, typeLetters } from "./matrix-cells.ts";
import { matrixRows } from "./matrix-table.ts";
import { SignButton } from "./sign-button.tsx";

/** More columns than these are drawn only on request. */
const maxColumns = 24;

export function MatrixView(props: ViewProps): ReactElement {
  const { record, state, go, layout, title } = props;
  const contents = useRowsBeforeSelection(props);
  const matrix = useMemo(() => makeMatrix(record, layout, contents), [record, layout, contents]);
  const [isWhole, setIsWhole] = useState(false);
  const columns = useMemo(
    () => (isWhole ? matrix.columns : matrix.columns.slice(0, maxColumns)),
    [isWhole, matrix.columns],
  );
  const rest = matrix.columns.length - columns.length;
  const name = fileName(state.on, record.dataset?.dataVersion, "matrix");
  const selected = state.selection?.kind === "edge" ? state.selection.id : null;
  return (
    <section className="table-view matrix-view" aria-label="Matrix">
      <div className="table-head">
        <MatrixLegend contents={contents} matrix={matrix} />
        {rest > 0 && (
          <button type="button" onClick={() => setIsWhole(true)}>
            Show the other {rest} columns
          </button>
        )}
        <button
          type="button"
          disabled={matrix.columns.length === 0}
          onClick={() => saveCsv(name, formatCsv(matrixRows(record, matrix, state.on)))}
        >
          Save as CSV
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Matrix of places and bodies">
        {columns.length > 0 ? (
          <MatrixTable
            {...{ matrix, columns, contents, record, go, selected }}
            caption={matrixCaption(title, matrix)}
          />
        ) : (
          <NoRows many="links" text={null} go={go} />
        )}
      </section>
    </section>
  );
}

function matrixCaption(title: string, { elsewhere }: Matrix): string {
  const left =
    elsewhere === 1
      ? "1 link does not belong to a single place and is"
      : `${elsewhere} links do not belong to a single place and are`;
  return elsewhere === 0
    ? title
    : `${title}. ${left} not in the matrix. The table has them all. Links of a group are not divided among its members.`;
}

interface MatrixTableProps extends Pick<PanelProps, "record" | "go"> {
  readonly matrix: Matrix;
  readonly columns: readonly MatrixColumn[];
  readonly contents: ViewContents;
  readonly selected: string | null;
  readonly caption: string;
}

const MatrixTable = memo(function MatrixTable(props: MatrixTableProps): ReactElement {
  const { matrix, columns, contents, selected, caption, record, go } = props;
  const { marks, highlight, on } = contents;
  return (
    <table className="matrix">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="corner">
            Place
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <span className="upright">
                {column.body ? <BodyButton id={column.id} record={record} go={go} /> : column.name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.places.map(({ id }) => (
          <tr key={id}>
            <th scope="row">
              <BodyButton id={id} record={record} go={go} />
            </th>
            {columns.map((column) => (
              <td key={column.id}>
                {matrix.cells.get(cellKey(id, column.id))?.map((sign) => (
                  <SignButton key={sign.key} {...{ sign, record, go, marks, highlight, on, selected }} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** What the signs mean. */
function MatrixLegend({
  contents,
  matrix,
}: {
  readonly contents: ViewContents;
  readonly matrix: Matrix;
}): ReactElement {
  const palette = usePalette();
  const types = [...typeLetters.keys()].filter((type) => contents.edges.some((edge) => edge.type === type));
  const actors = [...matrix.cells.values()].flatMap((signs) => signs.flatMap((sign) => sign.actors));
  const kinds = [...new Set(actors.map(({ kind }) => kind))];
  return (
    <ul className="letters" aria-label="Legend">
      {types.map((type) => (
        <li key={type}>
          <LineSample colour={edgeColour(type, palette)} dash="" />
          <b>{typeLetters.get(type)}</b> {findEdgeType(type)?.label}
        </li>
      ))}
      <li>→ from the place, ← to the place</li>
      <li>? only possible on this day</li>
      {kinds.length > 0 && (
        <li>
          beside a letter: the body that has the link, if it is not the authority itself:{" "}
          {kinds.map((kind) => (
            <span key={kind}>
              <KindSymbol kind={kind} /> {kindLabel(kind)}{" "}
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}
