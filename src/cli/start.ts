// The start command: starts the graph, loads the data, serves the API, and stops all of it.

import { join } from "node:path";
import type { Config } from "../base/config.ts";
import { KnownError } from "../base/errors.ts";
import { type Log, makeLog } from "../base/log.ts";
import { defaultPermits, makePermits, type PermitSettings } from "../base/permits.ts";
import { makeRequestReport } from "../base/request-report.ts";
import { type Graph, isReachable } from "../graph/driver.ts";
import { makeLiveGraph } from "../graph/live-graph.ts";
import { type ChangeCount, countItems, type LoadReport, loadDataset } from "../graph/load.ts";
import { readDataVersion } from "../graph/read-data-version.ts";
import { makeReader, readRecord } from "../graph/reader.ts";
import { reportStatements, reportWork, type StatementCount } from "../graph/report-reader.ts";
import { makeKnownDocuments } from "../graphql/known-documents.ts";
import { readNamedQuery } from "../graphql/named-query.ts";
import { makePlans } from "../graphql/operation-plans.ts";
import { buildApi } from "../graphql/schema.ts";
import { makeAnswerCache } from "../http/answer-cache.ts";
import { answersWithoutError, makeApollo } from "../http/apollo.ts";
import { makeApp } from "../http/app.ts";
import { type Metrics, makeMetrics } from "../http/metrics.ts";
import { makeMetricsApp } from "../http/metrics-server.ts";
import { type ListenOptions, listen, type RunningServer } from "../http/server.ts";
import { operationContext, type ServiceContext } from "../http/service-context.ts";
import { openSharedStore } from "../http/shared-store.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import { type Dataset, datasetVersion } from "../model/dataset.ts";
import { packDataset } from "../model/packed-dataset.ts";
import { readReplacements } from "../seed/ledger.ts";
import { makeReadiness, type Readiness } from "../service/readiness.ts";
import { makeSource } from "../service/source.ts";
import type { StartingHome } from "./graph-home.ts";
import { bringUpGraph, type GraphKeeper, keepGraph } from "./keep-graph.ts";
import { type LoadedRecord, makeLoadedRecord } from "./loaded-record.ts";
import { type LineWriter, runStep } from "./progress.ts";
import { type Model, readModel, readValidSeed, root } from "./project.ts";
import { readServiceVersion } from "./service-version.ts";
import { type QueryRunner, recordQuery, warmUp, warmUpPages, warmUpPaths, wholeNetworkQuery } from "./warm-up.ts";

/** What a start needs from the process that runs it. */
export interface ProcessHooks {
  readonly print: (text: string) => void;
  /** The graph, which starts beside the rest. */
  readonly starting: StartingHome;
  /** Settles with the name of the signal that ends the run. */
  readonly stopped: Promise<string>;
}

/** What stops the parts of a start, in the order in which they were started. They run from last to first. */
type StopSteps = (() => Promise<unknown>)[];

/**
 * Runs until a signal stops it. Listens before there is a graph, and says that it is not ready until the graph is loaded. Throws
 * what makes a start useless, such as bad data, and `GRAPH_START_FAILED` if a local Neo4j ends again and again.
 */
export async function runService(config: Config, { print, starting, stopped }: ProcessHooks): Promise<void> {
  const log = makeLog(config.logLevel);
  const stops: StopSteps = [() => starting.home.stop()];
  const stopping = new AbortController();
  try {
    const ended = await Promise.race([
      serveUntil(config, { print, starting, stops, log, signal: stopping.signal }),
      stopped,
    ]);
    log.info({ event: "service.stopping", signal: ended }, "service.stopping");
    print("Stopping.\n");
  } finally {
    stopping.abort();
    for (const stop of stops.reverse()) {
      await stop();
    }
    log.info({ event: "service.stopped" }, "service.stopped");
  }
}

interface StartParts extends Pick<ProcessHooks, "print" | "starting"> {
  readonly stops: StopSteps;
  readonly log: Log;
  /** Ends what waits for the graph. */
  readonly signal: AbortSignal;
}

