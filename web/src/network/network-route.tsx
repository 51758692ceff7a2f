// The page of the network view: it starts from what is asked, and without a question from a choice of questions.

import { type ReactElement, useEffect } from "react";
import {
  type LoaderFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useLocation,
  useNavigation,
} from "react-router";
import { parseTypedDay } from "../dates/read-day.ts";
import { NetworkChoicesDocument } from "../generated/graphql.ts";
import { Page } from "../parts/page.tsx";
import { readPageDay } from "../parts/page-day.ts";
import { pageMeta } from "../parts/page-meta.ts";
import networkStyle from "./network.css?url";
import { NetworkView } from "./network-view.tsx";
import { StartPage } from "./panels/start/start-page.tsx";
import { readNetwork } from "./read-network.ts";
import { readRecord } from "./record/record.ts";
import { type AskedDays, isDay, readAddress, stateAddress } from "./state/address.ts";
import { questionKey } from "./state/question-key.ts";
import { viewContents } from "./view/view-contents.ts";
import { countSentence, viewTitle } from "./view/view-title.ts";

export const handle = { hydrate: true };

export const links = () => [{ rel: "stylesheet", href: networkStyle }];

export async function loader(args: LoaderFunctionArgs) {
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
    description: countSentence(viewContents(record, state, data.answer)),
    path: stateAddress({ ...state, embedded: false }),
  };
  return { ...common, choices: null, data, head };
}

function readBefore(url: URL, dataDate: string): string | null {
  const typed = url.searchParams.get("before");
  return typed === null ? null : (parseTypedDay(typed, dataDate)?.on ?? null);
}

/** What is fetched has all days where it can, so most steps need no other answer. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  const isTyped = ["on", "before"].some(
    (name) => nextUrl.searchParams.has(name) && !isDay(nextUrl.searchParams.get(name)),
  );
  return isTyped || questionKey(currentUrl) !== questionKey(nextUrl);
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(
    args,
    args.loaderData?.head
      ? { ...args.loaderData.head, hidden: true }
      : {
          title: "The network",
          description:
            "The bodies of health and social care in London and the links between them, for a place, a body, a service or a question, on any day since 2002.",
          path: "/network",
        },
  );

export default function NetworkRoute(): ReactElement {
  const { day, before, origin, choices, data } = useLoaderData<typeof loader>();
  const location = useLocation();
  const state = readAddress(location, askedDays(location.search, { on: day.on, before }));
  useSettledSign();
  if (data === null || state.subject === null) {
    return (
      <Page
        title="The network"
        lede="Who is linked to whom, as a picture, a table or a matrix. Start from a place, a service, a body or a question."
      >
        {choices && <StartPage choices={choices} />}
      </Page>
    );
  }
  const typed = isDay(new URLSearchParams(location.search).get("on")) ? { typed: null, problem: null } : day;
  return <NetworkView data={data} state={state} origin={origin} day={{ ...typed, notice: day.notice }} />;
}

/** Tells tests, and whoever prints by script, that nothing is on its way. */
function useSettledSign(): void {
  const { state } = useNavigation();
  useEffect(() => {
    document.documentElement.dataset.settled = String(state === "idle");
  }, [state]);
}

/** The days of the address, if it has them as they are; else what the server read. */
function askedDays(search: string, read: AskedDays): AskedDays {
  const query = new URLSearchParams(search);
  const [on, before] = [query.get("on"), query.get("before")];
  return { on: isDay(on) ? on : read.on, before: isDay(before) ? before : before === null ? null : read.before };
}
