// The service as its users run it, while its graph comes late, freezes, breaks off, is emptied, and holds other data.

import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { freePort } from "../../src/local-neo4j/settings.ts";
import { type Command, command } from "../support/command.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { startClients } from "../support/load-clients.ts";
import { model } from "../support/model.ts";
import { smallDataset } from "../support/small-seed.ts";

const address = inject("graph");
let proxy: FaultProxy;
let service: Command;
let url: string;
let graph: Graph;
let whole: string;

beforeAll(async () => {
  graph = await openGraph(address);
  proxy = await startFaultProxy(Number(new URL(address.uri).port), "refuse");
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  service = command(["start"], {
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    PORT: String(port),
    RATE_LIMIT: "1000000",
    LOG_LEVEL: "silent",
  });
  await service.printed("Listening on");
});

afterAll(async () => {
  service.child.kill("SIGKILL");
  await service.ended;
  await proxy.close();
  await closeGraph(graph);
});

/** The state that the service gives, and the seconds it took to give it. */
async function readiness() {
  const start = performance.now();
  const response = await fetch(`${url}/health/ready`);
  const { status }: { status: string } = JSON.parse(await response.text());
  return { status, code: response.status, seconds: (performance.now() - start) / 1_000 };
}

async function untilReady(): Promise<void> {
  while ((await readiness()).code !== 200) {
    await sleep(100);
  }
}

async function untilNotReady(): Promise<void> {
  while ((await readiness()).code === 200) {
    await sleep(50);
  }
}

async function ask(path: string, accept = "application/json") {
  const response = await fetch(`${url}${path}`, { headers: { accept } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Of the whole record as the service reads it. */
async function recordHash(): Promise<string> {
  const { status, text } = await ask("/network.json?statuses=IN_FORCE");
  return `${status} ${createHash("sha256").update(text).digest("hex")}`;
}

test("without a graph it listens and lives, and every address says that it is not ready and when to try again", async () => {
  const live = await ask("/health/live");
  const ready = await ask("/health/ready");
  const program = await ask("/graphql?query={__typename}");
  const browser = await ask("/places/camden", "text/html");
  expect([live.status, ready.status, JSON.parse(ready.text)]).toEqual([200, 503, { status: "starting" }]);
  expect([program.status, program.headers.get("retry-after"), JSON.parse(program.text)]).toEqual([
    503,
    "10",
    {
      errors: [
        {
          message: "The service is starting, and its graph does not answer yet: try again soon.",
          extensions: { code: "NOT_READY" },
        },
      ],
    },
  ]);
  expect([browser.status, browser.headers.get("retry-after")]).toEqual([503, "10"]);
  expect(browser.text).toMatch(/^<!doctype html>[\s\S]*<h1>Not ready yet<\/h1>\s*<p>The service is starting/);
});

test("it is ready when the graph comes, without a hand", async () => {
  proxy.setFault("none");
  await untilReady();
  whole = await recordHash();
  expect(whole).toMatch(/^200 /);
});

test("a graph that breaks off in the middle of an answer spoils that answer alone", async () => {
  proxy.setFault({ cutAfter: 2_000 });
  const cut = await ask("/network.json?statuses=PROPOSED");
  expect([cut.status, JSON.parse(cut.text).errors?.[0].extensions.code]).toEqual([503, "GRAPH_UNREACHABLE"]);
  proxy.setFault("none");
  await untilReady();
  expect(await recordHash()).toBe(whole);
});

test("a graph that is slow gives the same answers", async () => {
  proxy.setFault({ delay: 30 });
  expect(await recordHash()).toBe(whole);
  proxy.setFault("none");
});

test("a graph that freezes is said to be away within a second, holds up no request, and is back when it thaws", async () => {
  proxy.setFault("freeze");
  const waiting = ask("/q/lineage-of-a-body?body=ccg-07r");
  const { code, seconds } = await readiness();
  expect(code).toBe(503);
  expect(seconds).toBeLessThan(2);
  const given = await waiting;
  expect([given.status, given.headers.has("retry-after")]).toEqual([503, true]);
  while ((await readiness()).status !== "restarting") {
    await sleep(50);
  }
  expect(JSON.parse((await ask("/q")).text).errors[0].extensions).toEqual({ code: "NOT_READY" });
  proxy.setFault("none");
  await untilReady();
  expect(await recordHash()).toBe(whole);
});

test("a graph that comes back empty is loaded again", async () => {
  await graph.driver.executeQuery("MATCH (n) DETACH DELETE n");
  await untilNotReady();
  await untilReady();
  expect(await recordHash()).toBe(whole);
});

test("a graph that comes back with data that another service loaded is answered from, and keeps it", async () => {
  proxy.setFault("refuse");
  await untilNotReady();
  await loadDataset(graph, { ...model, dataset: smallDataset });
  proxy.setFault("none");
  await untilReady();
  const small = smallDataset.things.find(({ type }) => type === "Dataset")?.facts.dataVersion;
  const { headers } = await ask("/network.json");
  expect(headers.get("x-data-version")).toBe(small);
});

test("a service that is stopped under load resets no request, and ends with 0", async () => {
  const load = startClients(30, `${url}/q/bodies.csv`);
  while ((load.outcomes["200"] ?? 0) < 100) {
    await sleep(20);
  }
  service.child.kill("SIGTERM");
  expect((await service.ended).code).toBe(0);
  await load.stop();
  expect(Object.keys(load.outcomes).sort()).toEqual(["200", "ECONNREFUSED"]);
});
