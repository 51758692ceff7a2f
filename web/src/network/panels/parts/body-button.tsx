// A body that can be selected, as a button.

import type { ReactElement } from "react";
import { kindLabel } from "../../../catalogue/labels.ts";
import { selectBody } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { KindSymbol } from "./symbols.tsx";

/** A body's name as a button that selects it. */
export function BodyButton({
  id,
  record,
  go,
}: Pick<PanelProps, "record" | "go"> & { readonly id: string }): ReactElement {
  const body = record.bodiesById.get(id);
  return (
    <button
      type="button"
      className="body-button"
      onClick={() => go(selectBody(id))}
      title={body && kindLabel(body.kind)}
    >
      {body && <KindSymbol kind={body.kind} isGroup={body.collective} />}
      {body?.name ?? id}
    </button>
  );
}
