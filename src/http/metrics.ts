// The metrics of the service, in the text format of Prometheus.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { StatementCount } from "../graph/report-reader.ts";
import type { ReadinessState } from "../service/readiness.ts";
import { type RequestEnd, requestOutcome } from "./request-outcome.ts";

/** What is read at each scrape. */
export interface MetricSources {
  readonly statements: StatementCount;
  /** Null where the graph holds no data; fails if the graph does not answer. */
  readonly readVersion: () => Promise<string | null>;
  readonly isReady: () => Promise<boolean>;
  readonly state: () => ReadinessState;
  /** Work that runs and that waits for a permit, by its pool. */
  readonly pools: () => Readonly<Record<string, PoolLoad>>;
}

/** How much work a pool of permits has. */
export interface PoolLoad {
  readonly running: number;
  readonly waiting: number;
}

export interface Metrics {
  /** Counts a request that is over. */
  count(end: RequestEnd): void;
  /** Counts that the database went away and is being brought back. */
  countRestart(): void;
  /** Shows the state of a service from now on. */
  watch(sources: MetricSources): void;
  /** Shows the process: memory, event loop, garbage collection. */
  watchProcess(): void;
  print(): Promise<string>;
  readonly contentType: string;
}

/** Every name of our own starts with it. */
const prefix = "who_commissions_";

/** Seconds. A page takes some 0.05 and the whole record 1. */
const timeBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** From the cheapest to what is refused. */
const costBuckets = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000];

/** They are gauges whose names end as those of counters, and tell nothing that `nodejs_active_…` by type does not. */
const misnamedMetrics = [
  "nodejs_active_handles_total",
  "nodejs_active_requests_total",
  "nodejs_active_resources_total",
];

/** Node accepts some 35 methods. */
const countedMethods = ["GET", "HEAD", "POST", "OPTIONS"];

/** Each has a registry of its own, so that one process can run several services. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const count = requestCounts(registry);
  const restarts = new Counter({
    name: `${prefix}database_restarts_total`,
    help: "How often the database went away and had to be brought back.",
    registers: [registry],
  });
  return {
    count,
    countRestart: () => restarts.inc(),
    watch: (sources) => watchService(registry, sources),
    watchProcess: () => {
      collectDefaultMetrics({ register: registry });
      for (const name of misnamedMetrics) {
        registry.removeSingleMetric(name);
      }
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function requestCounts(registry: Registry): (end: RequestEnd) => void {
  const registers = [registry];
  const requests = new Counter({
    name: `${prefix}requests_total`,
    help: "Requests that are over, by the pattern of the address, the method, what became of them and the error code.",
    labelNames: ["route", "method", "outcome", "code"],
    registers,
  });
  const time = new Histogram({
    name: `${prefix}request_duration_seconds`,
    help: "Time from a request to the end of its answer, by the pattern of the address.",
    labelNames: ["route"],
    buckets: timeBuckets,
    registers,
  });
  const bytes = new Counter({
    name: `${prefix}response_bytes_total`,
    help: "Bytes that were sent, with heads and compressed.",
    registers,
  });
  const cost = new Histogram({
    name: `${prefix}operation_cost`,
    help: "The estimated cost of the operations of a request, whether it was answered or refused.",
    buckets: costBuckets,
    registers,
  });
  const refusals = new Counter({
    name: `${prefix}refusals_total`,
    help: "Requests that a limit refused, by the name of the limit.",
    labelNames: ["rule"],
    registers,
  });
  const databaseTime = new Histogram({
    name: `${prefix}database_duration_seconds`,
    help: "Time of the statements of a request that ran any. They can run at the same time, so it may be longer than the request.",
    buckets: timeBuckets,
    registers,
  });
  const cache = new Counter({
    name: `${prefix}cache_requests_total`,
    help: "Requests whose answer was looked for in the cache, by whether it was there.",
    labelNames: ["result"],
    registers,
  });
  const operations = new Counter({
    name: `${prefix}operations_total`,
    help: "Requests that ran an operation, by the way of the first: compiled, or the reason why it was executed in the usual way.",
    labelNames: ["way"],
    registers,
  });
  return (end) => {
    const { report, route, method } = end;
    requests.inc({
      route,
      method: countedMethods.includes(method) ? method : "other",
      outcome: requestOutcome(end),
      code: report.code ?? "",
    });
    time.observe({ route }, end.milliseconds / 1_000);
    bytes.inc(end.bytes);
    if (report.cost !== null) {
      cost.observe(report.cost);
    }
    if (report.refusal !== null) {
      refusals.inc({ rule: report.refusal });
    }
    if (report.statements > 0) {
      databaseTime.observe(report.databaseTime / 1_000);
    }
    if (report.way !== null) {
      operations.inc({ way: report.way });
    }
    if (report.cache !== null) {
      cache.inc({ result: report.cache });
    }
  };
}

/** Nothing here waits for a graph that does not answer: `readVersion` and `isReady` have an end. */
function watchService(registry: Registry, sources: MetricSources): void {
  const { statements, readVersion, isReady, state, pools } = sources;
  const registers = [registry];
  new Counter({
    name: `${prefix}database_statements_total`,
    help: "Statements that the database has answered.",
    registers,
    collect() {
      this.reset();
      this.inc(statements.done);
    },
  });
  new Gauge({
    name: `${prefix}database_statements_running`,
    help: "Statements that wait for the database or run in it. The driver keeps at most 50 connections.",
    registers,
    collect() {
      this.set(statements.running);
    },
  });
  new Gauge({
    name: `${prefix}ready`,
    help: "Whether the service answers: 1 or 0, as /health/ready says.",
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0);
    },
  });
  new Gauge({
    name: `${prefix}state_info`,
    help: "Always 1. The label is the state of the service: starting, loading, ready, restarting or draining.",
    labelNames: ["state"],
    registers,
    collect() {
      this.reset();
      this.set({ state: state() }, 1);
    },
  });
  const poolGauge = (name: string, help: string, count: (load: PoolLoad) => number) =>
    new Gauge({
      name: `${prefix}${name}`,
      help,
      labelNames: ["pool"],
      registers,
      collect() {
        for (const [pool, load] of Object.entries(pools())) {
          this.set({ pool }, count(load));
        }
      },
    });
  poolGauge("permits_in_use", "Work that runs with a permit, by the pool of its permit.", ({ running }) => running);
  poolGauge("permits_waiting", "Work that waits for a permit, by the pool of its permit.", ({ waiting }) => waiting);
  new Gauge({
    name: `${prefix}data_version_info`,
    help: "Always 1. The label is the version of the data that the graph holds; there is none while it does not answer.",
    labelNames: ["version"],
    registers,
    async collect() {
      const version = await readVersion().catch(() => null);
      this.reset();
      if (version !== null) {
        this.set({ version }, 1);
      }
    },
  });
}
