import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function ProposalPanel(_props: PanelProps): ReactElement {
  return <p>ProposalPanel</p>;
}
