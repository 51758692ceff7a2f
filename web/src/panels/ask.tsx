import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function AskPanel(_props: PanelProps): ReactElement {
  return <p>AskPanel</p>;
}
