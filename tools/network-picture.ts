// The picture of the network view for one place on one day, from what the running service answers.

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SvgFile } from "../web/src/network/files/svg-file.tsx";
import { makeGraph } from "../web/src/network/graph/graph.ts";
import { readNetwork } from "../web/src/network/read-network.ts";
import { readRecord } from "../web/src/network/record/record.ts";
import { stateAddress } from "../web/src/network/state/address.ts";
import { openingState, type Subject } from "../web/src/network/state/state.ts";
import { viewContents } from "../web/src/network/view/view-contents.ts";
import { viewTitle } from "../web/src/network/view/view-title.ts";
import type { PageContext } from "../web/src/page-context.ts";

/** Sends a query with variables and returns the body of its answer. */
type QuerySender = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

export async function networkPicture(place: string, on: string, send: QuerySender): Promise<string> {
  const ask = async (document: { toString(): string }, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data } = (await send(document.toString(), variables)) as { readonly data: unknown };
    return data;
  };
  const subject: Subject = { kind: "place", id: place };
  const state = { ...openingState(on), subject };
  // The answers have the types that codegen derived from the schema of the service.
  const { part, answer } = await readNetwork(ask as PageContext["ask"], state, subject);
  const record = readRecord(part);
  const contents = viewContents(record, state, answer);
  return renderToStaticMarkup(
    createElement(SvgFile, {
      record,
      contents,
      graph: makeGraph(record, contents),
      scheme: "light",
      title: viewTitle(record, state, answer),
      address: `https://example.org${stateAddress(state)}`,
    }),
  );
}
