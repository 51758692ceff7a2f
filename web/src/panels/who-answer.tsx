import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function WhoAnswer(_props: PanelProps): ReactElement {
  return <p>WhoAnswer</p>;
}
