// The sitemap: every page that it names is there, is whole without script, says what it is, and is valid HTML.

import { HtmlValidate } from "html-validate";
import { expect, test } from "./support/test.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:document"],
  rules: {
    // Matters of taste: how React writes, and how long a title is.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "void-style": "off",
  },
});

/** The types of schema.org that the pages use of what they are about. */
const knownTypes = new Set([
  "AdministrativeArea",
  "Article",
  "CollectionPage",
  "CreativeWork",
  "DataDownload",
  "Dataset",
  "DefinedTerm",
  "DefinedTermSet",
  "Event",
  "Legislation",
  "MonetaryGrant",
  "Organization",
  "Person",
  "Place",
  "Service",
  "Thing",
  "WebPage",
]);

const script = /<script(?![^>]* src="\/search-suggestions\.js")(?![^>]* type="application\/ld\+json")[^>]*>/;

test("every page of the sitemap, each 25th link and each 5th body and document, is whole without script, describes itself and is valid", async ({
  baseURL,
}) => {
  test.setTimeout(600_000);
  const service = baseURL ?? "";
  const paths = await readSitemap(service);
  const asked = choosePaths(paths);
  expect(asked.length).toBeGreaterThan(500);
  const found: string[] = [];
  const rest = asked.values();
  const work = async (): Promise<void> => {
    for (const path of rest) {
      const answer = await fetch(`${service}${path}`);
      const complaints = await findComplaints(path, answer.status, await answer.text());
      found.push(...complaints.map((complaint) => `${path}: ${complaint}`));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  expect(found.sort()).toEqual([]);
});

/** Of the kinds with many pages that are made alike, every so many. */
const strides: Readonly<Record<string, number>> = { links: 25, bodies: 5, documents: 5 };

function choosePaths(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const [, kind = ""] = path.split("/");
    const place = seen.get(kind) ?? 0;
    seen.set(kind, place + 1);
    return place % (strides[kind] ?? 1) === 0;
  });
}

/** The paths of the pages, which the sitemap has under the public address of the service. */
async function readSitemap(service: string): Promise<readonly string[]> {
  const answer = await fetch(`${service}/sitemap.xml`);
  expect(answer.status).toBe(200);
  return matches(await answer.text(), /<loc>([^<]+)<\/loc>/g).map((address) => {
    const { pathname, search } = new URL(decodeText(address));
    return pathname + search;
  });
}

async function findComplaints(path: string, status: number, html: string): Promise<readonly string[]> {
  if (status !== 200) {
    return [`answers ${status}`];
  }
  const canonical = matches(html, /<link rel="canonical" href="([^"]*)"/g).map((address) => {
    const { pathname, search } = new URL(decodeText(address));
    return pathname + search;
  });
  const titles = matches(html, /<title>([^<]+)<\/title>(?=.*<\/head>)/gs);
  const descriptions = matches(html, /<meta name="description" content="([^"]+)"/g);
  return [
    ...(path !== "/network" && script.test(html) ? ["has a script"] : []),
    ...countComplaint("h1", matches(html, /(<h1[ >])/g)),
    ...countComplaint("title", titles),
    ...countComplaint("description", descriptions),
    ...(canonical.join() === path ? [] : [`has the canonical address ${canonical.join(" and ") || "none"}`]),
    ...findTypes(html),
    ...(await findFaults(html)),
  ];
}

function countComplaint(what: string, found: readonly string[]): readonly string[] {
  return found.length === 1 ? [] : [`has ${found.length} of ${what}`];
}

/** What is wrong with what the page says of itself in the words of schema.org. */
function findTypes(html: string): readonly string[] {
  const texts = matches(html, /<script[^>]* type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
  if (texts.length === 0) {
    return ["has no JSON-LD"];
  }
  const types = texts.flatMap((text) => matches(text, /"@type":"([^"]*)"/g));
  const isOfSchema = texts.every((text) => JSON.parse(text)["@context"] === "https://schema.org");
  return [
    ...(isOfSchema && types.length > 0 ? [] : ["has JSON-LD that is not of schema.org"]),
    ...types.filter((type) => !knownTypes.has(type)).map((type) => `has the unknown type ${type}`),
  ];
}

async function findFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "page"})`);
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, part = ""]) => part);
}

function decodeText(text: string): string {
  return text.replaceAll("&apos;", "'").replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
