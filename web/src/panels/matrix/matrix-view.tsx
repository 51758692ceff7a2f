// The matrix: a row for each place, a column for each body tied to it or to those that act for it.

import "../table/table-view.css";
import "./matrix-view.css";
import { memo, type ReactElement, useMemo, useState } from "react";
import { edgeTypeOf, kindLabel } from "../../catalogue/labels.ts";
import { csvOf } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import { edgeColour } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Shown } from "../../view/view-contents.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { KindSymbol, LineSample } from "../parts/symbols.tsx";
import { Empty } from "../table/no-rows.tsx";
import { useUnchosen, type ViewProps } from "../table/use-rows-before-selection.ts";
import { cellKey, type Matrix, type MatrixColumn, matrixOf, typeLetters } from "./matrix-cells.ts";
import { matrixRows } from "./matrix-table.ts";
import { SignButton } from "./sign-button.tsx";

/** More columns than these are drawn only when asked for. */
const mostColumns = 24;

export function MatrixView(props: ViewProps): ReactElement {
  const { record, state, go, layout, title } = props;
  const shown = useUnchosen(props);
  const matrix = useMemo(() => matrixOf(record, layout, shown), [record, layout, shown]);
  const [isWhole, showWhole] = useState(false);
  const columns = useMemo(
    () => (isWhole ? matrix.columns : matrix.columns.slice(0, mostColumns)),
    [isWhole, matrix.columns],
  );
  const rest = matrix.columns.length - columns.length;
  const name = fileName(state.on, record.dataset?.dataVersion, "matrix");
  const selected = state.selection?.kind === "edge" ? state.selection.id : null;
  return (
    <section className="table-view matrix-view" aria-label="Matrix">
      <div className="table-head">
        <Letters shown={shown} matrix={matrix} />
        {rest > 0 && (
          <button type="button" onClick={() => showWhole(true)}>
            Show the other {rest} columns
          </button>
        )}
        <button
          type="button"
          disabled={matrix.columns.length === 0}
          onClick={() => saveCsv(name, csvOf(matrixRows(record, matrix)))}
        >
          Save as CSV
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Matrix of places and bodies">
        {columns.length > 0 ? (
          <Cells {...{ matrix, columns, shown, record, go, selected }} caption={captionOf(title, matrix)} />
        ) : (
          <Empty many="ties" text={null} go={go} />
        )}
      </section>
    </section>
  );
}

function captionOf(title: string, { elsewhere }: Matrix): string {
  const left = elsewhere === 1 ? "1 tie is" : `${elsewhere} ties are`;
  return elsewhere === 0
    ? title
    : `${title}. ${left} of no one place and not in the matrix: the table has all. Those of a group are not shared out among its members.`;
}

interface CellsProps extends Pick<PanelProps, "record" | "go"> {
  readonly matrix: Matrix;
  readonly columns: readonly MatrixColumn[];
  readonly shown: Shown;
  readonly selected: string | null;
  readonly caption: string;
}

const Cells = memo(function Cells(props: CellsProps): ReactElement {
  const { matrix, columns, shown, selected, caption, record, go } = props;
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
                  <SignButton key={sign.key} {...{ sign, record, go, marks: shown.marks, lit: shown.lit, selected }} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** What the signs stand for. */
function Letters({ shown, matrix }: { readonly shown: Shown; readonly matrix: Matrix }): ReactElement {
  const palette = usePalette();
  const types = [...typeLetters.keys()].filter((type) => shown.edges.some((edge) => edge.type === type));
  const actors = [...matrix.cells.values()].flatMap((signs) => signs.flatMap((sign) => sign.actors));
  const kinds = [...new Set(actors.map(({ kind }) => kind))];
  return (
    <ul className="letters" aria-label="Legend">
      {types.map((type) => (
        <li key={type}>
          <LineSample colour={edgeColour(type, palette)} dash="" />
          <b>{typeLetters.get(type)}</b> {edgeTypeOf(type)?.label}
        </li>
      ))}
      <li>→ the place does so, ← it is done to the place</li>
      {kinds.length > 0 && (
        <li>
          beside a letter, whose tie it is where it is not the authority’s own:{" "}
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
