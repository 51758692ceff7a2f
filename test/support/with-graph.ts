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

/** Each project has its own store, so that two can run at once, and a service in this folder beside them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const local = await startLocalGraph({
    stateDir: join(root, `.data/test-${project.name}`),
    programDir: join(root, ".data"),
    // biome-ignore lint/style/noProcessEnv: the server is started with the environment of this run
    environment: process.env,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  project.provide("graph", local.address);
  return () => local.stop();
}
