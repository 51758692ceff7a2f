// What every part of the view is given.

import type { NetworkRecord } from "../record/record.ts";
import type { Change, State } from "../state/state.ts";
import type { ViewContents } from "../view/view-contents.ts";
import type { Graph } from "./graph.ts";

export interface ViewProps {
  readonly record: NetworkRecord;
  readonly state: State;
  readonly contents: ViewContents;
  readonly graph: Graph;
  /** What the view shows, in a sentence. */
  readonly title: string;
  /** Goes to another state; `quietly` leaves no step to go back to. */
  readonly go: (change: Change, how?: "quietly") => void;
}
