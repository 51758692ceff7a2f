// The main job: the graph up, the seed in it, the API served, and all of it stopped again.

import { join } from "node:path";
import type { Config } from "../base/config.ts";
import { KnownError } from "../base/errors.ts";
import { type Log, makeLog } from "../base/log.ts";
import { closeGraph, type Graph, isReachable, openGraph } from "../graph/driver.ts";
import { type Count, type LoadReport, load } from "../graph/load.ts";
import { type LocalGraph, startLocal } from "../local-neo4j/server.ts";
import { makeReader, readRecord } from "../graph/reader.ts";
import { readNamedQuery } from "../graphql/named-query.ts";
import { makeApi } from "../graphql/schema.ts";
import { isAnswered, makeApollo } from "../http/apollo.ts";
import { makeApp } from "../http/app.ts";
import { contextOf, type Doors } from "../http/service-context.ts";
import { type Listening, listen } from "../http/server.ts";
import { type Dataset, textOf } from "../model/dataset.ts";
import type { Source } from "../service/source.ts";
import { step } from "./progress.ts";
import { type Model, readModel, readSound, root } from "./project.ts";
import { type Ask, firstQuestions, warmUp } from "./warm-up.ts";

/** What a start needs from the process that runs it. */
export interface Surroundings {
  readonly print: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Settles with the name of the signal that ends the run. */
  readonly untilStopped: () => Promise<string>;
}

/** Undoes what a start brought up, from the last to the first. */
type Stops = (() => Promise<unknown>)[];

/** Runs until it is told to stop, or until its local Neo4j dies, which is `GRAPH_UNREACHABLE`. */
export async function start(config: Config, { print, environment, untilStopped }: Surroundings): Promise<void> {
  const stops: Stops = [];
  const stopped = untilStopped();
  try {
    const up = await Promise.race([bringUp(config, environment, stops), stopped]);
    if (typeof up !== "string") {
      print(addresses(up.listening));
      await Promise.race([stopped, ...(up.local ? [death(up.local)] : [])]);
    }
    print("Stopping.\n");
  } finally {
    for (const stop of stops.reverse()) {
      await stop();
    }
  }
}

/** The seed is read first: with a bad one nothing else is touched. */
async function bringUp(config: Config, environment: Surroundings["environment"], stops: Stops) {
  const log = makeLog(config.logLevel);
  const { model, dataset } = await step("Reading the seed", async (_say, retitle) => {
    const model = await readModel();
    const dataset = await readSound(config.dataDir, model);
    retitle(`Read ${dataset.things.length} things and ${dataset.edges.length} edges from ${config.dataDir}`);
    return { model, dataset };
  });
  const { graph, local } = await connect(config, environment, stops);
  await step("Loading the graph", async (_say, retitle) => {
    const report = await load(graph, { ...model, dataset });
    retitle(`Loaded the graph: ${summary(report)} (data version ${versionOf(dataset)})`);
    return report;
  });
  const service = await step("Making the API", () => makeService(config, { model, graph, log }, stops));
  await step("Warming up", async (_say, retitle) => {
    const isWarm = await warmUp(service.ask, await firstQuestions(model));
    retitle(isWarm ? "Warmed up" : "Not warmed up: the first answers take longer");
    return isWarm;
  });
  const listening = await step("Serving the API", () => listenWith(service, config, stops));
  return { local, listening };
}

/** The server that NEO4J_URI names, else a local one. */
async function connect(config: Config, environment: Surroundings["environment"], stops: Stops) {
  const { neo4j, stateDir } = config;
  const local = neo4j
    ? null
    : await step("Starting a local Neo4j", (say) => startLocal({ stateDir, environment, onProgress: say }));
  if (local) {
    stops.push(() => local.stop());
  }
  const address = neo4j ?? local?.address;
  if (!address) {
    throw new Error("There is neither a server given nor a local one.");
  }
  const graph = await step(`Connecting to ${address.uri}`, () => openGraph(address));
  stops.push(() => closeGraph(graph));
  return { graph, local };
}

interface Parts {
  readonly model: Model;
  readonly graph: Graph;
  readonly log: Log;
  /** Folder of the built pages. */
  readonly pagesDir?: string;
}

/** Listens with the API over that graph; what it brings up is added to `stops`. */
export async function serve(
  config: Pick<Config, "host" | "port" | "rateLimit">,
  parts: Parts,
  stops: Stops,
): Promise<Listening> {
  return listenWith(await makeService(config, parts, stops), config, stops);
}

/** What can be asked before it listens. */
interface Service {
  readonly app: ReturnType<typeof makeApp>;
  readonly ask: Ask;
}

async function makeService(
  config: Pick<Config, "rateLimit">,
  { model, graph, log, pagesDir = join(root, "dist") }: Parts,
  stops: Stops,
): Promise<Service> {
  const known = { ...model, schema: await makeApi(model.sdl, model.questions) };
  const apollo = makeApollo(known, log);
  await apollo.start();
  stops.push(() => apollo.stop());
  const doors: Doors = {
    source: sourceOf(model, graph),
    known,
    queries: model.queries.map((file) => readNamedQuery(file, known.schema)),
    readRecord: () => readRecord(graph, model.sdl, model.catalogue),
    today: () => new Date().toISOString().slice(0, 10),
    log,
  };
  return {
    app: makeApp({
      ...doors,
      apollo,
      rateLimit: config.rateLimit,
      pagesDir,
      isReady: () => isReachable(graph),
    }),
    ask: (question) => isAnswered(apollo, question, contextOf("start", doors)),
  };
}

async function listenWith({ app }: Service, config: Pick<Config, "host" | "port">, stops: Stops): Promise<Listening> {
  const listening = await listen(app, config);
  stops.push(() => listening.close());
  return listening;
}

function sourceOf({ sdl, catalogue }: Model, graph: Graph): Source {
  return {
    reader: makeReader(graph),
    catalogue,
    statuses: (sdl.enums.get("Status") ?? []).map(({ name }) => name.value),
    bodyIndex: sdl.fullTexts.find(({ type }) => type === "Body")?.index ?? "",
  };
}

async function death(local: LocalGraph): Promise<never> {
  const code = await local.died;
  throw new KnownError(
    "GRAPH_UNREACHABLE",
    `The local Neo4j stopped by itself (${code}): its log is in the state folder.`,
  );
}

function versionOf({ things }: Dataset): string {
  const whole = things.find(({ type }) => type === "Dataset");
  return (whole && textOf(whole.facts, "dataVersion")) ?? "none";
}

function summary({ things, links, edges }: LoadReport): string {
  const counts = { things, links, edges };
  const changes = Object.entries(counts).filter(([, { added, changed, removed }]) => added + changed + removed > 0);
  const said = changes.map(([what, count]) => `${what} ${changeOf(count)}`);
  return said.length === 0 ? "nothing changed" : said.join("; ");
}

function changeOf({ added, changed, removed }: Count): string {
  return `+${added} ~${changed} -${removed}`;
}

function addresses({ url }: Listening): string {
  return `
  Explorer  ${url}/
  GraphQL   ${url}/graphql
  Console   ${url}/console/
  Queries   ${url}/q
  Health    ${url}/health/ready

Ctrl-C stops the service and its graph.
`;
}
