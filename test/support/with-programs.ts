// Programs that we did not write, for the tests that open our files with them: a Python environment of the run's own, Graphviz and Gephi.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { root } from "../../src/cli/project.ts";
import { findJava } from "../../src/local-neo4j/program.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The Python that has the packages. */
    python: string;
    /** The command of a Java that runs a source file, and the jar of Gephi's toolkit. */
    gephi: { readonly java: string; readonly jar: string };
  }
}

const run = promisify(execFile);
// biome-ignore lint/style/noProcessEnv: the programs run with the environment of this run
const environment = process.env;
const folder = join(root, ".data/python");
const python = join(folder, "bin/python");

/** networkx reads GEXF 1.3 from 3.6 on, which needs Python 3.11. */
const packages = [
  "csvw==4.1.1",
  "datasette==0.65.5",
  "duckdb-cli==1.5.6",
  "duckdb-extension-httpfs==1.5.5",
  "duckdb==1.5.5",
  "gql[requests]==4.4.0",
  "matplotlib==3.10.8",
  "networkx==3.6.1",
  "openpyxl==3.1.5",
  "pandas==3.1.1",
  "pyarrow==26.0.1",
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
  project.provide("gephi", await findGephi());
}

const gephiVersion = "0.10.1";

/** Fetches the toolkit once, of 83 MB, as the local Neo4j is fetched. */
async function findGephi(): Promise<{ readonly java: string; readonly jar: string }> {
  const java = await findJava(environment);
  await need(java.command, ["--describe-module", "jdk.compiler"], "a JDK, which is a Java with its compiler");
  const outputDirectory = join(root, ".data");
  const jar = join(outputDirectory, `gephi-toolkit-${gephiVersion}-all.jar`);
  if (!existsSync(jar)) {
    const artifact = `org.gephi:gephi-toolkit:${gephiVersion}:jar:all`;
    const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    const args = [
      "-B",
      "-q",
      "--strict-checksums",
      copy,
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${outputDirectory}`,
    ];
    await need("mvn", args, `Maven, and ${artifact} from Maven Central`, java.environment);
  }
  return { java: java.command, jar };
}

async function need(
  command: string,
  args: readonly string[],
  what: string,
  env: NodeJS.ProcessEnv = environment,
): Promise<void> {
  try {
    await run(command, args, { env });
  } catch (cause) {
    throw new Error(`The tests of project "programs" open our files with other programs and need ${what}.`, { cause });
  }
}
