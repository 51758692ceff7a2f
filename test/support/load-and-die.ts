// Loads the seed and kills itself in the middle: `tsx load-and-die.ts <address as JSON> <statement>`, or `stages` and the number of a stage.

import { join } from "node:path";
import process from "node:process";
import type { GraphAddress } from "../../src/base/graph-address.ts";
import { readModel, readValidSeed, root } from "../../src/cli/project.ts";
import { type Graph, openGraph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";

const [, , addressText = "", statementText = "1", stageText = "1"] = process.argv;
// The test that starts this passes its own address on.
const address = JSON.parse(addressText) as GraphAddress;
let left = Number(statementText);

/** The same graph, whose write transactions count their statements and kill the process before the last. */
function mortal(graph: Graph): Graph {
  const session: Graph["driver"]["session"] = (settings) => {
    const real = graph.driver.session(settings);
    const write = real.executeWrite.bind(real);
    real.executeWrite = (work, limits) =>
      write((transaction) => {
        const run = transaction.run.bind(transaction);
        transaction.run = (...statement: Parameters<typeof run>) => {
          left -= 1;
          if (left <= 0) {
            process.kill(process.pid, "SIGKILL");
          }
          return run(...statement);
        };
        return work(transaction);
      }, limits);
    return real;
  };
  const driver = new Proxy(graph.driver, {
    get(target, name) {
      const value = name === "session" ? session : Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { ...graph, driver };
}

const model = await readModel();
const dataset = await readValidSeed(join(root, "seed"), model);
if (statementText === "stages") {
  let stages = Number(stageText);
  const showProgress = (): void => {
    stages -= 1;
    if (stages <= 0) {
      process.kill(process.pid, "SIGKILL");
    }
  };
  await loadDataset(await openGraph(address), { ...model, dataset }, { showProgress, mostAtOnce: 0 });
} else {
  await loadDataset(mortal(await openGraph(address)), { ...model, dataset });
}
