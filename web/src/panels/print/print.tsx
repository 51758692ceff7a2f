// What stands on paper around the view: its title above, and whence it is below. The screen does not show it.

import "./print.css";
import type { ReactElement } from "react";
import { citationOf } from "../../files/citation.ts";
import { addressOf } from "../../state/address.ts";
import type { PanelProps } from "../../view/panel-props.ts";

type Named = Pick<PanelProps, "record" | "state"> & { readonly title: string };

export function PrintedTitle({ title }: Pick<Named, "title">): ReactElement {
  return (
    <p className="printed title" aria-hidden="true">
      {title}
    </p>
  );
}

export function PrintedSource({ record: { dataset }, state, title }: Named): ReactElement {
  return (
    <p className="printed source" aria-hidden="true">
      {citationOf({ dataset, title, address: window.location.origin + addressOf(state) })}
    </p>
  );
}
