// What is printed around the view: its title above, and its source below. The screen does not show it.

import "./print.css";
import type { ReactElement } from "react";
import { formatCitation } from "../../files/citation.ts";
import { stateAddress } from "../../state/address.ts";
import type { PanelProps } from "../../view/panel-props.ts";

type PrintProps = Pick<PanelProps, "record" | "state"> & { readonly title: string };

export function PrintTitle({ title }: Pick<PrintProps, "title">): ReactElement {
  return (
    <p className="printed title" aria-hidden="true">
      {title}
    </p>
  );
}

export function PrintSource({ record: { dataset }, state, title }: PrintProps): ReactElement {
  return (
    <p className="printed source" aria-hidden="true">
      {formatCitation({ dataset, title, address: window.location.origin + stateAddress(state) })}
    </p>
  );
}
