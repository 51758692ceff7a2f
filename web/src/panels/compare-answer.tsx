import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function CompareAnswer(_props: PanelProps): ReactElement {
  return <p>CompareAnswer</p>;
}
