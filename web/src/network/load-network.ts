// The loader of the network view: reads the address, asks for what the question needs.

import type { LoaderFunctionArgs } from "react-router";
import { parseTypedDay } from "../dates/read-day.ts";
import { NetworkChoicesDocument } from "../generated/graphql.ts";
import { readPageDay } from "../parts/page-day.ts";
import { readNetwork } from "./read-network.ts";
import { readRecord } from "./record/record.ts";
import { readAddress, stateAddress } from "./state/address.ts";
import { viewContents } from "./view/view-contents.ts";
import { linkCountSentence, viewTitle } from "./view/view-title.ts";

/** The start page has choices; any other has data, and for its head what they say. */
export async function loadNetwork(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const url = new URL(request.url);
  const day = await readPageDay(args);
  const before = readBefore(url, day.dataDate);
  const state = readAddress(url, { on: day.on, before });
  const { subject } = state;
  const common = { day, before, origin: context.publicUrl };
  if (subject === null) {
    return { ...common, choices: await context.ask(NetworkChoicesDocument), data: null, head: null };
  }
  const data = await readNetwork(context.ask, state, subject);
  const record = readRecord(data.part);
  const head = {
    title: viewTitle(record, state, data.answer),
    description: linkCountSentence(viewContents(record, state, data.answer)),
    path: stateAddress({ ...state, embedded: false }),
  };
  return { ...common, choices: null, data, head };
}

export type LoadedNetwork = Awaited<ReturnType<typeof loadNetwork>>;

function readBefore(url: URL, dataDate: string): string | null {
  const typed = url.searchParams.get("before");
  return typed === null ? null : (parseTypedDay(typed, dataDate)?.on ?? null);
}
