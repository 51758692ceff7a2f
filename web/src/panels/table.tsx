import type { ReactElement } from "react";
import type { Shown } from "../shown.ts";
import type { PanelProps } from "./panel.ts";

export function TableView(_props: PanelProps & { readonly shown: Shown }): ReactElement {
  return <p>TableView</p>;
}
