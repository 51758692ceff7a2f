// The address of every page that has one of its own.

import {
  bodyAddress,
  changeAddress,
  documentAddress,
  fundAddress,
  lawAddress,
  linkAddress,
  personAddress,
  placeAddress,
  proposalAddress,
  serviceAddress,
  storyAddress,
} from "../../addresses/thing-address.ts";
import type { SitemapLinksQuery, SitemapPartQuery } from "../../generated/graphql.ts";

/** All things that have a page. */
export type SiteThings = SitemapPartQuery & SitemapLinksQuery;

const sections = [
  "/",
  "/places",
  "/bodies",
  "/services",
  "/documents",
  "/laws",
  "/proposals",
  "/people",
  "/funds",
  "/changes",
  "/compare",
  "/paths",
  "/words",
  "/stories",
  "/data",
  "/q",
  "/network",
] as const;

/** In the order of the sections. A place has its page as a place, where its page as a body leads. */
export function siteAddresses(things: SiteThings, storyNames: readonly string[]): readonly string[] {
  // Places, and no other bodies, have a tile on the map.
  const isPlace = ({ tileColumn }: SiteThings["bodies"][number]): boolean => tileColumn !== null;
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return [
    ...sections,
    ...things.bodies.filter(isPlace).map(({ id }) => placeAddress(id)),
    ...things.bodies.filter((body) => !isPlace(body)).map(({ id }) => bodyAddress(id)),
    ...ids(things.services).map((id) => serviceAddress(id)),
    ...ids(things.documents).map(documentAddress),
    ...ids(things.legalInstruments).map(lawAddress),
    ...ids(things.proposals).map(proposalAddress),
    ...ids(things.people).map(personAddress),
    ...ids(things.funds).map(fundAddress),
    ...things.changeDays.map(({ on }) => changeAddress(on)),
    ...storyNames.map(storyAddress),
    ...ids(things.network.edges).map((id) => linkAddress(id)),
  ];
}

/** A sitemap has at most so many addresses. */
export const mostAddresses = 50_000;

export function sitemapXml(root: string, paths: readonly string[], changedOn: string): string {
  const urls = paths
    .slice(0, mostAddresses)
    .map((path) => `<url><loc>${escapeXml(`${root}${path}`)}</loc><lastmod>${changedOn}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&apos;").replaceAll('"', "&quot;");
}
