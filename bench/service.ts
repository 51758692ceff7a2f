// The service with the real seed in a Neo4j of its own, beside whatever else runs in this folder.

import { join } from "node:path";
import process from "node:process";
import { makeLog } from "../src/base/log.ts";
import { startLocalGraph } from "../src/cli/local-graph.ts";
import { readModel, readValidSeed, root } from "../src/cli/project.ts";
import { serveGraph } from "../src/cli/start.ts";
import { closeGraph, type Graph, openGraph } from "../src/graph/driver.ts";
import { loadDataset } from "../src/graph/load.ts";
import { makeRecorder, type Recorder } from "./recorder.ts";

export interface Service {
  readonly url: string;
  readonly graph: Graph;
  readonly recorder: Recorder;
}

/** Brings it up, does the work, and takes it down again. */
export async function withService(work: (service: Service) => Promise<void>): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const local = await startLocalGraph({
      stateDir: join(root, ".data/bench"),
      programDir: join(root, ".data"),
      // biome-ignore lint/style/noProcessEnv: the server is started with the environment of this run
      environment: process.env,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    });
    stops.push(() => local.stop());
    const graph = await openGraph(local.address);
    stops.push(() => closeGraph(graph));
    const model = await readModel();
    await loadDataset(graph, { ...model, dataset: await readValidSeed(join(root, "seed"), model) });
    const recorder = makeRecorder(graph);
    const config = {
      host: "127.0.0.1",
      port: 0,
      rateLimit: 1_000_000,
      publicUrl: null,
      feedbackUrl: null,
      trustProxy: 0,
    };
    const { url } = await serveGraph(
      config,
      { model, graph: recorder.graph, log: makeLog("silent"), replacements: new Map() },
      stops,
    );
    await work({ url, graph, recorder });
  } finally {
    for (const stop of stops.reverse()) {
      await stop();
    }
  }
}
