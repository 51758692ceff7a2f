// The head of the page of the network view.

import type { MetaFunction } from "react-router";
import { pageMeta } from "../parts/page-meta.ts";
import type { loadNetwork } from "./load-network.ts";

export const networkMeta: MetaFunction<typeof loadNetwork> = (args) => {
  const head = args.loaderData?.head;
  // Search engines are led to the pages of things, of which these are views.
  return pageMeta(args, head ? { ...head, hidden: true } : startHead);
};

const startHead = {
  title: "The network",
  description:
    "The bodies of health and social care in London and the links between them, for a place, a body, a service or a question, on any day since 2002.",
  path: "/network",
};
