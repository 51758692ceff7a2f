// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("pages/home/home-route.tsx"),
  route("services", "pages/services/service-list-route.tsx"),
  route("services/:service", "pages/services/service-route.tsx"),
  route("picture.svg", "pages/picture/picture-route.tsx", { id: "picture-svg" }),
  route("picture.png", "pages/picture/picture-route.tsx", { id: "picture-png" }),
  route("network", "network/network-route.tsx", { id: "network" }),
  route("embed", "network/network-route.tsx", { id: "embed" }),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
