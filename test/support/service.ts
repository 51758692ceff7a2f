// The whole service over HTTP, on a free port, with the real seed in the run's Neo4j.

import { join } from "node:path";
import { inject } from "vitest";
import type { Config } from "../../src/base/config.ts";
import { type Log, makeLog } from "../../src/base/log.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { serveGraph } from "../../src/cli/start.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import type { Metrics } from "../../src/http/metrics.ts";
import { readReplacements } from "../../src/seed/ledger.ts";
import { statementTimeout } from "./graph.ts";
import { model } from "./model.ts";
import { smallSeed } from "./small-seed.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The tests know the shape of the answers that they read.
  // biome-ignore lint/suspicious/noExplicitAny: the tests know the shape of the answers that they read
  readonly body: any;
}

export interface Service {
  readonly url: string;
  readonly graph: Graph;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** The same with the small record, for answers that are compared whole. */
export function startSmallService(): Promise<Service> {
  return startService(100_000, join(root, "dist"), makeLog("silent"), smallSeed);
}

export async function startService(
  rateLimit = 100_000,
  pagesDir = join(root, "dist"),
  log: Log = makeLog("silent"),
  folder = join(root, "seed"),
  {
    publicUrl = null,
    feedbackUrl = null,
    trustProxy = 0,
    redisUrl = null,
    cacheSize = 64_000_000,
    metrics,
  }: Partial<Pick<Config, "publicUrl" | "feedbackUrl" | "trustProxy" | "redisUrl" | "cacheSize">> & {
    readonly metrics?: Metrics;
  } = {},
): Promise<Service> {
  const graph = await openGraph(inject("graph"));
  const dataset = await readValidSeed(folder, model);
  await loadDataset(graph, { ...model, dataset });
  const replacements = await readReplacements(folder);
  const stops: (() => Promise<unknown>)[] = [() => closeGraph(graph)];
  const config = { host: "127.0.0.1", port: 0, rateLimit, publicUrl, feedbackUrl, trustProxy, redisUrl, cacheSize };
  const { url } = await serveGraph(
    config,
    { model, graph, log, replacements, pagesDir, statementTimeout, ...(metrics ? { metrics } : {}) },
    stops,
  );
  return {
    url,
    graph,
    ask: (query, variables = {}) => post(`${url}/graphql`, { query, variables }),
    async close() {
      for (const stop of stops.reverse()) {
        await stop();
      }
    },
  };
}

/** What a door answers in JSON. */
export async function getJson(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(url, { headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Without what the answer cost, which changes with every price. */
export async function post(url: string, body: unknown, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const headers = { "content-type": "application/json", ...more };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as Record<string, unknown>;
  const { extensions: _cost, ...rest } = answer;
  return { status: response.status, headers: response.headers, body: Array.isArray(answer) ? answer : rest };
}
