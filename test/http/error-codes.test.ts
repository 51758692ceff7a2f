// Every code that a client can be sent: how to get it, with which status. No other leaves the service.

import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ErrorCode, faults } from "../../src/base/errors.ts";
import { type Service, startService } from "../support/service.ts";

interface Sent {
  readonly path: string;
  readonly init?: RequestInit;
}

const json = { "content-type": "application/json" };

function graphql(body: unknown): Sent {
  return { path: "/graphql", init: { method: "POST", headers: json, body: JSON.stringify(body) } };
}

function persisted(version: number, query?: string): Sent {
  const sha256Hash = createHash("sha256").update("{ __typename }").digest("hex");
  return graphql({ query, extensions: { persistedQuery: { version, sha256Hash } } });
}

const deep = `{ bodies { ${"parts { ".repeat(30)}id${" }".repeat(30)} } }`;
const nullable = 'query($id: ID = "ccg-07r") { lineage(body: $id) { body { id } } }';
const included = "query($no: Boolean = true) { __typename @include(if: $no) }";

const requests: readonly (readonly [ErrorCode, number, string, Sent])[] = [
  ["BODY_UNKNOWN", 400, "a focus", { path: "/network.csv?focus=ccg-99z" }],
  ["BODY_UNKNOWN", 200, "a field that is refused", graphql({ query: '{ lineage(body: "ccg-99z") { body { id } } }' })],
  ["ID_UNKNOWN", 400, "a service", { path: "/network.csv?services=gp-service" }],
  ["ARGUMENT_BAD", 400, "a number out of its bounds", { path: "/network.csv?hops=9" }],
  ["ARGUMENT_BAD", 400, "half a query to reconcile", { path: "/reconcile?queries={" }],
  ["ARGUMENT_BAD", 400, "a page of no rows", graphql({ query: "{ bodies(limit: 0) { id } }" })],
  ["QUERY_UNKNOWN", 404, "a query", { path: "/q/nothing.json" }],
  ["FORMAT_UNKNOWN", 404, "a format of a query", { path: "/q/who-commissions.pdf" }],
  ["FORMAT_UNKNOWN", 404, "a format of a network", { path: "/network.xlsx" }],
  ["QUERY_TOO_COSTLY", 400, "a query that nests too deep", graphql({ query: deep })],
  ["NOT_FOUND", 404, "an address", { path: "/nothing" }],
  ["BAD_REQUEST", 405, "a method", { path: "/network.csv", init: { method: "DELETE" } }],
  ["BAD_REQUEST", 400, "an address that cannot be read", { path: "/q/%E0%A4%A.json" }],
  ["BAD_REQUEST", 400, "a batch", graphql([{ query: "{ __typename }" }])],
  ["BAD_REQUEST", 400, "no query", graphql({})],
  [
    "BAD_REQUEST",
    400,
    "JSON cut short",
    { path: "/graphql", init: { method: "POST", headers: json, body: '{"query":' } },
  ],
  ["BAD_REQUEST", 413, "a body that is too large", graphql({ query: `#${"x".repeat(200_000)}` })],
  [
    "BAD_REQUEST",
    415,
    "a packed body",
    { path: "/graphql", init: { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body: "x" } },
  ],
  [
    "BAD_REQUEST",
    413,
    "a form that is too large",
    { path: "/reconcile", init: { method: "POST", body: new URLSearchParams({ queries: "x".repeat(200_000) }) } },
  ],
  [
    "BAD_REQUEST",
    415,
    "a query in a form",
    { path: "/graphql", init: { method: "POST", body: new URLSearchParams({ query: "{ __typename }" }) } },
  ],
  ["BAD_REQUEST", 405, "a method of GraphQL", { path: "/graphql", init: { method: "PUT", headers: json, body: "{}" } }],
  ["BAD_REQUEST", 400, "variables that are not JSON", { path: "/graphql?query={__typename}&variables=x" }],
  ["BAD_REQUEST", 400, "a persisted query of another version", persisted(2)],
  ["BAD_REQUEST", 400, "a persisted query with the hash of another", persisted(1, "{ bodies { id } }")],
  ["GRAPHQL_PARSE_FAILED", 400, "half a query", graphql({ query: "{ bodies {" })],
  ["GRAPHQL_PARSE_FAILED", 400, "a query of too many words", graphql({ query: `{ ${"a ".repeat(6_000)} }` })],
  ["GRAPHQL_VALIDATION_FAILED", 400, "a field that is not there", graphql({ query: "{ nothing }" })],
  [
    "BAD_USER_INPUT",
    400,
    "a variable that is not there",
    graphql({ query: "query($id: ID!) { edge(id: $id) { id } }" }),
  ],
  [
    "BAD_USER_INPUT",
    400,
    "too many faults in one variable",
    graphql({ query: "query($ids: [ID!]!) { edges(ids: $ids) { id } }", variables: { ids: Array(60).fill(null) } }),
  ],
  [
    "BAD_USER_INPUT",
    200,
    "null for an argument that has to be there",
    graphql({ query: nullable, variables: { id: null } }),
  ],
  [
    "BAD_USER_INPUT",
    200,
    "null for the argument of a directive",
    graphql({ query: included, variables: { no: null } }),
  ],
  [
    "OPERATION_RESOLUTION_FAILURE",
    400,
    "an operation that is not there",
    graphql({ query: "{ __typename }", operationName: "Other" }),
  ],
  ["PERSISTED_QUERY_NOT_FOUND", 200, "the hash of a query that nobody sent", persisted(1)],
];

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The status of an answer and the codes of its errors, each once. */
async function answer({ path, init }: Sent, { url }: Service): Promise<readonly unknown[]> {
  const response = await fetch(`${url}${path}`, init);
  const { errors } = JSON.parse(await response.text());
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return [response.status, ...new Set(codes)];
}

test.each(requests)("%s with status %i: %s", async (code, status, _what, sent) => {
  expect(await answer(sent, service)).toEqual([status, code]);
});

test("TOO_MANY_REQUESTS with status 429", async () => {
  const strict = await startService(1);
  try {
    await fetch(`${strict.url}/q.json`);
    expect(await answer({ path: "/q.json" }, strict)).toEqual([429, "TOO_MANY_REQUESTS"]);
    expect(await answer(graphql({ query: "{ __typename }" }), strict)).toEqual([429, "TOO_MANY_REQUESTS"]);
  } finally {
    await strict.close();
  }
});

test("every code that is the fault of a caller is shown above", () => {
  const callerCodes = Object.entries(faults).flatMap(([code, fault]) => (fault === "caller" ? [code] : []));
  const shown = new Set<string>([...requests.map(([code]) => code), "TOO_MANY_REQUESTS"]);
  expect([...shown].sort()).toEqual(callerCodes.sort());
});
