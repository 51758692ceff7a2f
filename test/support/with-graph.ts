// A real Neo4j for the projects that need one: started by the run, stopped with it.

import { join } from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import type { GraphAddress } from "../../src/base/graph-address.ts";
import { startLocalGraph } from "../../src/cli/local-graph.ts";
import { root } from "../../src/cli/project.ts";

declare module "vitest" {
  export interface ProvidedContext {
    graph: GraphAddress;
  }
}

/** It has its own store, so that a service can run in this folder beside the tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const local = await startLocalGraph({
    stateDir: join(root, ".data/test"),
    programDir: join(root, ".data"),
    // biome-ignore lint/style/noProcessEnv: the server is started with the environment of this run
    environment: process.env,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  project.provide("graph", local.address);
  return () => local.stop();
}
