import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function EdgePanel(_props: PanelProps): ReactElement {
  return <p>EdgePanel</p>;
}
