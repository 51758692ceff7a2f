// How the server takes connections and gives them up.

import { once } from "node:events";
import { get } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { listen, type RunningServer } from "../../src/http/server.ts";
import { startClients } from "../support/load-clients.ts";

let server: RunningServer;
afterEach(() => server.close());

/** Answers each request after some milliseconds of work elsewhere. */
function serveAfter(milliseconds: number, maxConnections?: number): Promise<RunningServer> {
  const options = { host: "127.0.0.1", port: 0, ...(maxConnections === undefined ? {} : { maxConnections }) };
  return listen(async (_request, response) => {
    await sleep(milliseconds);
    response.end("answered");
  }, options);
}

/** What a connection gets that sends that text. */
async function receive(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    received += chunk;
  });
  socket.write(text);
  await once(socket, "close");
  return received;
}

async function openIdle(url: string, count: number): Promise<readonly Socket[]> {
  const port = Number(new URL(url).port);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      return socket.on("error", () => undefined);
    }),
  );
}

describe("a server that closes", () => {
  test("answers every request that clients send on connections that they keep: none is reset", async () => {
    server = await serveAfter(5);
    const load = startClients(60, server.url);
    while ((load.outcomes["200"] ?? 0) < 500) {
      await sleep(10);
    }
    await server.close();
    await load.stop();
    // Afterwards nobody listens, which is no request that was accepted and lost.
    expect(Object.keys(load.outcomes).sort()).toEqual(["200", "ECONNREFUSED"]);
    expect(load.outcomes.ECONNREFUSED).toBe(60);
  });

  test("waits for an answer that takes longer than new requests are taken, and tells its client to close", async () => {
    server = await serveAfter(300);
    const asked = once(get(server.url), "response");
    while (server.connections() === 0) {
      await sleep(5);
    }
    await sleep(50);
    const closed = server.close();
    const [response] = await asked;
    expect([response.statusCode, response.headers.connection]).toEqual([200, "close"]);
    response.resume();
    await closed;
    expect(server.connections()).toBe(0);
  });

  test("does not wait for connections that send nothing", { timeout: 2_000 }, async () => {
    server = await serveAfter(0);
    await openIdle(server.url, 20);
    await server.close();
    expect(server.connections()).toBe(0);
  });
});

describe("of more connections than a server takes", () => {
  const request = "GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n";

  test("the next is told so, and is answered when there is room again", async () => {
    server = await serveAfter(0, 3);
    const idle = await openIdle(server.url, 3);
    const refused = await receive(server.url, request);
    expect(refused).toMatch(/^HTTP\/1\.1 503 [\s\S]*retry-after: 5\r\n[\s\S]*"code":"OVERLOADED"/);
    for (const socket of idle) {
      socket.destroy();
    }
    while (server.connections() > 0) {
      await sleep(5);
    }
    expect(await receive(server.url, request)).toMatch(/^HTTP\/1\.1 200 [\s\S]*answered/);
  });

  test("a thousand idle ones leave the others their answers", async () => {
    server = await serveAfter(0);
    const idle = await openIdle(server.url, 1_000);
    expect(await receive(server.url, request)).toMatch(/^HTTP\/1\.1 200 /);
    expect(server.connections()).toBeGreaterThanOrEqual(idle.length);
    for (const socket of idle) {
      socket.destroy();
    }
  });
});
