// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("pages/home/home-route.tsx"),
  route("network", "network/network-route.tsx"),
  route("embed", "network/embed-route.tsx"),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
