// Addresses of the service made by chance: each path that there is and some that there are not, with any parameters and headers.

import fc from "fast-check";
import type { RawRequest } from "./hostile-service.ts";
import { days, hostileText } from "./hostile-values.ts";
import { model } from "./model.ts";

export interface ChanceRequest {
  readonly path: string;
  readonly request: RawRequest;
}

/** Percent-encodes all that a path cannot have, and no more; or all that `encodeURIComponent` does. */
const encoded = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.boolean()).map(([value, isWhole]) => {
    // Half of a pair of surrogates is no character.
    const plain = Buffer.from(value).toString();
    return isWhole ? encodeURIComponent(plain) : plain.replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent);
  });

/** One part of a path, or several if the text has slashes in it. */
const segment = encoded(hostileText);

const day = fc.oneof(fc.constant("2015-04-01"), encoded(fc.constantFrom(...days)), segment);

const parameterNames = [
  ...["on", "before", "after", "from", "to", "q", "text", "sort", "page", "list", "view", "selected", "open", "zoom"],
  ...["service", "services", "place", "places", "body", "focus", "id", "ids", "kind", "kinds", "type", "types", "by"],
  ...["edge", "edgeTypes", "edges", "proposal", "document", "law", "person", "all", "statuses", "certainty", "hops"],
  ...["certainties", "confidences", "status", "confidence", "first", "maxHops", "for", "callback", "prefix", "cursor"],
  ...[
    "limit",
    "queries",
    "extend",
    "day",
    "month",
    "year",
    "fund",
    "metrics",
    "publisher",
    "_routes",
    "_data",
    "index",
  ],
];

const parameter = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...parameterNames) },
      { weight: 1, arbitrary: encoded(hostileText) },
      {
        weight: 1,
        arbitrary: fc.constantFrom("__proto__", "constructor", "__proto__[x]", "on[]", "on[on]", "sort[sort]"),
      },
    ),
    fc.oneof(
      { weight: 3, arbitrary: encoded(hostileText) },
      { weight: 1, arbitrary: encoded(fc.constantFrom(...days)) },
    ),
  )
  .map(([name, value]) => `${name}=${value}`);

/** With none, a few, or a broken end. */
const search = fc
  .tuple(fc.array(parameter, { maxLength: 4 }), fc.constantFrom("", "", "", "", "&", "&&=", "&%", "&%zz=%zz", "#x"))
  .map(([parameters, end]) => (parameters.length === 0 ? "" : `?${parameters.join("&")}${end}`));

const queryNames = model.queries.map(({ file }) => file.replace("queries/", "").replace(".graphql", ""));

const lists = ["services", "bodies", "documents", "laws", "proposals", "people", "funds", "links", "places", "stories"];
const singles = [
  ...["/", "/picture.svg", "/picture.png", "/network", "/embed", "/changes", "/changes.atom", "/compare", "/paths"],
  ...["/words", "/data", "/q", "/q.json", "/sitemap.xml", "/robots.txt", "/search", "/search/suggestions", "/who"],
  ...[
    "/search.xml",
    "/health/live",
    "/health/ready",
    "/reconcile",
    "/console",
    "/console/",
    "/openapi.json",
    "/graphql",
  ],
  ...["/__manifest", "/_root.data", "/search.data", "/bodies.data", "/licences.md", "/.env", "/package.json"],
];

const paths: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...singles) },
  { weight: 2, arbitrary: fc.constantFrom(...lists).map((list) => `/${list}`) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...lists), segment).map(([list, id]) => `/${list}/${id}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(segment, fc.constantFrom("svg", "png"))
      .map(([id, extension]) => `/bodies/${id}/picture.${extension}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(segment, segment, day).map(([service, place, on]) => `/who/${service}/${place}/${on}`),
  },
  { weight: 1, arbitrary: day.map((on) => `/changes/${on}`) },
  { weight: 2, arbitrary: fc.tuple(day, day).map(([before, after]) => `/compare/${before}/${after}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom(...queryNames), segment),
        fc.constantFrom("", ".json", ".csv", ".xlsx", ".graphql", ".x"),
      )
      .map(([name, format]) => `/q/${name}${format}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .oneof(
        fc.constantFrom("csv", "json", "graphml", "gexf", "jsonld", "dot", "mermaid", "cytoscape", "__proto__"),
        segment,
      )
      .map((format) => `/network.${format}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom("bodies", "documents", "edges", "constructor"), segment),
        fc.constantFrom("csv", "parquet", "zip"),
      )
      .map(([table, format]) => `/data/${table}.${format}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...["suggest/entity", "suggest/type", "suggest/property", "propose_properties", "preview"].map(
        (each) => `/reconcile/${each}`,
      ),
    ),
  },
  { weight: 2, arbitrary: fc.array(segment, { maxLength: 3 }).map((parts) => `/${parts.join("/")}`) },
);

