// Addresses, parameters and headers made by chance: each is answered or refused, and nothing of the inside is shown or changed.

import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ChanceRequest, chanceForms, chanceRequests } from "../support/hostile-addresses.ts";
import { answerFaults } from "../support/hostile-answer.ts";
import { type HostileService, startHostileService, unchanged } from "../support/hostile-service.ts";
import { fuzzScale, injections, marker, markup } from "../support/hostile-values.ts";

let service: HostileService;
beforeAll(async () => {
  service = await startHostileService();
});
afterAll(() => service.close());

/** What is wrong with an answer, and with what the log says of it. A request that the HTTP parser of Node refuses has no id. */
async function faultsOf({ path, request }: ChanceRequest): Promise<readonly string[]> {
  const before = service.errors.length;
  const answer = await service.send(path, request);
  const isParsers = answer.status === 400 && answer.text === "";
  return isParsers ? [] : [...answerFaults(answer, `${path}${decodeText(path)}`), ...service.errors.slice(before)];
}

/** One after the other: many at once are too much for a slow machine, which refuses some. */
async function faultsOfAll(paths: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    faults.push(...(await faultsOf({ path, request: {} })).map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

test("any address with any parameters and headers is answered or refused", async () => {
  await fc.assert(
    fc.asyncProperty(chanceRequests, async (sent) => {
      expect(await faultsOf(sent)).toEqual([]);
    }),
    { numRuns: 100 * fuzzScale, endOnFailure: true },
  );
});

test("any form that is sent to reconcile is answered or refused", async () => {
  await fc.assert(
    fc.asyncProperty(chanceForms, async (sent) => {
      expect(await faultsOf(sent)).toEqual([]);
    }),
    { numRuns: 40 * fuzzScale, endOnFailure: true },
  );
});

describe("a head that no client of HTTP would send", () => {
  const heads = [
    "GET http://evil.example/network.csv HTTP/1.1",
    "GET http://[/network.csv HTTP/1.1",
    "GET http:///reconcile HTTP/1.1",
    "GET //evil.example/q HTTP/1.1",
    "GET // HTTP/1.1",
    "GET //[ HTTP/1.1",
    "GET ///network.csv HTTP/1.1",
    "GET /\\\\evil.example HTTP/1.1",
    "GET /%5cevil.example/ HTTP/1.1",
    "GET /%2f%2fevil.example/ HTTP/1.1",
    "GET /bodies//evil.example HTTP/1.1",
    "GET /console//evil.example/.. HTTP/1.1",
    "GET /..%2f..%2fpackage.json HTTP/1.1",
    "GET /../../package.json HTTP/1.1",
    "GET /assets/..%2f..%2f..%2f..%2fpackage.json HTTP/1.1",
    "GET /console/..%5c..%5c..%5cpackage.json HTTP/1.1",
    "GET /console/%2e%2e/%2e%2e/package.json HTTP/1.1",
    "GET /%c0%ae%c0%ae/package.json HTTP/1.1",
    "GET /%00 HTTP/1.1",
    "GET /console/%00index.html HTTP/1.1",
    "GET /network.csv%00.html HTTP/1.1",
    "GET /network.csv?on=2015-04-01%0d%0ax-injected:%201 HTTP/1.1",
    "GET /q/bodies%0d%0ax-injected:%201.csv HTTP/1.1",
    "GET ? HTTP/1.1",
    "GET * HTTP/1.1",
    "OPTIONS * HTTP/1.1",
    "GET /reconcile HTTP/1.0",
    `GET /${"x".repeat(15_000)} HTTP/1.1`,
    `GET /search?${"q=x&".repeat(3_500)} HTTP/1.1`,
    `GET /q/bodies.json?${"__proto__[x]=1&".repeat(800)} HTTP/1.1`,
  ];

  test.each(heads)("%s", async (head) => {
    const text = await sendText(`${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(rawFaults(text, head)).toEqual([]);
  });

  test.each([
    "",
    "Host: a\r\nHost: b\r\n",
    "Host: a b\r\n",
    "Host: \r\n",
    'Host: x"><xmarker>\r\n',
    "Host: evil.example/path?query#\r\n",
    "Host: user:word@evil.example\r\n",
    "Host: [::1\r\n",
    "Host: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n",
    "Host: localhost\r\nContent-Length: -1\r\n",
    "Host: localhost\r\nX-A: \u0000\r\n",
  ])("with the headers %j", async (headers) => {
    for (const path of ["/", "/reconcile", "/sitemap.xml", "/changes.atom", "/search.xml", "/robots.txt"]) {
      const text = await sendText(`GET ${path} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);
      expect(rawFaults(text, headers)).toEqual([]);
    }
  });
});

/** What came back, whole. */
function sendText(text: string): Promise<string> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(text, "latin1"));
    socket.on("data", (part) => parts.push(part));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(parts).toString("utf8")));
  });
}