/** Reads the data before the graph is touched, so that bad data changes nothing. */
async function serveUntil(config: Config, { print, starting, stops, log, signal }: StartParts): Promise<void> {
  const metrics = makeMetrics();
  const readiness = makeReadiness("starting", (state) => {
    log.info({ event: "service.state", state }, "service.state");
    if (state === "restarting") {
      metrics.countRestart();
    }
  });
  if (config.traced) {
    // A service that is not traced does not load what sends the traces.
    const { startTracing } = await import("./tracing.ts");
    const tracing = startTracing();
    stops.push(() => tracing.stop());
  }
  const { home } = starting;
  const { model, seed, replacements } = await runStep("Reading the seed", async (_showProgress, setTitle) => {
    const model = await readModel();
    const dataset = await readValidSeed(config.dataDir, model);
    const replacements = await readReplacements(config.dataDir);
    setTitle(`Read ${dataset.things.length} things and ${dataset.edges.length} edges from ${config.dataDir}`);
    return { model, seed: await keepSeed(dataset), replacements };
  });
  const graph = makeLiveGraph({ database: config.neo4j?.database ?? null, isOwn: !config.neo4j });
  stops.push(() => graph.close());
  const loaded = makeLoadedRecord();
  const service = await runStep("Making the API", () =>
    buildService(
      config,
      { model, graph, log, metrics, replacements, readiness, loaded, readVersion: () => graph.probe(healthTimeout) },
      stops,
    ),
  );
  const listening = await runStep("Listening", async (_showProgress, setTitle) => {
    const listening = await listenForRequests(service, { ...config, notice: drainNotice }, stops);
    setTitle(`Listening on ${listening.url}`);
    return listening;
  });
  if (config.metrics) {
    await listenForMetrics(metrics, config.metrics, stops);
  }
  const keeping = {
    ...{ graph, home, readiness, log, signal },
    version: seed.version,
    load: async (showProgress?: LineWriter) =>
      loadGraph({ graph, home, loaded }, { ...model, dataset: await seed.read() }, showProgress),
  };
  if (!config.neo4j) {
    await runStep("Starting a local Neo4j", async (showProgress) => {
      await starting.waitUntilStarted(showProgress);
      return home;
    });
  }
  await bringUp(keeping);
  await runStep("Warming up", async (_showProgress, setTitle) => {
    const isWarm = await warmUp(service.ask, [await recordQuery()]);
    setTitle(isWarm ? "Warmed up" : "Not warmed up: the first answers take longer");
    return isWarm;
  });
  readiness.enter("ready");
  log.info({ event: "service.started", url: listening.url, dataVersion: keeping.version }, "service.started");
  print(addressLines(listening));
  warmUpBehind(listening, { ...model, paths: seed.paths, log, ask: service.ask }, stops);
  await keepGraph(keeping);
}

/** What a run needs of the data: whole only for a load, and packed until then. */
interface KeptSeed {
  readonly version: string;
  /** The pages that are opened at the start. */
  readonly paths: readonly string[];
  readonly read: () => Promise<Dataset>;
}

async function keepSeed(dataset: Dataset): Promise<KeptSeed> {
  return {
    version: datasetVersion(dataset) ?? "none",
    paths: warmUpPaths(dataset),
    read: await packDataset(dataset),
  };
}

async function bringUp(keeping: GraphKeeper): Promise<void> {
  const { home, log } = keeping;
  await runStep("Loading the graph", async (showProgress, setTitle) => {
    let summary = "";
    const load = async (): Promise<LoadReport> => {
      const report = await keeping.load(showProgress);
      summary = loadSummary(report);
      return report;
    };
    showProgress(`Connecting to ${home.address?.uri}`);
    await bringUpGraph({ ...keeping, load }, showProgress);
    log.info({ event: "data.loaded", dataVersion: keeping.version, changes: summary }, "data.loaded");
    setTitle(`Loaded the graph: ${summary} (data version ${keeping.version})`);
    return summary;
  });
}

/** A load that is too large for a server of ours is done again on one with more memory. */
async function loadGraph(
  { graph, home, loaded }: Pick<GraphKeeper, "graph" | "home"> & { readonly loaded: LoadedRecord },
  input: DatasetWithModel,
  showProgress?: LineWriter,
): Promise<LoadReport> {
  try {
    return await loadDataset(graph, input, { showProgress, keepRecord: loaded.keep });
  } catch (error) {
    if (!(error instanceof KnownError && error.code === "SEED_TOO_LARGE")) {
      throw error;
    }
    const report = await home.withRoom(countItems(input.dataset), async (address) => {
      await graph.connect(address);
      return loadDataset(graph, input, { showProgress });
    });
    if (report === null || !home.address) {
      throw error;
    }
    await graph.connect(home.address);
    return report;
  }
}

/** Milliseconds between the signal to stop and the last new connection: what watches the health check has time to see it. */
const drainNotice = 1_000;

/** Milliseconds for the graph to answer a health check, which has a second. */
const healthTimeout = 800;

/** Whether the graph answers, and holds data. */
async function isAnswering(readVersion: () => Promise<string | null>): Promise<boolean> {
  try {
    return (await readVersion()) !== null;
  } catch {
    // Whatever it is, the graph does not answer.
    return false;
  }
}

