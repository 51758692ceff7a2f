// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("pages/home/home-route.tsx"),
  route("network", "network/network-route.tsx", { id: "network" }),
  route("embed", "network/network-route.tsx", { id: "embed" }),
  route("search", "pages/search/search-route.tsx"),
  route("search/suggestions", "pages/search/suggestions-route.tsx"),
  route("search.xml", "pages/search/open-search-route.ts"),
  route("places", "pages/place/places-route.tsx"),
  route("places/:place", "pages/place/place-route.tsx"),
  route("who", "pages/who/who-form-route.tsx"),
  route("who/:service/:place/:day", "pages/who/who-route.tsx"),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
