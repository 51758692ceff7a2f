// The start command: starts the graph, loads the data, serves the API, and stops all of it.

import { join } from "node:path";
import type { Config } from "../base/config.ts";
import { KnownError } from "../base/errors.ts";
import { type Log, makeLog } from "../base/log.ts";
import { defaultPermits, makePermits, type PermitSettings } from "../base/permits.ts";
import { makeRequestReport } from "../base/request-report.ts";
import { closeGraph, type Graph, isReachable, openGraph } from "../graph/driver.ts";
import { type ChangeCount, type LoadReport, loadDataset } from "../graph/load.ts";
import { readDataVersion } from "../graph/read-data-version.ts";
import { makeReader, readRecord } from "../graph/reader.ts";
import { reportStatements, reportWork, type StatementCount } from "../graph/report-reader.ts";
import { readNamedQuery } from "../graphql/named-query.ts";
import { buildApi } from "../graphql/schema.ts";
import { answersWithoutError, makeApollo } from "../http/apollo.ts";
import { makeApp } from "../http/app.ts";
import { type Metrics, makeMetrics } from "../http/metrics.ts";
import { makeMetricsApp } from "../http/metrics-server.ts";
import { listen, type RunningServer } from "../http/server.ts";
import { operationContext, type ServiceContext } from "../http/service-context.ts";
import type { LocalNeo4j } from "../local-neo4j/server.ts";
import { type Dataset, factText } from "../model/dataset.ts";
import { readReplacements } from "../seed/ledger.ts";
import { makeSource } from "../service/source.ts";
import { startLocalGraph } from "./local-graph.ts";
import { runStep } from "./progress.ts";
import { type Model, readModel, readValidSeed, root } from "./project.ts";
import { type QueryRunner, warmUp, warmUpPages, warmUpPaths, warmUpQueries } from "./warm-up.ts";

/** What a start needs from the process that runs it. */
export interface ProcessHooks {
  readonly print: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Settles with the name of the signal that ends the run. */
  readonly untilStopped: () => Promise<string>;
}

/** What stops the parts of a start, in the order in which they were started. They run from last to first. */
type StopSteps = (() => Promise<unknown>)[];

/** Runs until a signal stops it. Throws `GRAPH_UNREACHABLE` if its local Neo4j stops before that. */
export async function runService(config: Config, { print, environment, untilStopped }: ProcessHooks): Promise<void> {
  const stops: StopSteps = [];
  const stopped = untilStopped();
  try {
    const up = await Promise.race([startAll(config, environment, stops), stopped]);
    if (typeof up !== "string") {
      print(addressLines(up.listening));
      await Promise.race([stopped, ...(up.local ? [graphExit(up.local)] : [])]);
    }
    print("Stopping.\n");
  } finally {
    for (const stop of stops.reverse()) {
      await stop();
    }
  }
}

/** Reads the data first, so that bad data changes nothing. */
async function startAll(config: Config, environment: ProcessHooks["environment"], stops: StopSteps) {
  const log = makeLog(config.logLevel);
  if (config.traced) {
    // A service that is not traced does not load what sends the traces.
    const { startTracing } = await import("./tracing.ts");
    const tracing = startTracing();
    stops.push(() => tracing.stop());
  }
  const { model, dataset, replacements } = await runStep("Reading the seed", async (_showProgress, setTitle) => {
    const model = await readModel();
    const dataset = await readValidSeed(config.dataDir, model);
    const replacements = await readReplacements(config.dataDir);
    setTitle(`Read ${dataset.things.length} things and ${dataset.edges.length} edges from ${config.dataDir}`);
    return { model, dataset, replacements };
  });
  const { graph, local } = await connectGraph(config, environment, stops);
  await runStep("Loading the graph", async (_showProgress, setTitle) => {
    const report = await loadDataset(graph, { ...model, dataset });
    setTitle(`Loaded the graph: ${loadSummary(report)} (data version ${datasetVersion(dataset)})`);
    return report;
  });
  const metrics = makeMetrics();
  const service = await runStep("Making the API", () =>
    buildService(config, { model, graph, log, metrics, replacements }, stops),
  );
  await runStep("Warming up", async (_showProgress, setTitle) => {
    const isWarm = await warmUp(service.ask, await warmUpQueries(model));
    setTitle(isWarm ? "Warmed up" : "Not warmed up: the first answers take longer");
    return isWarm;
  });
  const listening = await runStep("Serving the API", () => listenForRequests(service, config, stops));
  if (config.metrics) {
    await listenForMetrics(metrics, config.metrics, stops);
  }
  openPages(listening, { dataset, log }, stops);
  return { local, listening };
}

/** Opens a page of each kind behind the start, which does not wait for it. What stops it is added to `stops`. */
function openPages({ url }: RunningServer, { dataset, log }: { dataset: Dataset; log: Log }, stops: StopSteps): void {
  const stopping = new AbortController();
  const opened = warmUpPages(url, warmUpPaths(dataset), stopping.signal).catch((error: unknown) => {
    log.warn({ err: error }, "The pages are not warmed up: the first visits take longer.");
  });
  stops.push(async () => {
    stopping.abort();
    await opened;
  });
}

