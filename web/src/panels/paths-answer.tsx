import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function PathsAnswer(_props: PanelProps): ReactElement {
  return <p>PathsAnswer</p>;
}