/** A header can have these characters only. */
const headerText = hostileText.map((text) => text.replaceAll(/[^\t\x20-\x7e\xa0-\xff]/gu, "").trim());

const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  {
    accept: fc.constantFrom(
      "text/html",
      "application/json",
      "*/*",
      "text/html;q=0",
      "application/xml",
      "x",
      "",
      ";q=,",
    ),
    "accept-encoding": fc.constantFrom("gzip;q=0", "identity", "br;q=2", "*;q=0", "x"),
    "accept-language": headerText,
    "if-none-match": fc.constantFrom("*", '"x"', 'W/"x"', '"', ","),
    "if-modified-since": fc.constantFrom("Wed, 21 Oct 2015 07:28:00 GMT", "x"),
    range: fc.constantFrom(
      "bytes=0-0",
      "bytes=-1",
      "bytes=9-1",
      "bytes=0-0,1-1,2-2",
      "bytes=999999999-",
      "x=1-2",
      "bytes=",
    ),
    origin: fc.oneof(fc.constantFrom("null", "https://evil.example"), headerText),
    host: fc.constantFrom(
      "evil.example",
      "localhost",
      "[::1]",
      "a b",
      "evil.example:99999",
      "x/y",
      'x"><xmarker>',
      "..",
      "",
    ),
    referer: headerText,
    cookie: headerText,
    "content-type": fc.constantFrom("application/json", "text/plain", "application/x-www-form-urlencoded", "x", ""),
    "x-forwarded-for": headerText,
    "x-forwarded-host": fc.constantFrom("evil.example", "a,b", '"><xmarker>'),
    "x-forwarded-proto": fc.constantFrom("https", "javascript", "x,y"),
    forwarded: fc.constantFrom("for=1.2.3.4;host=evil.example;proto=https"),
    "x-http-method-override": fc.constantFrom("DELETE", "POST"),
  },
  { requiredKeys: [] },
);

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constant("GET") },
  { weight: 1, arbitrary: fc.constantFrom("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND") },
);

/** Two headers at most, so that one does not hide what another does. */
const someHeaders = fc
  .tuple(headers, fc.nat({ max: 2 }))
  .map(([all, count]) => Object.fromEntries(Object.entries(all).slice(0, count)));

export const chanceRequests: fc.Arbitrary<ChanceRequest> = fc
  .record({ path: paths, search, method: methods, headers: someHeaders })
  .map(({ path, search, method, headers }) => ({ path: `${path}${search}`, request: { method, headers } }));

/** What OpenRefine sends as a form, with values of any type in the place of those that are asked for. */
const reconcileQuery = fc.record(
  {
    query: fc.oneof(hostileText, fc.jsonValue({ maxDepth: 1 })),
    type: fc.oneof(fc.constantFrom("CCG", "BOROUGH", "__proto__"), fc.jsonValue({ maxDepth: 1 })),
    limit: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constantFrom(1e9, 1.5, "3", null)),
    properties: fc.array(fc.record({ pid: hostileText, v: fc.oneof(hostileText, fc.jsonValue({ maxDepth: 1 })) }), {
      maxLength: 2,
    }),
    type_strict: fc.constantFrom("any", "should", "all", "x"),
  },
  { requiredKeys: [] },
);

const form = fc.oneof(
  fc
    .dictionary(fc.oneof(fc.constantFrom("q0", "q1", "__proto__", "constructor"), hostileText), reconcileQuery, {
      maxKeys: 3,
    })
    .map((queries) => ({ queries: JSON.stringify(queries) })),
  fc
    .record({
      ids: fc.array(hostileText, { maxLength: 3 }),
      properties: fc.array(
        fc.record({ id: fc.oneof(fc.constantFrom("kind", "validFrom", "__proto__"), hostileText) }),
        { maxLength: 3 },
      ),
    })
    .map((extend) => ({ extend: JSON.stringify(extend) })),
  fc.record({ queries: hostileText }),
  fc.record({ extend: fc.jsonValue().map((value) => JSON.stringify(value)) }),
);

export const chanceForms: fc.Arbitrary<ChanceRequest> = form.map((fields) => ({
  path: "/reconcile",
  request: {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  },
}));
