// An operation whose document came before is answered without Apollo Server: to the byte as Apollo Server answers it.

import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLog } from "../../src/base/log.ts";
import { openSocket, sendRaw } from "../support/raw-http.ts";
import { type Service, startService } from "../support/service.ts";
import { smallSeed } from "../support/small-seed.ts";

let service: Service;
beforeAll(async () => {
  service = await startService(100_000, undefined, makeLog("silent"), smallSeed, { cacheSize: 0 });
});
afterAll(() => service.close());

type Body = Readonly<Record<string, unknown>>;

async function send(body: Body, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !fleeting.includes(name))),
    body: await answer.text(),
  };
}

/** Headers that differ from request to request. */
const fleeting = ["date", "x-request-id", "ratelimit"];

const who = `query ($place: ID!, $on: Date) { whoCommissions(service: "gp-services", place: $place, on: $on) { on responsible { body { id } } } }`;
const two = "query One { bodies(limit: 1) { id } } query Two { documents(limit: 1) { id } }";

const operations: Readonly<Record<string, Body>> = {
  "of the generated schema": { query: "{ bodies(limit: 2, sort: [{ id: ASC }]) { id name covers { id } } }" },
  "with a variable": {
    query: "query ($id: ID!) { bodies(where: { id: { eq: $id } }) { id name } }",
    variables: { id: "ccg-07r" },
  },
  "of our own questions": { query: who, variables: { place: "borough-camden", on: "2016-06-01" } },
  "by name": { query: two, operationName: "Two" },
  "with parts that say nothing": {
    query: "{ bodies(limit: 3) { id } }",
    variables: null,
    operationName: null,
    extensions: {},
  },
  "as of a day": { query: '{ bodies(asOf: { date: "2015-04-01" }, limit: 2) { id asOf coveredBy { id } } }' },
  "about the schema": { query: "{ __typename __schema { queryType { name } } }" },
  "with a variable that is not there": { query: who, variables: {} },
  "with a variable of another type": { query: who, variables: { place: ["a", "b"] } },
  "with a day that is none": { query: who, variables: { place: "borough-camden", on: "2016-02-31" } },
  "with a place that is not there": { query: who, variables: { place: "borough-camdem" } },
  "whose names are not there": { query: two, operationName: "Three" },
  "whose only name is another": { query: "query Only { bodies(limit: 4) { id } }", operationName: "Other" },
  "without the name that is sent": { query: "{ bodies(limit: 4) { id } }", operationName: "Other" },
  "with an empty name": { query: "{ bodies(limit: 5) { id } }", operationName: "" },
  "without one of two names": { query: two },
  "that costs too much": { query: "{ bodies { covers { coveredBy { covers { coveredBy { covers { id } } } } } } }" },
  "with more in a list than is read": {
    query: "query ($ids: [ID!]) { bodies(where: { id: { in: $ids } }) { id } }",
    variables: { ids: Array.from({ length: 1_500 }, (_, at) => `body-${at}`) },
  },
  "where one of two fields fails": {
    query: '{ bodies(limit: 1) { id } lineage(body: "nothing-of-the-kind") { body { id } } }',
  },
  "where the limit of a page is too high": {
    query: "query ($n: Int) { bodies(limit: $n) { id } }",
    variables: { n: 5_000 },
  },
};

describe("the first answer is Apollo Server's, and the later ones are equal to it", () => {
  test.each(Object.entries(operations))("for an operation %s", async (_what, body) => {
    const first = await send(body);
    const later = [await send(body), await send(body), await send(body)];
    expect(later).toEqual([first, first, first]);
  });

  test.each([
    "*/*",
    "application/json",
    "application/graphql-response+json",
    "application/graphql-response+json, application/json;q=0.9",
    "application/json; charset=utf-8",
    "text/html",
    "text/html, */*;q=0.1",
    "multipart/mixed;deferSpec=20220824, application/json",
  ])("for a client that accepts %s", async (accept) => {
    const body = { query: `{ bodies(limit: 1) { id } } # ${accept}` };
    const first = await send(body, { accept });
    const later = [await send(body, { accept }), await send(body, { accept })];
    expect(later).toEqual([first, first]);
  });
});

describe("a request with a known document is refused as any other", () => {
  const text = JSON.stringify({ query: "{ bodies(limit: 1, offset: 2) { id } }" });
  const head = (more: string): string =>
    `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n${more}\r\n`;
  beforeAll(async () => {
    await sendRaw(service.url, `${head("Host: a.example\r\nConnection: close\r\n")}${text}`);
  });

  test.each([
    ["two hosts", "Host: a.example\r\nHost: b.example\r\nConnection: close\r\n", 400],
    ["no host", "Connection: close\r\n", 400],
    ["a host that is none", "Host: a example\r\nConnection: close\r\n", 400],
    ["too many headers", `Host: a.example\r\nConnection: close\r\n${"Cookie: a=b\r\n".repeat(120)}`, 431],
    ["one host", "Host: a.example\r\nConnection: close\r\n", 200],
  ])("with %s", async (_what, more, status) => {
    expect((await sendRaw(service.url, `${head(more)}${text}`)).status).toBe(status);
  });

  test("if it breaks off, the service goes on", async () => {
    const socket = await openSocket(service.url);
    socket.write(`${head("Host: a.example\r\n")}${text.slice(0, 20)}`);
    socket.destroy();
    await once(socket, "close");
    expect((await send(JSON.parse(text))).status).toBe(200);
  });
});

test("each counts once towards the limit of its client", async () => {
  const limited = await startService(4, undefined, makeLog("silent"), smallSeed);
  try {
    const query = "query ($offset: Int!) { bodies(limit: 1, offset: $offset) { id } }";
    const rates: unknown[] = [];
    for (const offset of [0, 1, 2, 3, 4]) {
      const { status, headers } = await limited.ask(query, { offset });
      rates.push([status, headers.get("ratelimit")?.split(";")[1], headers.get("retry-after") !== null]);
    }
    expect(rates).toEqual([
      [200, " r=3", false],
      [200, " r=2", false],
      [200, " r=1", false],
      [200, " r=0", false],
      [429, " r=0", true],
    ]);
  } finally {
    await limited.close();
  }
});
