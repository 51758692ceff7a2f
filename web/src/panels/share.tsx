import type { ReactElement } from "react";
import type { Layout } from "../layout.ts";
import type { Shown } from "../shown.ts";
import type { PanelProps } from "./panel.ts";

export interface ShareProps extends PanelProps {
  readonly layout: Layout;
  readonly shown: Shown;
  readonly title: string;
}

export function SharePanel(_props: ShareProps): ReactElement {
  return <p>SharePanel</p>;
}
