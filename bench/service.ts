// The service with the real seed in a Neo4j of its own, beside whatever else runs in this folder.

import { makeLog } from "../src/base/log.ts";
import { serveGraph } from "../src/cli/start.ts";
import type { Graph } from "../src/graph/driver.ts";
import { makeRecorder, type Recorder } from "./recorder.ts";
import { startSeedGraph } from "./seed-graph.ts";

export interface Service {
  readonly url: string;
  readonly graph: Graph;
  readonly recorder: Recorder;
}

/** Brings it up, does the work, and takes it down again. */
export async function withService(work: (service: Service) => Promise<void>): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const { graph, model } = await startSeedGraph(stops);
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
