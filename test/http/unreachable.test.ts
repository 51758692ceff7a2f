// What is said when the graph goes away under a running service.

import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeLog } from "../../src/base/log.ts";
import { serveGraph } from "../../src/cli/start.ts";
import { closeGraph, openGraph } from "../../src/graph/driver.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { model } from "../support/model.ts";
import { post } from "../support/service.ts";

const stops: (() => Promise<unknown>)[] = [];
let url: string;
let proxy: FaultProxy;

beforeAll(async () => {
  const address = inject("graph");
  proxy = await startFaultProxy(Number(new URL(address.uri).port));
  stops.push(() => proxy.close());
  const graph = await openGraph({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
  stops.push(() => closeGraph(graph));
  ({ url } = await serveGraph(
    { host: "127.0.0.1", port: 0, rateLimit: 1000, publicUrl: null, feedbackUrl: null, trustProxy: 0 },
    { model, graph, log: makeLog("silent"), replacements: new Map() },
    stops,
  ));
});

afterAll(async () => {
  for (const stop of stops.reverse()) {
    await stop();
  }
});

test("a graph that goes away is said to be away, and the service lives on", async () => {
  const before = await post(`${url}/graphql`, { query: "{ bodiesConnection(first: 1) { totalCount } }" });
  proxy.setFault("refuse");
  const after = await post(`${url}/graphql`, { query: "{ bodiesConnection(first: 1) { totalCount } }" });
  const doors = await Promise.all(
    ["/q/lineage-of-a-body.csv", "/network.csv", "/data.zip", '/reconcile?queries={"q":{"query":"Camden"}}'].map(
      async (path) => (await fetch(`${url}${path}`)).status,
    ),
  );
  const ready = await fetch(`${url}/health/ready`);
  const live = await fetch(`${url}/health/live`);
  expect({
    before: before.status,
    after: { status: after.status, code: after.body.errors[0].extensions.code },
    doors,
    ready: ready.status,
    live: live.status,
  }).toEqual({
    before: 200,
    after: { status: 503, code: "GRAPH_UNREACHABLE" },
    doors: [503, 503, 503, 503],
    ready: 503,
    live: 200,
  });
});
