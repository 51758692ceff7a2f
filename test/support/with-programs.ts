// Tools that we did not write, for the tests that open our files with them: a Python environment of the run's own, and Graphviz.

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { root } from "../../src/cli/project.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The Python that has the packages. */
    python: string;
  }
}

const run = promisify(execFile);
const folder = join(root, ".data/python");
const python = join(folder, "bin/python");

/** networkx reads GEXF 1.3 from 3.6 on, which needs Python 3.11. */
const packages = [
  "csvw==4.1.1",
  "duckdb-cli==1.5.6",
  "gql[requests]==4.4.0",
  "matplotlib==3.10.8",
  "networkx==3.6.1",
  "pandas==3.1.1",
  "rdflib==7.6.0",
];

/** Makes the environment once; afterwards it is only looked at. */
export async function setup(project: TestProject): Promise<void> {
  await need("dot", ["-V"], "Graphviz: `apt-get install graphviz` or `brew install graphviz`");
  const made = await readFile(join(folder, "made-with.txt"), "utf8").catch(() => "");
  if (made !== packages.join("\n")) {
    const venv = "Python 3.11 or later with venv: `apt-get install python3-venv` or `brew install python`";
    await need("python3", ["-m", "venv", "--clear", folder], venv);
    await need(
      python,
      ["-m", "pip", "install", "--quiet", ...packages],
      `Python 3.11 or later and ${packages.join(", ")} from PyPI`,
    );
    await writeFile(join(folder, "made-with.txt"), packages.join("\n"));
  }
  project.provide("python", python);
}

async function need(command: string, args: readonly string[], what: string): Promise<void> {
  try {
    await run(command, args);
  } catch (cause) {
    throw new Error(`The tests of project "tools" open our files with other programs and need ${what}.`, { cause });
  }
}