/** Connects to the server at NEO4J_URI, or starts a local one. */
async function connectGraph(config: Config, environment: ProcessHooks["environment"], stops: StopSteps) {
  const { neo4j, stateDir } = config;
  const local = neo4j
    ? null
    : await runStep("Starting a local Neo4j", (showProgress) =>
        startLocalGraph({ stateDir, environment, onProgress: showProgress }),
      );
  if (local) {
    stops.push(() => local.stop());
  }
  const address = neo4j ?? local?.address;
  if (!address) {
    throw new Error("There is neither a NEO4J_URI nor a local server.");
  }
  const graph = await runStep(`Connecting to ${address.uri}`, () => openGraph(address));
  stops.push(() => closeGraph(graph));
  return { graph, local };
}

interface ServiceParts {
  readonly model: Model;
  readonly graph: Graph;
  readonly log: Log;
  readonly metrics?: Metrics;
  /** Folder of the built pages. */
  readonly pagesDir?: string;
  /** Milliseconds that one statement may take. */
  readonly statementTimeout?: number | undefined;
  /** The ids that replaced those that are no longer used. */
  readonly replacements: ReadonlyMap<string, string>;
}

type HttpConfig = Pick<Config, "rateLimit" | "publicUrl" | "feedbackUrl" | "trustProxy"> & Partial<PermitSettings>;

/** Serves the API over that graph. What stops it is added to `stops`. */
export async function serveGraph(
  config: HttpConfig & Pick<Config, "host" | "port">,
  parts: ServiceParts,
  stops: StopSteps,
): Promise<RunningServer> {
  return listenForRequests(await buildService(config, parts, stops), config, stops);
}

/** The service before it listens. */
interface Service {
  readonly app: ReturnType<typeof makeApp>;
  readonly ask: QueryRunner;
}

async function buildService(
  config: HttpConfig,
  {
    model,
    graph,
    log,
    metrics = makeMetrics(),
    pagesDir = join(root, "dist"),
    statementTimeout,
    replacements,
  }: ServiceParts,
  stops: StopSteps,
): Promise<Service> {
  const statements: StatementCount = { running: 0, done: 0 };
  const api = { ...model, schema: await buildApi(model.sdl, model.questions) };
  const apollo = makeApollo(api, log);
  await apollo.start();
  stops.push(() => apollo.stop());
  const context: ServiceContext = {
    source: makeSource({
      model,
      reader: reportStatements(makeReader(graph, statementTimeout), statements),
      readWhole: () => reportWork(() => readRecord(graph, model, statementTimeout), statements),
      replacements,
    }),
    api,
    queries: model.queries.map((file) => readNamedQuery(file, api.schema)),
    log,
    permits: makePermits({ ...defaultPermits, ...config }),
    publicUrl: config.publicUrl,
    feedbackUrl: config.feedbackUrl,
  };
  metrics.watch({
    statements,
    readVersion: () => readDataVersion(context.source.reader),
    isReady: () => isReachable(graph),
  });
  return {
    app: makeApp({
      ...context,
      apollo,
      metrics,
      rateLimit: config.rateLimit,
      trustProxy: config.trustProxy,
      pagesDir,
      isReady: () => isReachable(graph),
    }),
    ask: (question) => answersWithoutError(apollo, question, operationContext(makeRequestReport("start"), context)),
  };
}

async function listenForRequests(
  { app }: Service,
  config: Pick<Config, "host" | "port">,
  stops: StopSteps,
): Promise<RunningServer> {
  const listening = await listen(app, config);
  stops.push(() => listening.close());
  return listening;
}

/** What stops it is added to `stops`. */
export async function listenForMetrics(
  metrics: Metrics,
  address: NonNullable<Config["metrics"]>,
  stops: StopSteps,
): Promise<RunningServer> {
  metrics.watchProcess();
  const listening = await listen(makeMetricsApp(metrics), address);
  stops.push(() => listening.close());
  return listening;
}

async function graphExit(local: LocalNeo4j): Promise<never> {
  const code = await local.exited;
  throw new KnownError(
    "GRAPH_UNREACHABLE",
    `The local Neo4j stopped unexpectedly (exit code ${code}): its log is in the state folder.`,
  );
}

function datasetVersion({ things }: Dataset): string {
  const whole = things.find(({ type }) => type === "Dataset");
  return (whole && factText(whole.facts, "dataVersion")) ?? "none";
}

function loadSummary({ things, links, edges }: LoadReport): string {
  const counts = { things, links, edges };
  const changes = Object.entries(counts).filter(([, { added, changed, removed }]) => added + changed + removed > 0);
  const counted = changes.map(([what, count]) => `${what} ${changeText(count)}`);
  return counted.length === 0 ? "nothing changed" : counted.join("; ");
}

function changeText({ added, changed, removed }: ChangeCount): string {
  return `+${added} ~${changed} -${removed}`;
}

function addressLines({ url }: RunningServer): string {
  return `
  Pages     ${url}/
  GraphQL   ${url}/graphql
  Console   ${url}/console/
  Queries   ${url}/q
  Health    ${url}/health/ready

Ctrl-C stops the service and its graph.
`;
}
