import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function SearchBox(_props: PanelProps): ReactElement {
  return <p>SearchBox</p>;
}
