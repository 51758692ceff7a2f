// The sitemap: every page that has an address of its own. Made once for each version of the record.

import { SitemapThingsDocument, SitemapVersionDocument } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { stories } from "../stories/stories.ts";
import { siteAddresses, sitemapXml } from "./site-addresses.ts";

/** The paths of the version of the record that was asked for last. */
let kept: { readonly dataVersion: string; readonly paths: readonly string[] } | null = null;

export async function loader({ context }: PageLoaderArgs): Promise<Response> {
  const { datasets } = await context.ask(SitemapVersionDocument);
  const [dataset] = datasets;
  const dataVersion = dataset?.dataVersion ?? "";
  if (kept?.dataVersion !== dataVersion) {
    const things = await context.ask(SitemapThingsDocument);
    kept = {
      dataVersion,
      paths: siteAddresses(
        things,
        stories.map(({ name }) => name),
      ),
    };
  }
  return new Response(sitemapXml(context.publicUrl, kept.paths, dataset?.dataDate ?? ""), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
