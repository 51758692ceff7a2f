// The built pages under their addresses, what their heads say, and how answers are packed.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Service, startService } from "../support/service.ts";

let folder: string;
let service: Service;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  await mkdir(join(folder, "explorer/assets"), { recursive: true });
  await writeFile(join(folder, "explorer/index.html"), "<title>The explorer</title>");
  await writeFile(join(folder, "explorer/icon.svg"), "<svg/>");
  await writeFile(join(folder, "explorer/assets/main-1a2b.js"), "export {};");
  service = await startService(100_000, folder);
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const head = ["content-type", "cache-control", "content-security-policy", "x-frame-options"];

async function asked(path: string) {
  const response = await fetch(`${service.url}${path}`, { redirect: "manual" });
  const [type, cache, policy, frames] = head.map((name) => response.headers.get(name));
  return { status: response.status, type, cache, policy, frames, text: await response.text() };
}

const policyBut = (frames: string) =>
  `default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none'${frames}`;

describe("the explorer", () => {
  const page = {
    status: 200,
    type: "text/html; charset=utf-8",
    cache: "no-cache",
    text: "<title>The explorer</title>",
  };

  test("is at the root, asked for again each time, and in no frame", async () => {
    expect(await asked("/")).toEqual({ ...page, policy: policyBut(";frame-ancestors 'none'"), frames: "SAMEORIGIN" });
  });

  test.each(["/embed", "/embed?on=2015-04-01&services=gp-services", "/embed/"])(
    "is at %s too, where any page may frame it",
    async (path) => {
      expect(await asked(path)).toEqual({ ...page, policy: policyBut(""), frames: null });
    },
  );

  test("has files that never change, since their names hold their content", async () => {
    expect(await asked("/assets/main-1a2b.js")).toMatchObject({
      status: 200,
      type: "text/javascript; charset=utf-8",
      cache: "public, max-age=31536000, immutable",
      policy: policyBut(";frame-ancestors 'none'"),
    });
  });

  test("has other files that are asked for again each time", async () => {
    expect(await asked("/icon.svg")).toMatchObject({ status: 200, type: "image/svg+xml", cache: "no-cache" });
  });

  test("lacks a file that no build made, and says so as any address does", async () => {
    const { status, type } = await asked("/assets/main-ffff.js");
    expect([status, type]).toEqual([404, "application/json; charset=utf-8"]);
  });

  test("shows nothing from beside its folder", async () => {
    const { status } = await asked("/..%2f..%2fpackage.json");
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe("a page that is not built", () => {
  let bare: Service;
  beforeAll(async () => {
    bare = await startService(100_000, join(folder, "nowhere"));
  });
  afterAll(() => bare.close());

  test.each([
    ["/", "explorer"],
    ["/embed?on=2015-04-01", "explorer"],
    ["/console/", "console"],
  ])("says at %s how to build the %s", async (path, page) => {
    const response = await fetch(`${bare.url}${path}`);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      404,
      "text/plain; charset=utf-8",
      `The ${page} is not built: run \`npm run build\`.\n`,
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
