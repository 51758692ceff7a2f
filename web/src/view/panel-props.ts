// What every panel is given.

import type { WholeRecord } from "../record/record.ts";
import type { Change, State } from "../state/state.ts";

export interface PanelProps {
  readonly record: WholeRecord;
  readonly state: State;
  /** Goes to another state; `quietly` leaves no step to go back to. */
  readonly go: (change: Change, how?: "quietly") => void;
}
