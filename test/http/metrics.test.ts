// The metrics: every request is counted by what became of it, and the text is valid to its last line.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../src/cli/project.ts";
import { listenForMetrics } from "../../src/cli/start.ts";
import { makeMetrics } from "../../src/http/metrics.ts";
import { type Family, readMetrics } from "../support/prometheus-text.ts";
import { type Service, startService } from "../support/service.ts";
import { smallSeed } from "../support/small-seed.ts";

const stops: (() => Promise<unknown>)[] = [];
let service: Service;
let address: string;
beforeAll(async () => {
  const metrics = makeMetrics();
  service = await startService(1000, undefined, undefined, smallSeed, { metrics });
  address = (await listenForMetrics(metrics, { host: "127.0.0.1", port: 0 }, stops)).url;
});
afterAll(async () => {
  await service.close();
  await Promise.all(stops.map((stop) => stop()));
});

async function scrape(): Promise<ReadonlyMap<string, Family>> {
  const response = await fetch(`${address}/metrics`);
  expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
    "no-store",
  ]);
  return readMetrics(await response.text());
}

async function send(path: string, init?: RequestInit): Promise<void> {
  await (await fetch(`${service.url}${path}`, init)).arrayBuffer();
}

function query(text: string): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: text }) };
}

/** The answer comes before its request is counted. */
async function countedRequests(wanted: number) {
  for (;;) {
    const samples = (await scrape()).get("who_commissions_requests_total")?.samples ?? [];
    if (samples.reduce((sum, { value }) => sum + value, 0) >= wanted) {
      return samples.map(({ labels, value }) => [labels.method, labels.route, labels.outcome, labels.code, value]);
    }
  }
}

test("requests are counted by their route, method, outcome and code, with no values in any label", async () => {
  await send("/graphql", query("{ bodies(limit: 1) { id } }"));
  await send("/graphql", query("{ bodies(limit: 2) { id } }"));
  await send("/graphql", query("{ bodies(limit: 0) { id } }"));
  await send("/graphql", query("{ nothing }"));
  await send("/bodies/ccg-07r");
  await send("/bodies/ccg-08h", { method: "HEAD" });
  await send("/wp-admin/setup.php?step=1");
  await send("/.env", { method: "PUT" });
  await send("/q/nothing.csv");
  await send("/health/live");
  expect((await countedRequests(10)).sort()).toEqual([
    ["GET", "*", "invalid", "", 1],
    ["GET", "/bodies/:body", "ok", "", 1],
    ["GET", "/health/live", "ok", "", 1],
    ["GET", "/q/:file", "invalid", "QUERY_UNKNOWN", 1],
    ["HEAD", "/bodies/:body", "ok", "", 1],
    ["POST", "/graphql", "invalid", "GRAPHQL_VALIDATION_FAILED", 1],
    ["POST", "/graphql", "ok", "", 2],
    ["POST", "/graphql", "refused", "ARGUMENT_BAD", 1],
    ["other", "*", "invalid", "BAD_REQUEST", 1],
  ]);
});

test("the database, the data and the process are shown", async () => {
  const metrics = await scrape();
  const version = (await fetch(`${service.url}/data/documents.csv`)).headers.get("x-data-version");
  const values = (name: string) => metrics.get(name)?.samples.map(({ labels, value }) => [labels, value]);
  expect(values("who_commissions_ready")).toEqual([[{}, 1]]);
  expect(values("who_commissions_data_version_info")).toEqual([[{ version }, 1]]);
  expect(values("who_commissions_state_info")).toEqual([[{ state: "ready" }, 1]]);
  expect(values("who_commissions_database_restarts_total")).toEqual([[{}, 0]]);
  expect(values("who_commissions_database_statements_running")).toEqual([[{}, 0]]);
  const names = [...metrics.keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      "nodejs_eventloop_lag_p99_seconds",
      "nodejs_gc_duration_seconds",
      "process_resident_memory_bytes",
    ]),
  );
  expect(names.filter((name) => !/^(?:who_commissions|nodejs|process)_/.test(name))).toEqual([]);
});

test("there is nothing else at that port, and no metrics at the port of the API", async () => {
  expect((await fetch(`${address}/graphql`)).status).toBe(404);
  expect((await fetch(`${service.url}/metrics`)).status).toBe(404);
});

describe("what reads the metrics", () => {
  /** The names of metrics in an expression of Prometheus, without those of its functions, words and labels. */
  function namesIn(expression: string): readonly string[] {
    const plain = expression.replaceAll(/\{[^}]*\}|"[^"]*"|\b(?:by|without|on|ignoring)\s*\([^)]*\)|\[[^\]]*\]/g, "");
    return [...plain.matchAll(/\b(?:who_commissions|nodejs|process)_\w+/g)].map(([name]) => name);
  }

  /** As a scrape has them: a histogram has three names. */
  async function shownNames(): Promise<ReadonlySet<string>> {
    const families = [...(await scrape())];
    return new Set(
      families.flatMap(([name, { type }]) =>
        type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
      ),
    );
  }

  test("every query of the dashboard names metrics that are there", async () => {
    const dashboard = JSON.parse(await readFile(join(root, "docs/operations/grafana-dashboard.json"), "utf8"));
    const panels: readonly { title: string; targets?: readonly { expr: string }[] }[] = dashboard.panels;
    const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    const shown = await shownNames();
    expect(expressions.length).toBeGreaterThan(15);
    expect(expressions.filter((expression) => namesIn(expression).length === 0)).toEqual([]);
    expect(expressions.flatMap(namesIn).filter((name) => !shown.has(name))).toEqual([]);
  });

  test("the page for operators says what each metric of ours is", async () => {
    const page = await readFile(join(root, "docs/operations/README.md"), "utf8");
    const listed = [...page.matchAll(/^\| `(who_commissions_\w+)` \| (.*) \|$/gm)].map(([, name, help]) => [
      name,
      help,
    ]);
    const shown = [...(await scrape())].filter(([name]) => name.startsWith("who_commissions_"));
    expect(listed).toEqual(shown.map(([name, { help }]) => [name, help]));
  });

  test("every alert names metrics that are there", async () => {
    const rules = parse(await readFile(join(root, "docs/operations/prometheus-alerts.yml"), "utf8"));
    const expressions: readonly string[] = rules.groups.flatMap((group: { rules: readonly { expr: string }[] }) =>
      group.rules.map(({ expr }) => expr),
    );
    const shown = await shownNames();
    expect(expressions.length).toBeGreaterThan(5);
    expect(expressions.flatMap(namesIn).filter((name) => !shown.has(name))).toEqual([]);
  });
});
