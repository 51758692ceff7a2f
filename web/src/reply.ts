// The answers to the question of the state, as the picture takes them.

import type { WholeRecord } from "./record.ts";
import { noReply, type Reply } from "./shown.ts";
import type { State } from "./state.ts";

export function useReply(_record: WholeRecord, _state: State): Reply {
  return noReply;
}