/** The parser of Node refuses a head with an empty body and without an id. */
function rawFaults(answer: string, sent: string): readonly string[] {
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(head)?.[1] ?? 500);
  const lines = head.split("\r\n").slice(1);
  const headers = new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
  );
  const text = rest.join("\r\n\r\n");
  const isParsers = !headers.has("x-request-id") && [400, 405, 431].includes(status);
  // A body in chunks is not JSON by itself, and its markup is as it was.
  const type = headers.get("content-type") ?? "";
  headers.set("content-type", type.includes("json") && headers.has("transfer-encoding") ? "text/plain" : type);
  return isParsers ? [] : answerFaults({ status, headers, text }, sent);
}

describe("a host", () => {
  const addressed = ["/reconcile", "/sitemap.xml", "/changes.atom", "/search.xml", "/robots.txt", "/bodies/ccg-07r"];

  test.each(addressed)(
    "that a proxy is said to have seen changes nothing at %s where no proxy is trusted",
    async (path) => {
      const forwarded = {
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
        forwarded: "host=evil.example",
      };
      const [plain, claimed] = [await service.send(path), await service.send(path, { headers: forwarded })];
      expect(withoutNonce(claimed.text)).toBe(withoutNonce(plain.text));
    },
  );

  test.each(addressed)("that is none is not taken into the addresses at %s", async (path) => {
    for (const host of ["evil.example/x", "a@evil.example", "evil.example?", "evil.example:port", "evil<b>"]) {
      expect((await service.send(path, { headers: { host } })).text).not.toContain("evil");
    }
  });
});

function withoutNonce(text: string): string {
  return text.replaceAll(/nonce="[^"]*"/g, "");
}

describe("markup makes no element and no attribute", () => {
  const hostile = `"'><${marker} ${marker}=1></script></style></title><${marker}>javascript:${marker}()`;
  const names = ["on", "q", "text", "sort", "service", "place", "before", "focus"];
  const pages = [
    ...["/", "/services", "/bodies", "/documents", "/laws", "/proposals", "/people", "/funds", "/links", "/places"],
    ...["/network", "/embed", "/changes", "/compare", "/paths", "/search", "/who", "/words", "/data", "/q", "/stories"],
    ...["/q/who-commissions", "/bodies/ccg-07r", "/places/camden", "/services/gp-services", "/picture.svg"],
    ...["/bodies/ccg-07r/picture.svg", "/compare/2015-04-01/2016-04-01", "/reconcile/preview", "/search/suggestions"],
  ];

  const lists = ["/bodies", "/documents", "/laws", "/proposals", "/people", "/funds", "/links"];
  const facets = ["sort", "kind", "type", "lived", "existence", "force", "amount", "status", "publisher"];

  test.each(lists)("and a name that objects of JavaScript have is a word in the parameters of %s", async (list) => {
    const words = ["constructor", "__proto__", "toString"];
    const sent = facets.map((name, at) => `${list}?${name}=${words[at % words.length]}`);
    expect(await faultsOfAll(sent)).toEqual([]);
  });

  test.each(pages)("in the parameters of %s", async (page) => {
    const sent = names.map((name) => `${page}?${name}=${encodeURIComponent(hostile)}`);
    expect(await faultsOfAll(sent)).toEqual([]);
  });

  test.each([
    ...[
      "/bodies/ID",
      "/documents/ID",
      "/links/ID",
      "/laws/ID",
      "/proposals/ID",
      "/people/ID",
      "/funds/ID",
      "/services/ID",
    ],
    ...["/places/ID", "/q/ID", "/q/ID.json", "/network.ID", "/data/ID.csv", "/stories/ID", "/changes/ID", "/ID"],
    ...["/who/ID/camden/2015-04-01", "/who/gp-services/ID/2015-04-01", "/who/gp-services/camden/ID", "/compare/ID/ID"],
    ...["/bodies/ID/picture.svg", "/reconcile/ID"],
  ])("in the path %s", async (path) => {
    const texts = [...markup, "\r\nx-injected: 1", "constructor", "__proto__"];
    expect(await faultsOfAll(texts.map((text) => path.replaceAll("ID", encodeURIComponent(text))))).toEqual([]);
  });
});

describe("what another language would run is plain text", () => {
  test("to Cypher: a filter by it finds nothing", async () => {
    const query = "query ($ids: [ID!]) { bodies(where: { id: { in: $ids } }) { id } }";
    expect((await service.ask(query, { ids: injections })).body).toEqual({ data: { bodies: [] } });
  });

  test.each([
    "camden*",
    "camden~",
    "+camden",
    '"camden"',
    "(camden)",
    "-camden",
    "!camden",
    "[camden]",
    "/camden/",
    "camden\\",
  ])("to Lucene: %s finds what camden finds", async (text) => {
    const query = "query ($text: String!) { search(text: $text) { thingId } }";
    const [plain, written] = [await service.ask(query, { text: "camden" }), await service.ask(query, { text })];
    expect(plain.body.data.search.length).toBeGreaterThan(3);
    expect(written.body).toEqual(plain.body);
  });
});

test("the record is as it was", async () => {
  expect(await service.changes()).toEqual(unchanged);
});
