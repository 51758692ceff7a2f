// A request that comes again, byte for byte: it is answered from what is kept ahead of all other steps, and nobody can tell.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLog } from "../../src/base/log.ts";
import { sendRaw } from "../support/raw-http.ts";
import { type Service, startService, startSmallService } from "../support/service.ts";
import { smallSeed } from "../support/small-seed.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

type Headers = Readonly<Record<string, string>>;

interface Sent {
  readonly path: string;
  readonly headers: Headers;
  readonly body?: string | Uint8Array;
}

async function send({ path, headers, body }: Sent, more: Headers = {}) {
  const method = body === undefined ? "GET" : "POST";
  const init = { method, headers: { ...headers, ...more }, ...(body === undefined ? {} : { body }) };
  const answer = await fetch(`${service.url}${path}`, { redirect: "manual", ...init });
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !fleeting.includes(name))),
    cache: answer.headers.get("cache-status"),
    body: await answer.text(),
  };
}

/** Headers that differ from request to request. */
const fleeting = ["date", "x-request-id", "ratelimit", "cache-status"];

const json = { "content-type": "application/json" };

function graphql(query: string, headers: Headers = {}): Sent {
  return { path: "/graphql", headers: { ...json, ...headers }, body: JSON.stringify({ query }) };
}

const bodies = "{ bodies(limit: 9, sort: [{ id: ASC }]) { id name aliases } }";

const requests: Readonly<Record<string, Sent>> = {
  "a query of GraphQL": graphql("{ bodies(limit: 2, sort: [{ id: ASC }]) { id } }"),
  "one in the form of the standard": graphql(bodies, { accept: "application/graphql-response+json" }),
  "one that takes gzip": graphql("{ documents { id title } }", { "accept-encoding": "gzip" }),
  "one that takes nothing compressed": graphql("{ documents { id title } }", { "accept-encoding": "identity" }),
  "one with its character set": graphql(bodies, { "content-type": "application/json; charset=utf-8" }),
  "one with a mark of the order of bytes": {
    ...graphql(bodies),
    body: `\uFEFF${JSON.stringify({ query: "{ bodies(limit: 8) { id } }" })}`,
  },
  "one by GET": { path: `/graphql?query=${encodeURIComponent(bodies)}`, headers: {} },
  "a page": { path: "/bodies/ccg-07r", headers: { accept: "text/html" } },
  "a table": { path: "/q/lineage-of-a-body.csv", headers: {} },
  "a named query": { path: "/q/lineage-of-a-body.json", headers: {} },
  "a drawing": { path: "/picture.svg", headers: {} },
};

describe("the answer is the same when it is made, when it is kept, and when the request is repeated", () => {
  test.each(Object.entries(requests))("for %s", async (_what, request) => {
    const made = await send(request);
    // A header that is not known may be a part of what is asked, so all steps are taken.
    const kept = await send(request, { "x-other": "1" });
    const repeated = await send(request);
    const state = "who-commissions-what; ";
    expect([made.status, made.cache]).toEqual([200, `${state}fwd=uri-miss; stored`]);
    expect(kept).toEqual({ ...made, cache: `${state}hit` });
    expect(repeated).toEqual({ ...made, cache: `${state}hit` });
  });
});

test("headers that no answer depends on do not make a request another one", async () => {
  const request = graphql("{ bodies(limit: 4, sort: [{ id: ASC }]) { id } }");
  const made = await send(request, { "user-agent": "one" });
  expect(await send(request, { "user-agent": "another", "accept-language": "cy", cookie: "a=b" })).toEqual({
    ...made,
    cache: "who-commissions-what; hit",
  });
});

test("another query, form, encoding or host is another request", async () => {
  const one = graphql("{ bodies(limit: 5, sort: [{ id: ASC }]) { id } }");
  await send(one);
  const others = [
    graphql("{ bodies(limit: 6, sort: [{ id: ASC }]) { id } }"),
    { ...one, headers: { ...one.headers, accept: "application/graphql-response+json" } },
    { ...one, headers: { ...one.headers, "accept-encoding": "identity" } },
  ];
  const answers = await Promise.all(others.map((other) => send(other)));
  expect(answers.map(({ cache }) => cache)).toEqual(others.map(() => "who-commissions-what; fwd=uri-miss; stored"));
});

describe("a request with the bytes of an earlier one and another mistake is refused as ever", () => {
  const path = "/graphql?query={bodies(limit:7){id}}";
  const good = `GET ${path} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n`;

  test("two hosts", async () => {
    const first = await sendRaw(service.url, `${good}\r\n`);
    const second = await sendRaw(service.url, `${good}Host: a.example\r\n\r\n`);
    expect([first.status, second.status]).toEqual([200, 400]);
  });

  test("too many headers", async () => {
    await sendRaw(service.url, `${good}\r\n`);
    const many = Array.from({ length: 120 }, () => "Cookie: a=b\r\n").join("");
    expect((await sendRaw(service.url, `${good}${many}\r\n`)).status).toBe(431);
  });
});

describe("a body that was read before the routes", () => {
  test.each([
    ["is not JSON", "{ nothing"],
    ["is no object", '"text"'],
    ["is null", "null"],
  ])("is refused if it %s", async (_what, body) => {
    const answers = [
      await send({ path: "/graphql", headers: json, body }),
      await send({ path: "/graphql", headers: json, body }),
    ];
    const error = { message: "The body is not valid JSON.", extensions: { code: "BAD_REQUEST" } };
    expect(answers.map((answer) => [answer.status, JSON.parse(answer.body)])).toEqual([
      [400, { errors: [error] }],
      [400, { errors: [error] }],
    ]);
  });

  test("with bytes that are not UTF-8 is read with U+FFFD in their place", async () => {
    const text = Buffer.from(
      JSON.stringify({ query: '{ search(text: "caf\u0000") { thingId } }' }).replace("\\u0000", "\xe9"),
      "latin1",
    );
    const answer = await send({ path: "/graphql", headers: json, body: text });
    expect([answer.status, JSON.parse(answer.body).errors]).toEqual([200, undefined]);
  });
});

test("a request that is repeated counts towards the limit of its client, and is refused over it", async () => {
  const limited = await startService(3, undefined, makeLog("silent"), smallSeed);
  try {
    const ask = () =>
      fetch(`${limited.url}/graphql`, { method: "POST", headers: json, body: JSON.stringify({ query: bodies }) });
    const answers = [await ask(), await ask(), await ask(), await ask(), await ask()];
    expect(answers.map(({ status, headers }) => [status, headers.get("ratelimit")?.split(";")[1]])).toEqual([
      [200, " r=2"],
      [200, " r=1"],
      [200, " r=0"],
      [429, " r=0"],
      [429, " r=0"],
    ]);
    const refused = answers[4];
    expect([
      refused?.headers.get("access-control-allow-origin"),
      refused?.headers.get("x-content-type-options"),
    ]).toEqual(["*", "nosniff"]);
    expect(await refused?.json()).toEqual({
      errors: [
        {
          message: "More than 3 requests in a minute: wait, and request more data at a time.",
          extensions: { code: "TOO_MANY_REQUESTS" },
        },
      ],
    });
  } finally {
    await limited.close();
  }
});
