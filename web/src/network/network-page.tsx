// The page of a question about the network; without a question, the page of choices.

import { type ReactElement, useEffect } from "react";
import { useLocation, useNavigation } from "react-router";
import { Page } from "../parts/page.tsx";
import type { LoadedNetwork } from "./load-network.ts";
import { NetworkView } from "./network-view.tsx";
import { StartPage } from "./panels/start/start-page.tsx";
import { type AskedDays, isDay, readAddress } from "./state/address.ts";

export function NetworkPage({ loaded }: { readonly loaded: LoadedNetwork }): ReactElement {
  const { day, before, origin, choices, data } = loaded;
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
  const typedBefore = before === null ? null : read.before;
  return { on: isDay(on) ? on : read.on, before: isDay(before) ? before : typedBefore };
}
