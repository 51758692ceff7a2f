// One row of the table of ties, with its documents below it when asked for, and one of the table of bodies.

import { memo, type ReactElement, useState } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { DocumentsOfTieDocument } from "../../generated/graphql.ts";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { Answered } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { Documents } from "../parts/documents.tsx";
import { LineSample } from "../parts/symbols.tsx";
import type { Column } from "./rows.ts";
import type { BodyRow, TieRow } from "./table-columns.ts";

export interface TieRowProps extends Pick<PanelProps, "record" | "go"> {
  readonly row: TieRow;
  readonly columns: readonly Column<TieRow>[];
  readonly isSelected: boolean;
}

export const TieLine = memo(function TieLine({ row, columns, isSelected, record, go }: TieRowProps): ReactElement {
  const [isOpen, open] = useState(false);
  const { edge } = row;
  const cells: Readonly<Record<string, ReactElement>> = {
    from: <BodyButton id={edge.source} record={record} go={go} />,
    to: <BodyButton id={edge.target} record={record} go={go} />,
    tie: <TieButton row={row} text={columns.find(({ name }) => name === "tie")?.text(row) ?? ""} go={go} />,
    documents: (
      <button
        type="button"
        className="count"
        aria-expanded={isOpen}
        aria-label={`Documents: ${edge.documentIds.length}`}
        onClick={() => open(!isOpen)}
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
        onClick={({ target }) => isPlain(target) && go(selectEdge(edge.id))}
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
            <Evidence ids={edge.documentIds} />
          </td>
        </tr>
      )}
    </>
  );
});

/** A click on what is not a button itself, that marks no text to be copied. */
function isPlain(target: EventTarget): boolean {
  return target instanceof Element && !target.closest("button, a") && window.getSelection()?.isCollapsed !== false;
}

function TieButton({
  row: { edge, from, to },
  text,
  go,
}: Pick<TieRowProps, "row" | "go"> & { readonly text: string }): ReactElement {
  const palette = usePalette();
  return (
    <button
      type="button"
      className="tie-button"
      aria-label={`Select: ${from} ${text} ${to}`}
      onClick={() => go(selectEdge(edge.id))}
    >
      <LineSample colour={edgeColour(edge.type, palette)} dash={statusDash(edge.status)} />
      {text}
    </button>
  );
}

function Evidence({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const answer = useAnswer(DocumentsOfTieDocument, { ids });
  return <Answered answer={answer}>{({ documents }) => <Documents documents={inOrderOf(ids, documents)} />}</Answered>;
}

/** The main one first, as the tie names them. */
function inOrderOf<Item extends { readonly id: string }>(
  ids: readonly string[],
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((one, two) => ids.indexOf(one.id) - ids.indexOf(two.id));
}

export interface BodyLineProps extends Pick<PanelProps, "record" | "go"> {
  readonly row: BodyRow;
  readonly columns: readonly Column<BodyRow>[];
  readonly isSelected: boolean;
}

export const BodyLine = memo(function BodyLine({ row, columns, isSelected, record, go }: BodyLineProps): ReactElement {
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
