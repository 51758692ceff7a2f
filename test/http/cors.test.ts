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

test.each(["/graphql", "/reconcile"])(
  "a browser that asks first whether it may send JSON to %s is told so",
  async (path) => {
    const { status, headers } = await fetch(`${service.url}${path}`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    const said = ["origin", "methods", "headers"].map((what) => headers.get(`access-control-allow-${what}`));
    expect([status, ...said, headers.get("access-control-max-age")]).toEqual([
      204,
      "*",
      "GET, HEAD, POST",
      "content-type, apollo-require-preflight, x-apollo-operation-name",
      "86400",
    ]);
  },
);

test.each([
  ["a form", "/graphql", { method: "POST", headers: { "content-type": "text/plain" }, body: query.body }],
  ["a link", "/graphql?query=%7B__typename%7D", {}],
])("GraphQL takes no query from %s, which a browser sends without asking first", async (_what, path, init) => {
  expect((await fromElsewhere(path, init)).status).toBe(400);
});
