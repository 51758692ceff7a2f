// The map of one day as the explorer draws it, from the record that the running service answers with.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../src/cli/project.ts";
import { allStatuses } from "../web/src/catalogue/statuses.ts";
import { renderSvgFile } from "../web/src/network/files/svg-file.tsx";
import { computeLayout } from "../web/src/network/layout/layout.ts";
import { readRecord } from "../web/src/network/record/record.ts";
import { stateAddress } from "../web/src/network/state/address.ts";
import { openingState, showDay } from "../web/src/network/state/state.ts";
import { viewContents } from "../web/src/network/view/view-contents.ts";
import { viewTitle } from "../web/src/network/view/view-title.ts";

/** Sends a query with variables and returns the body of its answer. */
type RecordSender = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<RecordAnswer>;

interface RecordAnswer {
  readonly data: Parameters<typeof readRecord>[0];
}

export async function explorerPicture(on: string, send: RecordSender): Promise<string> {
  const query = await readFile(join(root, "web/src/network/queries/record.graphql"), "utf8");
  const record = readRecord((await send(query, { statuses: allStatuses })).data);
  const layout = computeLayout(record);
  const state = showDay(on)(openingState);
  const contents = viewContents(record, layout, state);
  const address = `https://example.org${stateAddress(state)}`;
  return renderSvgFile({ record, state, contents, layout, scheme: "light", title: viewTitle(record, state), address });
}
