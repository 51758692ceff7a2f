// A host or an address that is none is refused with a sentence; nothing reads it.

import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

/** The status and the body of an answer to a path and a host that `fetch` would not send. */
function send(path: string, host: string): Promise<{ readonly status: number | undefined; readonly body: unknown }> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, headers: { host } }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part: Buffer) => parts.push(part));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode, body: JSON.parse(Buffer.concat(parts).toString()) }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

test.each(["a b", 'x"><b>', "[::1", "evil.example/path", "user@evil.example", "evil.example:port"])(
  "a host that is none: %j",
  async (host) => {
    expect(await send("/bodies", host)).toEqual({
      status: 400,
      body: {
        errors: [{ message: "The header Host is not a host and a port.", extensions: { code: "BAD_REQUEST" } }],
      },
    });
  },
);

test.each([
  ["http://[/network.csv", "The header Host is not a host and a port."],
  ["//[", "The address cannot be read."],
])("an address that is none: %s", async (path, message) => {
  expect(await send(path, "localhost")).toEqual({
    status: 400,
    body: { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] },
  });
});

test.each(["localhost", "127.0.0.1:4000", "[::1]:4000", "who.example.org"])("a host: %s", async (host) => {
  expect((await send("/q.json", host)).status).toBe(200);
});
