// The sitemap: every page that has an address of its own. Made once for each version of the record.

import {
  SitemapLinksDocument,
  SitemapPartDocument,
  type SitemapPartQuery,
  SitemapVersionDocument,
} from "../../generated/graphql.ts";
import type { PageContext, PageLoaderArgs } from "../../page-context.ts";
import { stories } from "../stories/stories.ts";
import { siteAddresses, sitemapXml } from "./site-addresses.ts";

/** The paths of the version of the record that was asked for last. */
let kept: { readonly dataVersion: string; readonly paths: readonly string[] } | null = null;

export async function loader({ context }: PageLoaderArgs): Promise<Response> {
  const { datasets } = await context.ask(SitemapVersionDocument);
  const [dataset] = datasets;
  const dataVersion = dataset?.dataVersion ?? "";
  if (kept?.dataVersion !== dataVersion) {
    const [parts, links] = await Promise.all([readParts(context), context.ask(SitemapLinksDocument)]);
    kept = {
      dataVersion,
      paths: siteAddresses(
        { ...parts, ...links },
        stories.map(({ name }) => name),
      ),
    };
  }
  return new Response(sitemapXml(context.publicUrl, kept.paths, dataset?.dataDate ?? ""), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}

/** A list of the API has at most so many things. */
const mostThings = 500;

/** Part after part, until each list has come to its end. */
async function readParts(context: PageContext, offset = 0): Promise<SitemapPartQuery> {
  const part = await context.ask(SitemapPartDocument, { offset });
  if (Object.values(part).every((things) => things.length < mostThings)) {
    return part;
  }
  const rest = await readParts(context, offset + mostThings);
  return {
    bodies: [...part.bodies, ...rest.bodies],
    documents: [...part.documents, ...rest.documents],
    legalInstruments: [...part.legalInstruments, ...rest.legalInstruments],
    services: [...part.services, ...rest.services],
    proposals: [...part.proposals, ...rest.proposals],
    people: [...part.people, ...rest.people],
    funds: [...part.funds, ...rest.funds],
  };
}
