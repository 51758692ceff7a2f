// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("pages/home/home-route.tsx"),
  route("network", "network/network-route.tsx", { id: "network" }),
  route("embed", "network/network-route.tsx", { id: "embed" }),
  route("changes", "pages/changes/changes-route.tsx"),
  route("changes.atom", "pages/changes/changes-feed-route.ts"),
  route("changes/:day", "pages/changes/change-day-route.tsx"),
  route("compare", "pages/compare/compare-route.tsx"),
  route("compare/:before/:after", "pages/compare/comparison-route.tsx"),
  route("paths", "pages/paths/paths-route.tsx"),
  route("words", "pages/words/words-route.tsx"),
  route("stories", "pages/stories/stories-route.tsx"),
  route("stories/:story", "pages/stories/story-route.tsx"),
  route("data", "pages/data/data-route.tsx"),
  route("q", "pages/data/queries-route.tsx"),
  route("q/:query", "pages/data/query-route.tsx"),
  route("sitemap.xml", "pages/site/sitemap-route.ts"),
  route("robots.txt", "pages/site/robots-route.ts"),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
