// The map of one day as the explorer draws it, from the record that the running service answers with.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../src/cli/project.ts";
import { stillOf } from "../web/src/files/svg-file.tsx";
import { layOut } from "../web/src/layout/layout.ts";
import { allStatuses } from "../web/src/look/look.ts";
import { readRecord } from "../web/src/record/record.ts";
import { addressOf } from "../web/src/state/address.ts";
import { opening, showDay } from "../web/src/state/state.ts";
import { show } from "../web/src/view/view-contents.ts";
import { titleOf } from "../web/src/view/view-title.ts";

/** Sends a query with variables and returns the body of its answer. */
type RecordSender = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<RecordAnswer>;

interface RecordAnswer {
  readonly data: Parameters<typeof readRecord>[0];
}

export async function explorerPicture(on: string, send: RecordSender): Promise<string> {
  const query = await readFile(join(root, "web/src/queries/record.graphql"), "utf8");
  const record = readRecord((await send(query, { statuses: allStatuses })).data);
  const layout = layOut(record);
  const state = showDay(on)(opening);
  const shown = show(record, layout, state);
  const address = `https://example.org${addressOf(state)}`;
  return stillOf({ record, state, shown, layout, scheme: "light", title: titleOf(record, state), address });
}
