// The page of the network view.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs, useLoaderData } from "react-router";
import { type LoadedNetwork, loadNetwork } from "./load-network.ts";
import networkStyle from "./network.css?url";
import { networkMeta } from "./network-meta.ts";
import { NetworkPage } from "./network-page.tsx";
import { needsAnswer } from "./state/question-key.ts";

export const handle = { hydrate: true };

export const links = () => [{ rel: "stylesheet", href: networkStyle }];

export const meta = networkMeta;

export async function loader(args: LoaderFunctionArgs): Promise<LoadedNetwork> {
  return loadNetwork(args);
}

export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  return needsAnswer(args);
}

export default function NetworkRoute(): ReactElement {
  return <NetworkPage loaded={useLoaderData<LoadedNetwork>()} />;
}
