// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("pages/home/home-route.tsx"),
  route("links/:link", "pages/links/link-route.tsx"),
  route("documents/:document", "pages/documents/document-route.tsx"),
  route("bodies/:body", "pages/bodies/body-route.tsx"),
  route("network", "network/network-route.tsx", { id: "network" }),
  route("embed", "network/network-route.tsx", { id: "embed" }),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
