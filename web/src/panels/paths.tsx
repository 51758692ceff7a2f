import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function PathsPanel(_props: PanelProps): ReactElement {
  return <p>PathsPanel</p>;
}
