// The network view, which runs in the browser.

import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import type { MetaFunction } from "react-router";
import { pageMeta } from "../parts/page-meta.ts";

const NetworkApp = lazy(() => import("./network-app.tsx"));

export const handle = { hydrate: true, bare: true };

export const meta: MetaFunction = (args) =>
  pageMeta(args, {
    title: "The network",
    description: "The bodies of health and social care in London and the links between them, on any day since 2002.",
    path: "/network",
  });

export default function NetworkRoute(): ReactElement {
  const [isInBrowser, setIsInBrowser] = useState(false);
  useEffect(() => setIsInBrowser(true), []);
  return <Suspense>{isInBrowser && <NetworkApp />}</Suspense>;
}
