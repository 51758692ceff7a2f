// A connection that takes too long or too much is closed: limits of a few milliseconds stand for those of the service.

import { once } from "node:events";
import { createServer } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectionLimits, listen, type RunningServer } from "../../src/http/server.ts";
import { openSocket, parseAnswer, sendRaw } from "../support/raw-http.ts";

const short = { ...connectionLimits, headTime: 150, requestTime: 200, idleTime: 100, checkInterval: 20 };
const large = Buffer.alloc(32_000_000, "a");

/** Tells that an answer to /large is over. */
const endings: (() => void)[] = [];
const app = express();
app.get("/large", (_request, response) => {
  response.once("close", () => endings.shift()?.());
  response.end(large);
});
app.get("/late", (_request, response) => {
  response.once("timeout", () => setImmediate(() => response.send("late")));
});
app.post("/", express.text({ type: "*/*" }), (request, response) => {
  response.send(request.body);
});
app.get("/", (_request, response) => {
  response.send("short");
});

const servers: RunningServer[] = [];
async function serve(limits: Partial<typeof connectionLimits>): Promise<string> {
  const server = await listen(app, { host: "127.0.0.1", port: 0 }, { ...short, ...limits });
  servers.push(server);
  return server.url;
}

let url: string;
beforeAll(async () => {
  url = await serve({});
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

describe("a request that does not arrive in time is told so, and its connection is closed:", () => {
  test.each([
    ["nothing at all", ""],
    ["half a head", "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "],
    ["half a body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: a/b\r\nContent-Length: 10\r\n\r\nhalf"],
    [
      "half a chunked body",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: a/b\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ],
  ])("%s", async (_what, bytes) => {
    const { status, headers, body } = await sendRaw(url, bytes);
    expect([status, headers.connection, headers["content-type"], JSON.parse(body)]).toEqual([
      408,
      "close",
      "application/json; charset=utf-8",
      { errors: [{ message: "The request took too long to arrive.", extensions: { code: "BAD_REQUEST" } }] },
    ]);
  });
});

test("a request that was answered before its body arrived gets no second answer", async () => {
  const answer = await sendRaw(url, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
  expect([answer.status, answer.body]).toEqual([200, ""]);
});

/** How many bytes a client gets of a large answer, of which it takes only some until the server is done with it. */
async function bytesOfLarge(server: string, drop: number): Promise<number> {
  const socket = await openSocket(server);
  const over = new Promise<void>((resolve) => endings.push(resolve));
  let count = 0;
  const take = (chunk: Buffer | null): void => {
    count += chunk?.length ?? 0;
  };
  socket.pause().write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
  const drip = drop === 0 ? undefined : setInterval(() => take(socket.read(drop)), 20);
  await over;
  clearInterval(drip);
  socket
    .on("data", take)
    .on("error", () => undefined)
    .resume();
  await once(socket, "close");
  return count;
}

describe("a large answer is given up", () => {
  test("if the client reads nothing of it for a while", async () => {
    expect(await bytesOfLarge(await serve({ stallTime: 200 }), 0)).toBeLessThan(large.length);
  });

  test("if the client reads it drop by drop", async () => {
    expect(await bytesOfLarge(await serve({ answerTime: 300 }), 1_000)).toBeLessThan(large.length);
  });

  test("and not while it is worked out", async () => {
    const late = await serve({ stallTime: 50 });
    expect(await (await fetch(`${late}/late`)).text()).toBe("late");
  });

  test("and not if the client reads", async () => {
    const answer = await fetch(`${url}/large`);
    expect((await answer.arrayBuffer()).byteLength).toBe(large.length);
  });
});

test("a connection is closed that waits too long for its next request", async () => {
  const socket = await openSocket(url);
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  const [chunk] = await once(socket, "data");
  const { status, headers } = parseAnswer(String(chunk));
  socket.resume();
  await once(socket, "close");
  expect([status, headers.connection]).toEqual([200, "keep-alive"]);
});

test("the last request of a connection is told that it is the last", async () => {
  const frugal = await serve({ connectionRequests: 2, idleTime: 60_000 });
  const socket = await openSocket(frugal);
  const said: (string | undefined)[] = [];
  for (const _turn of [1, 2]) {
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const [chunk] = await once(socket, "data");
    said.push(parseAnswer(String(chunk)).headers.connection);
  }
  socket.destroy();
  expect(said).toEqual(["keep-alive", "close"]);
});

test("the service has a limit for everything that a client could hold", () => {
  expect(connectionLimits).toEqual({
    headTime: 10_000,
    requestTime: 30_000,
    idleTime: 65_000,
    stallTime: 60_000,
    answerTime: 300_000,
    checkInterval: 1_000,
    connectionRequests: 1_000,
    headBytes: 16_384,
  });
});

test("a port that another program has is refused with its number", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const bound = other.address();
  const port = typeof bound === "object" ? (bound?.port ?? 0) : 0;
  await expect(listen(app, { host: "127.0.0.1", port })).rejects.toMatchObject({ code: "PORT_TAKEN" });
  other.close();
});
