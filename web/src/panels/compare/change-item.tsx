// One body or tie that came, went or changed, with its cause.

import "./change-item.css";
import type { ReactElement } from "react";
import { plainly } from "../../dates/days.ts";
import { usePalette } from "../../look/use-palette.ts";
import { tieName } from "../../record/edge-words.ts";
import { inSentence } from "../../record/services.ts";
import { selectEdge } from "../../state/state.ts";
import type { Difference } from "../../view/comparison.ts";
import { type Mark, markSignsInText } from "../../view/marks.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";

type LineProps = Pick<PanelProps, "record" | "go"> & { readonly change: Difference };

/** The sign and the colour of the mark, as in the picture. The words beside it say the same. */
export function MarkSign({ mark }: { readonly mark: Mark }): ReactElement {
  const palette = usePalette();
  return (
    <span className="mark-sign" style={{ color: palette[mark] }} aria-hidden="true">
      {markSignsInText[mark]}
    </span>
  );
}

export function ChangedBody({ record, go, change: { id, mark, cause } }: LineProps): ReactElement {
  return (
    <li className="change">
      <MarkSign mark={mark} />
      <div>
        <BodyButton id={id} record={record} go={go} />
        <p className="quiet">{plainly(cause)}</p>
      </div>
    </li>
  );
}

export function ChangedTie({ record, go, change: { id, mark, cause } }: LineProps): ReactElement {
  const edge = record.edgesById.get(id);
  const name = edge ? tieName(record, edge) : id;
  const service = record.services.find((each) => each.id === edge?.service)?.name;
  return (
    <li className="change">
      <MarkSign mark={mark} />
      <div>
        <button type="button" className="text-button" onClick={() => go(selectEdge(id))}>
          {name}
        </button>
        <p className="quiet">
          {service !== undefined && `About ${inSentence(service)}. `}
          {plainly(cause)}
        </p>
      </div>
    </li>
  );
}
