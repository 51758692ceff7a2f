// The sitemap: every page that has an address of its own, once.

import { expect, test } from "vitest";
import { siteAddresses, sitemapXml } from "../../../src/pages/site/site-addresses.ts";

const things = {
  bodies: [
    { id: "borough-camden", tileColumn: 4 },
    { id: "city-of-london", tileColumn: 5 },
    { id: "ccg-07r", tileColumn: null },
  ],
  services: [{ id: "gp-services" }],
  documents: [{ id: "seed-000" }],
  legalInstruments: [{ id: "health-act-1999-section-31" }],
  proposals: [{ id: "health-bill-2026" }],
  people: [{ id: "simon-stevens" }],
  funds: [{ id: "bcf-camden" }],
  network: { edges: [{ id: "covers:ccg-07r:borough-camden:2013-04-01" }] },
  changeDays: [{ on: "2013-04-01" }],
} as const;

test("a thing of each sort is there, a place as a place", () => {
  const addresses = siteAddresses(things, ["thirty-two-to-four"]);
  expect(addresses.filter((address) => address.split("/").length > 2)).toEqual([
    "/places/camden",
    "/places/city-of-london",
    "/bodies/ccg-07r",
    "/services/gp-services",
    "/documents/seed-000",
    "/laws/health-act-1999-section-31",
    "/proposals/health-bill-2026",
    "/people/simon-stevens",
    "/funds/bcf-camden",
    "/changes/2013-04-01",
    "/stories/thirty-two-to-four",
    "/links/covers:ccg-07r:borough-camden:2013-04-01",
  ]);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("the file is XML, with its signs escaped", () => {
  expect(sitemapXml("https://example.org", ["/links/a&b"], "2026-11-22")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      "<url><loc>https://example.org/links/a&amp;b</loc><lastmod>2026-11-22</lastmod></url>\n</urlset>\n",
  );
});
