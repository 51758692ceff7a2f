import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function ProposalsPanel(_props: PanelProps): ReactElement {
  return <p>ProposalsPanel</p>;
}