interface WarmUpParts extends Pick<Model, "sdl"> {
  readonly paths: readonly string[];
  readonly log: Log;
  readonly ask: QueryRunner;
}

/** Opens a page of each kind and asks for the whole network behind the start, which does not wait for it. What stops it is added to `stops`. */
function warmUpBehind({ url, requests }: RunningServer, { sdl, paths, log, ask }: WarmUpParts, stops: StopSteps): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = async (): Promise<void> => {
    await warmUpPages(url, paths, { signal, isBusy: () => requests() > 0 });
    if (!signal.aborted) {
      await warmUp(ask, [wholeNetworkQuery({ sdl })]);
    }
  };
  const warmed = work().catch((error: unknown) => {
    log.warn({ err: error }, "The pages are not warmed up: the first visits take longer.");
  });
  stops.push(async () => {
    stopping.abort();
    await warmed;
  });
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
  /** How many plans of operations are kept, if not the usual number. */
  readonly planSize?: number | undefined;
  /** The ids that replaced those that are no longer used. */
  readonly replacements: ReadonlyMap<string, string>;
  /** What a load has found in the graph; without it the record is read from there. */
  readonly loaded?: LoadedRecord;
  /** Whether the service can answer; without it, it is always ready. */
  readonly readiness?: Readiness;
  /** The version of the data that the graph holds, in less than a second. Without it a graph that answers is ready. */
  readonly readVersion?: () => Promise<string | null>;
}

/** Without the settings of permits, the usual ones hold. Without a store and a size, nothing is shared or kept. */
type HttpConfig = Pick<Config, "rateLimit" | "publicUrl" | "feedbackUrl" | "trustProxy"> &
  Partial<PermitSettings> &
  Partial<Pick<Config, "redisUrl" | "cacheSize">>;

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
  readonly readiness: Readiness;
}

async function buildService(config: HttpConfig, parts: ServiceParts, stops: StopSteps): Promise<Service> {
  const {
    model,
    graph,
    log,
    metrics = makeMetrics(),
    pagesDir = join(root, "dist"),
    statementTimeout,
    replacements,
  } = parts;
  const { readiness = makeReadiness("ready"), readVersion, loaded } = parts;
  const isReady = () => (readVersion ? isAnswering(readVersion) : isReachable(graph));
  const statements: StatementCount = { running: 0, done: 0 };
  const api = { ...model, schema: await buildApi(model.sdl, model.questions) };
  const plans = makePlans(api, parts.planSize);
  const documents = makeKnownDocuments();
  const queries = model.queries.map((file) => readNamedQuery(file, api.schema));
  for (const { text, document } of queries) {
    documents.set(text, document);
  }
  const apollo = makeApollo(api, log, { plans, documents });
  await apollo.start();
  stops.push(() => apollo.stop());
  const shared = config.redisUrl ? await openSharedStore(config.redisUrl, log) : null;
  stops.push(async () => shared?.close());
  const context: ServiceContext = {
    source: makeSource({
      model,
      reader: reportStatements(makeReader(graph, statementTimeout), statements),
      readWhole: async (version) =>
        loaded?.take(version) ?? reportWork(() => readRecord(graph, model, statementTimeout), statements),
      replacements,
    }),
    api,
    documents,
    plans,
    queries,
    log,
    permits: makePermits({ ...defaultPermits, ...config }),
    publicUrl: config.publicUrl,
    feedbackUrl: config.feedbackUrl,
  };
  metrics.watch({
    statements,
    readVersion: readVersion ?? (() => readDataVersion(context.source.reader)),
    isReady: async () => readiness.state === "ready" && (await isReady()),
    state: () => readiness.state,
    pools: () => context.permits.pools(),
  });
  return {
    app: makeApp({
      ...context,
      apollo,
      metrics,
      rateLimit: config.rateLimit,
      trustProxy: config.trustProxy,
      pagesDir,
      shared,
      cache: makeAnswerCache({ size: config.cacheSize ?? 0, shared }),
      serviceVersion: await readServiceVersion(pagesDir, { feedbackUrl: config.feedbackUrl, ids: [...replacements] }),
      readiness,
      isReady,
    }),
    readiness,
    ask: (question) => answersWithoutError(apollo, question, operationContext(makeRequestReport("start"), context)),
  };
}

async function listenForRequests(
  { app, readiness }: Pick<Service, "app" | "readiness">,
  options: ListenOptions,
  stops: StopSteps,
): Promise<RunningServer> {
  const listening = await listen(app, options);
  stops.push(async () => {
    readiness.enter("draining");
    await listening.close();
  });
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
