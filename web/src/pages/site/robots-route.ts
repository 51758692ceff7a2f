// What crawlers may read: the pages; not the addresses that have no end, nor those for programs.

import type { PageLoaderArgs } from "../../page-context.ts";

/** A day, a query or a comparison of one's own can be written in endless ways. */
const closed = [
  "/graphql",
  "/console",
  "/search",
  "/compare/",
  "/paths?",
  "/who/",
  "/network",
  "/embed",
  "/q/",
  "/reconcile",
  "/*?on=",
  "/*&on=",
];

export function loader({ context }: PageLoaderArgs): Response {
  const lines = [
    "User-agent: *",
    "Allow: /",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${context.publicUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
