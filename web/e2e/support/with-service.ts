// The service as its users run it, with the real seed in a Neo4j of its own: started by the run, stopped with it.

import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { variables } from "../../../src/base/config.ts";
import type { GraphAddress } from "../../../src/base/graph-address.ts";
import { startLocalGraph } from "../../../src/cli/local-graph.ts";
import { root } from "../../../src/cli/project.ts";
import { spawnWatched, stopProcess, type WatchedProcess } from "../../../src/local-neo4j/process.ts";
import { freePort } from "../../../src/local-neo4j/settings.ts";
import { buildStalePages } from "../../../test/support/with-pages.ts";
import { environmentWithout, shareServiceUrl } from "./environment.ts";

/** Beside the store of `npm start`, so that a service in this folder may run beside the tests. */
const stateDir = join(root, ".data/e2e");
const log = join(stateDir, "service.log");
const program = join(root, "src/cli/main.ts");

/** Milliseconds that the service may take to load the seed and to answer. */
const longestStart = 120_000;

// biome-ignore lint/style/noDefaultExport: Playwright takes the setup from the default export
export default async function setup(): Promise<() => Promise<void>> {
  await buildStalePages();
  const local = await startLocalGraph({
    stateDir,
    programDir: join(root, ".data"),
    environment: environmentWithout([]),
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  const port = await freePort();
  const service = spawnService(local.address, port);
  const stop = async (): Promise<void> => {
    await stopProcess(service.pid, program);
    await local.stop();
  };
  try {
    shareServiceUrl(await waitUntilReady(service, `http://127.0.0.1:${port}`));
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** WatchedProcess, so that it ends with the run even where the run is killed. */
function spawnService(graph: GraphAddress, port: number): WatchedProcess {
  const env = {
    ...environmentWithout(variables),
    PORT: String(port),
    NEO4J_URI: graph.uri,
    NEO4J_USER: graph.user,
    NEO4J_PASSWORD: graph.password,
    RATE_LIMIT: "1000000",
  };
  mkdirSync(stateDir, { recursive: true });
  const output = openSync(log, "w");
  try {
    const loader = join(root, "node_modules/tsx/dist/loader.mjs");
    const command = [process.execPath, "--import", loader, program, "start"] as const;
    return spawnWatched([...command], program, { cwd: root, env, stdio: ["ignore", output, output] });
  } finally {
    closeSync(output);
  }
}

async function waitUntilReady({ child }: WatchedProcess, url: string): Promise<string> {
  const deadline = performance.now() + longestStart;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() > deadline) {
      throw new Error(`The service did not start; it printed:\n${readFileSync(log, "utf8")}`);
    }
    await sleep(100);
  }
  return url;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    // Nothing listens yet.
    return false;
  }
}
