// One body or link that began, ended or changed, with its cause.

import "./change-item.css";
import type { ReactElement } from "react";
import { sentenceName } from "../../../catalogue/services.ts";
import { formatServerSentence } from "../../../dates/days.ts";
import { usePalette } from "../../look/use-palette.ts";
import { edgeDoubt, edgeName } from "../../record/edge-words.ts";
import { selectEdge } from "../../state/state.ts";
import type { Difference } from "../../view/comparison.ts";
import { type Mark, markCharacters } from "../../view/marks.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DoubtLine } from "../parts/doubt.tsx";

type ChangeItemProps = Pick<PanelProps, "record" | "go"> & { readonly change: Difference };

/** The sign and the colour of the mark, as in the picture. The words beside it mean the same. */
export function MarkSign({ mark }: { readonly mark: Mark }): ReactElement {
  const palette = usePalette();
  return (
    <span className="mark-sign" style={{ color: palette[mark] }} aria-hidden="true">
      {markCharacters[mark]}
    </span>
  );
}

export function BodyChangeItem({ record, go, change: { id, mark, cause } }: ChangeItemProps): ReactElement {
  return (
    <li className="change">
      <MarkSign mark={mark} />
      <div>
        <BodyButton id={id} record={record} go={go} />
        <p className="quiet">{formatServerSentence(cause)}</p>
      </div>
    </li>
  );
}

export function EdgeChangeItem({
  record,
  go,
  change: { id, mark, cause },
  on,
}: ChangeItemProps & { readonly on: string }): ReactElement {
  const edge = record.edgesById.get(id);
  const name = edge ? edgeName(record, edge) : id;
  const service = record.services.find((each) => each.id === edge?.service)?.name;
  return (
    <li className="change">
      <MarkSign mark={mark} />
      <div>
        <button type="button" className="text-button" onClick={() => go(selectEdge(id))}>
          {name}
        </button>
        <p className="quiet">
          {service !== undefined && `About ${sentenceName(service)}. `}
          {formatServerSentence(cause)}
        </p>
        <DoubtLine words={edge ? edgeDoubt(edge, on) : null} />
      </div>
    </li>
  );
}
