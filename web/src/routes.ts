// The address of each page.

import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("pages/home/home-route.tsx"),
  route("services", "pages/services/service-list-route.tsx"),
  route("services/:service", "pages/services/service-route.tsx"),
  route("picture.svg", "pages/picture/picture-route.tsx", { id: "picture-svg" }),
  route("picture.png", "pages/picture/picture-route.tsx", { id: "picture-png" }),
  route("links/:link", "pages/links/link-route.tsx"),
  route("documents/:document", "pages/documents/document-route.tsx"),
  route("bodies/:body", "pages/bodies/body-route.tsx"),
  route("network", "network/network-route.tsx"),
  route("embed", "network/embed-route.tsx"),
  route("search", "pages/search/search-route.tsx"),
  route("search/suggestions", "pages/search/suggestions-route.tsx"),
  route("search.xml", "pages/search/open-search-route.ts"),
  route("places", "pages/place/places-route.tsx"),
  route("places/:place", "pages/place/place-route.tsx"),
  route("who", "pages/who/who-form-route.tsx"),
  route("who/:service/:place/:day", "pages/who/who-route.tsx"),
  route("*", "pages/missing/missing-route.tsx"),
] satisfies RouteConfig;
