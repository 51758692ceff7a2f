// One row of the table of links, with its documents below it on request, and one of the table of bodies.

import { memo, type ReactElement, useState } from "react";
import { DocumentsDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { LineSample } from "../parts/symbols.tsx";
import type { Column } from "./rows.ts";
import type { BodyRow, EdgeRow } from "./table-columns.ts";

export interface EdgeTableRowProps extends Pick<PanelProps, "record" | "go"> {
  readonly row: EdgeRow;
  readonly columns: readonly Column<EdgeRow>[];
  readonly isSelected: boolean;
}

export const EdgeTableRow = memo(function EdgeTableRow({
  row,
  columns,
  isSelected,
  record,
  go,
}: EdgeTableRowProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const { edge } = row;
  const cells: Readonly<Record<string, ReactElement>> = {
    from: <BodyButton id={edge.source} record={record} go={go} />,
    to: <BodyButton id={edge.target} record={record} go={go} />,
    link: <EdgeButton row={row} text={columns.find(({ name }) => name === "link")?.text(row) ?? ""} go={go} />,
    documents: (
      <button
        type="button"
        className="count"
        aria-expanded={isOpen}
        aria-label={`Documents: ${edge.documentIds.length}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {edge.documentIds.length} {isOpen ? "▴" : "▾"}
      </button>
    ),
  };
  return (
    <>
      <tr
        aria-current={isSelected || undefined}
        data-mark={row.mark ?? undefined}
        onClick={({ target }) => isRowClick(target) && go(selectEdge(edge.id))}
      >
        {columns.map((column) => (
          <td key={column.name} data-column={column.name}>
            {cells[column.name] ?? column.text(row)}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="evidence">
          <td colSpan={columns.length}>
            <RowDocuments ids={edge.documentIds} />
          </td>
        </tr>
      )}
    </>
  );
});

/** A click on what is not a button itself, that marks no text to be copied. */
function isRowClick(target: EventTarget): boolean {
  return target instanceof Element && !target.closest("button, a") && window.getSelection()?.isCollapsed !== false;
}

function EdgeButton({
  row,
  text,
  go,
}: Pick<EdgeTableRowProps, "row" | "go"> & { readonly text: string }): ReactElement {
  const palette = usePalette();
  const { edge, from, to } = row;
  return (
    <button
      type="button"
      className="link-button"
      aria-label={`Select: ${from} ${text} ${to}`}
      onClick={() => go(selectEdge(edge.id))}
    >
      <LineSample
        colour={edgeColour(edge.type, palette)}
        dash={statusDash(edge.status)}
        isPossible={row.certainty.startsWith("Possible")}
      />
      {text}
    </button>
  );
}

function RowDocuments({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const answer = useAnswer(DocumentsDocument, { ids });
  return (
    <AnswerState answer={answer}>
      {({ documents }) => <DocumentList documents={followOrder(ids, documents)} />}
    </AnswerState>
  );
}

/** The main one first, as the link names them. */
function followOrder<Item extends { readonly id: string }>(
  ids: readonly string[],
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((one, two) => ids.indexOf(one.id) - ids.indexOf(two.id));
}

export interface BodyTableRowProps extends Pick<PanelProps, "record" | "go"> {
  readonly row: BodyRow;
  readonly columns: readonly Column<BodyRow>[];
  readonly isSelected: boolean;
}

export const BodyTableRow = memo(function BodyTableRow({
  row,
  columns,
  isSelected,
  record,
  go,
}: BodyTableRowProps): ReactElement {
  return (
    <tr aria-current={isSelected || undefined} data-mark={row.mark ?? undefined}>
      {columns.map((column) => (
        <td key={column.name} data-column={column.name}>
          {column.name === "name" ? <BodyButton id={row.id} record={record} go={go} /> : column.text(row)}
        </td>
      ))}
    </tr>
  );
});
