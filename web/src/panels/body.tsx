import type { ReactElement } from "react";
import type { PanelProps } from "./panel.ts";

export function BodyPanel(_props: PanelProps): ReactElement {
  return <p>BodyPanel</p>;
}
