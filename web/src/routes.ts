// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

// biome-ignore lint/style/noDefaultExport: React Router reads the routes from the default export
export default [
  index("pages/home/home-route.tsx"),
  route("network", "network/network-route.tsx"),
  route("embed", "network/embed-route.tsx"),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
