// What every panel is given.

import type { Layout } from "../layout/layout.ts";
import type { WholeRecord } from "../record/record.ts";
import type { Change, State } from "../state/state.ts";
import type { ViewContents } from "./view-contents.ts";

export interface PanelProps {
  readonly record: WholeRecord;
  readonly state: State;
  /** Goes to another state; `quietly` leaves no step to go back to. */
  readonly go: (change: Change, how?: "quietly") => void;
}

/** What a view of the network is given besides. */
export interface ViewProps extends PanelProps {
  readonly layout: Layout;
  readonly contents: ViewContents;
  /** What the view shows, in a sentence. */
  readonly title: string;
}
