// Starts a local Neo4j and holds it until it is killed: `tsx hold-local.ts <stateDir> <programDir>`.

import process from "node:process";
import { startLocalGraph } from "../../src/cli/local-graph.ts";

const [, , stateDir = "", programDir = ""] = process.argv;
const local = await startLocalGraph({
  stateDir,
  programDir,
  // biome-ignore lint/style/noProcessEnv: the test that starts this gives it its environment
  environment: process.env,
  onProgress: () => undefined,
});
process.stdout.write(`${JSON.stringify(local.address)}\n`);
