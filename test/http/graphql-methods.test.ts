// /graphql by each method: a link and a plain GET are answered, HEAD is GET without a body, and what writes is refused.

import { request } from "node:http";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { Client, fetchExchange } from "@urql/core";
import { GraphQLClient } from "graphql-request";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

interface Sent {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** By Node itself: fetch adds headers, and hides what a HEAD gets. */
function send(method: string, search: string, headers: Readonly<Record<string, string>> = {}): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(`${service.url}/graphql${search}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.on("error", reject).end();
  });
}

function asked(query: string, variables?: object): string {
  return `?${new URLSearchParams({ query, ...(variables ? { variables: JSON.stringify(variables) } : {}) })}`;
}

const camden = asked("query($id: ID!) { bodies(where: { id: { eq: $id } }) { name } }", { id: "ccg-07r" });
const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8" };
const urql = {
  accept:
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
};

describe("a GET", () => {
  test.each([
    ["of curl", { accept: "*/*" }, "application/json; charset=utf-8"],
    ["without a header", {}, "application/json; charset=utf-8"],
    ["of a link in a browser", browser, "application/json; charset=utf-8"],
    ["of urql", urql, "application/graphql-response+json; charset=utf-8"],
    ["of graphql-request", { "content-type": "application/json" }, "application/json; charset=utf-8"],
  ])("%s is answered", async (_who, headers, type) => {
    const answer = await send("GET", camden, headers);
    expect([answer.status, answer.headers["content-type"], JSON.parse(answer.body).data]).toEqual([
      200,
      type,
      { bodies: [{ name: "NHS Camden CCG" }] },
    ]);
  });

  const deep = `{ bodies { ${"parts { ".repeat(30)}id${" }".repeat(30)} } }`;
  test.each([
    ["a query that nests too deep", asked(deep), "QUERY_TOO_COSTLY"],
    ["a page of too many rows", asked("query($n: Int) { bodies(limit: $n) { id } }", { n: 501 }), "ARGUMENT_BAD"],
    ["more tokens than the parser reads", asked(`{ ${"a ".repeat(5_001)} }`), "GRAPHQL_PARSE_FAILED"],
    ["variables that are no JSON", "?query={__typename}&variables=x", "BAD_REQUEST"],
    ["no query", "", "BAD_REQUEST"],
  ])("of %s is refused in JSON, as a POST is", async (_what, search, code) => {
    const { status, headers, body } = await send("GET", search, browser);
    const codes = JSON.parse(body).errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    expect([status, headers["content-type"], codes]).toEqual([400, "application/json; charset=utf-8", [code]]);
  });
});

describe("by GET", () => {
  const query = "query($id: ID!) { bodies(where: { id: { eq: $id } }) { name } }";
  const variables = { id: "ccg-07r" };
  const answer = { bodies: [{ name: "NHS Camden CCG" }] };

  test("urql is answered, whose first query is one", async () => {
    const methods: (string | undefined)[] = [];
    const fetchNoting: typeof fetch = (url, init) => {
      methods.push(init?.method);
      return fetch(url, init);
    };
    const client = new Client({ url: `${service.url}/graphql`, exchanges: [fetchExchange], fetch: fetchNoting });
    const { data, error } = await client.query(query, variables).toPromise();
    expect({ methods, error, bodies: data?.bodies.map(({ name }: { name: string }) => ({ name })) }).toEqual({
      methods: ["GET"],
      error: undefined,
      ...answer,
    });
  });

  test("graphql-request is answered", async () => {
    const client = new GraphQLClient(`${service.url}/graphql`, { method: "GET" });
    expect(await client.request(query, variables)).toEqual(answer);
  });

  test("Apollo Client is answered", async () => {
    const link = new HttpLink({ uri: `${service.url}/graphql`, useGETForQueries: true });
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const { data } = await client.query<typeof answer>({ query: gql(query), variables });
    expect(data?.bodies.map(({ name }) => ({ name }))).toEqual(answer.bodies);
  });
});

test.each(["mutation", "subscription"])("a %s by GET is refused, as what a GET cannot ask for", async (kind) => {
  const { status, body } = await send("GET", asked(`${kind} { bodies { id } }`));
  expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([405, "BAD_REQUEST"]);
});

/** Headers that differ from request to request. */
const fleeting = ["date", "x-request-id", "ratelimit", "ratelimit-policy", "cache-status"];

function lasting(headers: Sent["headers"]): Sent["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !fleeting.includes(name)));
}

describe("a HEAD", () => {
  test.each([
    ["an answer", camden, {}],
    ["a long answer, compressed", asked("{ documents { id title } }"), { "accept-encoding": "gzip" }],
    ["a refusal", asked("{ nothing }"), {}],
  ])("of %s has the headers of the GET and no body", async (_what, search, headers) => {
    const [head, get] = [await send("HEAD", search, headers), await send("GET", search, headers)];
    expect([head.status, lasting(head.headers), head.body]).toEqual([get.status, lasting(get.headers), ""]);
    expect(get.body).not.toBe("");
  });
});

test.each([
  ["without a header", {}],
  ["that asks whether a page may", { origin: "https://elsewhere.example", "access-control-request-method": "POST" }],
])("OPTIONS %s says what the address takes", async (_how, headers) => {
  const answer = await send("OPTIONS", "", headers);
  expect([answer.status, answer.headers.allow, answer.body]).toEqual([204, "GET, HEAD, POST, OPTIONS", ""]);
});

test.each(["PUT", "PATCH", "DELETE"])("%s is refused, with what the address takes", async (method) => {
  const { status, headers, body } = await send(method, camden);
  expect([status, headers.allow, JSON.parse(body)]).toEqual([
    405,
    "GET, HEAD, POST, OPTIONS",
    {
      errors: [{ message: `/graphql does not take ${method}: use GET or POST.`, extensions: { code: "BAD_REQUEST" } }],
    },
  ]);
});

test("a form is refused: a query travels in the address or as JSON", async () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  const types = ["text/plain", "application/x-www-form-urlencoded"];
  const answers = await Promise.all(
    types.map((type) => fetch(`${service.url}/graphql`, { method: "POST", headers: { "content-type": type }, body })),
  );
  const codes = await Promise.all(
    answers.map(async (answer) => [answer.status, JSON.parse(await answer.text()).errors[0].extensions.code]),
  );
  expect(codes).toEqual([
    [415, "BAD_REQUEST"],
    [415, "BAD_REQUEST"],
  ]);
});
