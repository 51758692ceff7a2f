// A Neo4j of the benches' own, beside whatever else runs in this folder, with the real seed or another one in it.

import { join } from "node:path";
import process from "node:process";
import type { GraphAddress } from "../src/base/graph-address.ts";
import { startLocalGraph } from "../src/cli/local-graph.ts";
import { type Model, readModel, readValidSeed, root } from "../src/cli/project.ts";
import { closeGraph, type Graph, openGraph } from "../src/graph/driver.ts";
import { loadDataset } from "../src/graph/load.ts";
import type { Dataset } from "../src/model/dataset.ts";

export interface SeedGraph {
  readonly address: GraphAddress;
  readonly graph: Graph;
  readonly model: Model;
  readonly dataset: Dataset;
}

export interface SeedGraphOptions {
  /** The folder of the data. */
  readonly folder?: string;
  /** The folder of the store, by the data that is to be in it. */
  readonly stateDir?: (dataset: Dataset) => string;
}

/** Says on stderr how far it is. What stops it is added to `stops`. */
export async function startSeedGraph(
  stops: (() => Promise<unknown>)[],
  { folder = join(root, "seed"), stateDir = () => join(root, ".data/bench") }: SeedGraphOptions = {},
): Promise<SeedGraph> {
  const model = await readModel();
  const dataset = await readValidSeed(folder, model);
  const local = await startLocalGraph({
    stateDir: stateDir(dataset),
    programDir: join(root, ".data"),
    // biome-ignore lint/style/noProcessEnv: the server is started with the environment of this run
    environment: process.env,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  stops.push(() => local.stop());
  const graph = await openGraph(local.address);
  stops.push(() => closeGraph(graph));
  await loadDataset(graph, { ...model, dataset }, { showProgress: (line) => process.stderr.write(`${line}\n`) });
  return { address: local.address, graph, model, dataset };
}
