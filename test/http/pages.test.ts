// What all pages have in common: their heads, their files, what is missing, and how answers are packed.

import { createHash } from "node:crypto";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

function styleHash(style: string): string {
  return createHash("sha256").update(style).digest("base64");
}

const head = ["content-type", "cache-control", "content-security-policy", "x-frame-options"];

async function answer(path: string, accept = "text/html", url = service.url) {
  const response = await fetch(`${url}${path}`, { redirect: "manual", headers: { accept } });
  const [type, cache, policy, frames] = head.map((name) => response.headers.get(name));
  const known = policy?.replace(/'nonce-[\w+/=]+'/, "'nonce'").replace(/'sha256-[\w+/=]+'/, "'style'") ?? null;
  return { status: response.status, type, cache, policy: known, frames, text: await response.text() };
}

const policyBut = (frames: string, scripts = "'self'", styles = "'self' 'style'") =>
  `default-src 'none';script-src ${scripts};style-src ${styles};style-src-attr 'unsafe-inline';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'self'${frames}`;

describe("a page", () => {
  test("is HTML with its style in it that needs no script, and is in no frame", async () => {
    const { text, ...rest } = await answer("/");
    expect(rest).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      cache: "public, no-cache",
      policy: policyBut(";frame-ancestors 'none'"),
      frames: "SAMEORIGIN",
    });
    expect(text).toContain("<h1");
    expect(text).toMatch(/<style>[^<]+<\/style>/);
    expect(text).not.toContain('rel="stylesheet"');
    expect(text).not.toContain("nonce=");
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json"| defer="" src="\/search-suggestions\.js")/);
  });

  test.each(["/embed", "/embed?on=2015-04-01&services=gp-services", "/embed/"])(
    "of the network alone is at %s, where any page may frame it",
    async (path) => {
      const { status, policy, frames } = await answer(path);
      expect({ status, policy, frames }).toEqual({
        status: 200,
        policy: policyBut("", "'self' 'nonce'"),
        frames: null,
      });
    },
  );

  test.each([
    "/",
    "/bodies/ccg-07r",
    "/places",
    "/network?place=camden",
    "/embed?place=camden",
    "/nothing/here",
    "/bodies/none",
  ])("at %s has the style, and the scripts in it, that its policy allows, and no other", async (path) => {
    const response = await fetch(`${service.url}${path}`, { headers: { accept: "text/html" } });
    const [policy, text] = [response.headers.get("content-security-policy") ?? "", await response.text()];
    const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => styleHash(style));
    const allowed = [...policy.matchAll(/'sha256-([\w+/=]+)'/g)].map(([, hash]) => hash);
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    const inline = scripts.filter((attributes) => !/ src=|application\/ld\+json/.test(attributes));
    const nonces = new Set(inline.map((attributes) => /nonce="([^"]+)"/.exec(attributes)?.[1] ?? null));
    expect(styles).toEqual(allowed);
    expect([...nonces]).toEqual([...policy.matchAll(/'nonce-([\w+/=]+)'/g)].map(([, nonce]) => nonce));
  });

  test("that does not exist says so as a page to a browser, and as JSON to a program", async () => {
    const page = await answer("/nothing/here");
    expect([page.status, page.type]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.text).toContain("<h1>There is no such page</h1>");
    const json = await answer("/nothing/here", "*/*");
    expect([json.status, json.type, JSON.parse(json.text)]).toEqual([
      404,
      "application/json; charset=utf-8",
      {
        errors: [
          {
            message: "There is nothing at this address: start at /, or search at /search.",
            extensions: { code: "NOT_FOUND" },
          },
        ],
      },
    ]);
  });

  test("is not sent to", async () => {
    const { status, headers } = await fetch(`${service.url}/`, { method: "POST", body: "a=1" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});

describe("a file of the pages", () => {
  test("never changes if its name holds its content", async () => {
    const [style = ""] = /\/assets\/network-[\w-]+\.css/.exec((await answer("/network")).text) ?? [];
    expect(await answer(style)).toMatchObject({
      status: 200,
      type: "text/css; charset=utf-8",
      cache: "public, max-age=31536000, immutable",
      policy: policyBut(";frame-ancestors 'none'", "'self'", "'self'"),
    });
  });

  test("is asked for again each time if not", async () => {
    expect(await answer("/icon.svg")).toMatchObject({ status: 200, type: "image/svg+xml", cache: "no-cache" });
  });

  test("is missing if no build made it", async () => {
    const { status } = await answer("/assets/main-ffff.js");
    expect(status).toBe(404);
  });

  test("is never from beside its folder", async () => {
    const { status } = await answer("/..%2f..%2fpackage.json");
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe("pages that are not built", () => {
  let bare: Service;
  beforeAll(async () => {
    bare = await startService(100_000, join(tmpdir(), "nowhere"));
  });
  afterAll(() => bare.close());

  test.each(["/", "/console/"])("say at %s how to build them", async (path) => {
    const { status, type, text } = await answer(path, "text/html", bare.url);
    expect([status, type, text]).toEqual([
      404,
      "text/plain; charset=utf-8",
      "The pages are not built: run `npm run build`.\n",
    ]);
  });
});

/** The head of an answer and its body as it travels. */
async function packed(path: string, encoding: string): Promise<{ headers: IncomingMessage["headers"]; body: Buffer }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${service.url}${path}`, { headers: { "accept-encoding": encoding } }, resolve).on("error", reject);
  });
  return { headers: response.headers, body: await buffer(response) };
}

describe("a long answer", () => {
  const long = "/network.json";

  test.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ] as const)("travels as %s where the asker takes it, in a fifth of the bytes", async (encoding, unpack) => {
    const [plain, short] = [await packed(long, "identity"), await packed(long, encoding)];
    expect(short.headers["content-encoding"]).toBe(encoding);
    expect(short.headers.vary).toContain("Accept-Encoding");
    expect(short.body.length * 5).toBeLessThan(plain.body.length);
    expect(unpack(short.body).equals(plain.body)).toBe(true);
  });

  test("of GraphQL travels packed as well", async () => {
    const { headers } = await service.ask("{ network { edges { id type source target } } }");
    expect(headers.get("content-encoding")).toMatch(/^(gzip|br)$/);
  });

  test("travels as it is where the asker takes nothing else", async () => {
    const { headers, body } = await packed(long, "identity");
    expect([headers["content-encoding"], headers["content-length"]]).toEqual([undefined, String(body.length)]);
  });
});

test("an archive, which is packed already, is not packed again", async () => {
  const { headers, body } = await packed("/data.zip", "gzip, br");
  expect([headers["content-encoding"], headers["content-length"]]).toEqual([undefined, String(body.length)]);
  expect(body.subarray(0, 2).toString()).toBe("PK");
});
