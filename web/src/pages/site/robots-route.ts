// What crawlers may read: the pages; not the addresses that have no end, nor those for programs.

import type { PageLoaderArgs } from "../../page-context.ts";

/** A query or a comparison of one's own can be written in endless ways. Pages of a day stay open, since link previews obey this file. */
const closed = [
  "/graphql",
  "/console",
  "/search",
  "/compare/",
  "/paths?",
  "/who/",
  "/network?",
  "/network.",
  "/embed",
  "/q/",
  "/reconcile",
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
