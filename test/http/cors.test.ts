// The doors as a page of another host meets them in a browser.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const origin = "https://elsewhere.example";

async function fromElsewhere(path: string, init: RequestInit = {}) {
  const response = await fetch(`${service.url}${path}`, { ...init, headers: { origin, ...init.headers } });
  await response.arrayBuffer();
  return { status: response.status, openTo: response.headers.get("access-control-allow-origin") };
}

const json = { "content-type": "application/json" };
const query = { method: "POST", headers: json, body: JSON.stringify({ query: "{ __typename }" }) };

describe("a page of another host may read", () => {
  test.each([
    ["an answer of GraphQL", "/graphql", query, 200],
    ["a refusal of GraphQL", "/graphql", { ...query, body: '{"query":"{ nothing }"}' }, 400],
    ["what is no JSON", "/graphql", { ...query, body: "{" }, 400],
    ["a named query", "/q/who-commissions.json", {}, 200],
    ["the list of queries", "/q.json", {}, 200],
    ["a network", "/network.csv?focus=ccg-07r", {}, 200],
    ["the whole record", "/data.zip", {}, 200],
    ["what reconciliation offers", "/reconcile", {}, 200],
    ["whether the service lives", "/health/live", {}, 200],
    ["whether it is ready", "/health/ready", {}, 200],
    ["that nothing is there", "/nothing", {}, 404],
  ])("%s", async (_what, path, init, status) => {
    expect(await fromElsewhere(path, init)).toEqual({ status, openTo: "*" });
  });

  test("that it asks too often", async () => {
    const busy = await startService(1);
    const ask = () => fetch(`${busy.url}/graphql`, query);
    await ask();
    const { status, headers } = await ask();
    await busy.close();
    expect([status, headers.get("access-control-allow-origin")]).toEqual([429, "*"]);
  });
});

/** What a browser asks before it sends a request that a form cannot send. */
function preflight(path: string, method: string, headers: string) {
  const asked = { origin, "access-control-request-method": method, "access-control-request-headers": headers };
  return fetch(`${service.url}${path}`, { method: "OPTIONS", headers: asked });
}

test.each(["/graphql", "/reconcile"])(
  "a browser that asks first whether it may send JSON to %s is told so",
  async (path) => {
    const { status, headers } = await preflight(path, "POST", "content-type");
    const said = ["origin", "methods", "headers"].map((what) => headers.get(`access-control-allow-${what}`));
    expect([status, ...said, headers.get("access-control-max-age")]).toEqual([
      204,
      "*",
      "GET, HEAD, POST",
      "*, authorization",
      "86400",
    ]);
  },
);

/** As browsers read it: `*` stands for any header but `authorization`, which has to be named. */
function isAllowed(header: string, allowed: readonly string[]): boolean {
  return allowed.includes(header) || (allowed.includes("*") && header !== "authorization");
}

test.each([
  ["Apollo Client", "POST", "accept, apollographql-client-name, apollographql-client-version, content-type"],
  ["Apollo Client in a GET", "GET", "accept, apollo-require-preflight, content-type, x-apollo-operation-name"],
  ["urql", "POST", "accept, content-type"],
  ["graphql-request with a header of its user", "POST", "authorization, content-type, x-request-id"],
  ["Relay", "POST", "content-type, relay-query"],
])("a page may send the headers of %s", async (_client, method, names) => {
  const { headers } = await preflight("/graphql", method, names);
  const allowed = (headers.get("access-control-allow-headers") ?? "").split(", ");
  expect(names.split(", ").filter((name) => !isAllowed(name, allowed))).toEqual([]);
});
