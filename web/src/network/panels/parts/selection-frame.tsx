// The frame of what the pane says about a body, a link or a proposal.

import "./selection-frame.css";
import type { ReactElement, ReactNode } from "react";

export function SelectionFrame({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="selection">{children}</div>;
}
