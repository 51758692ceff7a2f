import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function ComparePanel(_props: PanelProps): ReactElement {
  return <p>ComparePanel</p>;
}
