// The opening page.

import type { ReactElement } from "react";
import type { MetaFunction } from "react-router";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";

export const meta: MetaFunction = (args) =>
  pageMeta(args, {
    title: "Who commissions what",
    description:
      "Who commissions, pools, approves and oversees health and social care in London: a map of the bodies on any day since 2002, each link with its documents.",
    path: "/",
  });

export default function HomeRoute(): ReactElement {
  return <Page title="Who commissions what" lede="The map of London." />;
}
