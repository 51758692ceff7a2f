// Finds a Java that can run Neo4j, and fetches the jars of Neo4j once, with Maven.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { KnownError } from "../base/errors.ts";
import { checksumProblems, folderChecksums } from "./checksums.ts";
import { jarChecksums } from "./jar-checksums.ts";
import { processStart, spawnWatched } from "./process.ts";

const version = "5.26.30";
const oldestJava = 17;

/** The version of the plugin is fixed, so that every machine fetches the same files. */
const copyJars = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/** Megabytes to fetch when Maven has nothing in its cache, its own plugin included. */
const wholeFetch = 140;
const filesPerSentence = 50;
const problemsShown = 5;
const megabytesOf: ReadonlyMap<string, number> = new Map([
  ["B", 1e-6],
  ["kB", 1e-3],
  ["MB", 1],
]);

type Environment = Readonly<Record<string, string | undefined>>;

export interface Java {
  readonly command: string;
  /** An environment in which Maven uses this Java too. */
  readonly environment: Environment;
}

export interface ProgramOptions {
  readonly programDir: string;
  readonly java: Java;
  readonly onProgress: (sentence: string) => void;
}

/** The Java of JAVA_HOME, else the one on PATH. Throws `NEO4J_MISSING` if neither exists and is new enough. */
export async function findJava(environment: Environment): Promise<Java> {
  const { JAVA_HOME: home, ...withoutHome } = environment;
  const candidates: readonly Java[] = [
    ...(home ? [{ command: join(home, "bin/java"), environment }] : []),
    { command: "java", environment: withoutHome },
  ];
  const reasons: string[] = [];
  for (const java of candidates) {
    const found = await javaVersion(java);
    if (found !== null && found >= oldestJava) {
      return java;
    }
    const name = java.command === "java" ? "java on PATH" : java.command;
    reasons.push(found === null ? `${name} is missing or does not run` : `${name} is version ${found}`);
  }
  throw missingError(`Java ${oldestJava} or newer was not found: ${reasons.join("; ")}.`);
}

/** The folder of Neo4j's jars. It is always complete: an interrupted fetch does not create it. */
export async function findProgram(options: ProgramOptions): Promise<string> {
  const folder = join(options.programDir, `neo4j-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(options.programDir, { recursive: true });
    removeLeftovers(folder);
    await fetchProgram(folder, options);
  }
  return join(folder, "lib");
}

/** The major version, or null if it does not run. Java 8 reports itself as 1.8. */
async function javaVersion({ command, environment }: Java): Promise<number | null> {
  const { output } = await collectOutput(spawn(command, ["-version"], { env: environment }));
  const [, first, second] = / version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  const major = first === "1" ? second : first;
  return major === undefined ? null : Number(major);
}

async function fetchProgram(folder: string, { java, onProgress }: ProgramOptions): Promise<void> {
  const partial = `${folder}.partial-${process.pid}-${processStart(process.pid)?.replaceAll(/\W/g, "") ?? ""}`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(join(partial, "pom.xml"), pom);
    onProgress(`Fetching Neo4j ${version} with Maven, once; this may take a minute`);
    await runMaven(partial, { java, onProgress });
    checkJars(join(partial, "lib"));
    installProgram(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function runMaven(folder: string, { java, onProgress }: Pick<ProgramOptions, "java" | "onProgress">) {
  const lib = join(folder, "lib");
  const rest = ["-f", join(folder, "pom.xml"), copyJars, "-DincludeScope=runtime", `-DoutputDirectory=${lib}`];
  const maven = spawnWatched(["mvn", "-B", "--strict-checksums", ...rest], folder, {
    cwd: folder,
    env: java.environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  maven.child.stdout?.on("data", reportDownloads(onProgress));
  const { output, code } = await collectOutput(maven.child);
  if (maven.pid === 0) {
    throw missingError("Java was found, but Maven was not: there is no mvn on PATH to fetch Neo4j.");
  }
  if (code !== 0 || !existsSync(join(lib, `neo4j-${version}.jar`))) {
    throw missingError(`Maven could not fetch Neo4j ${version}:\n${lastErrors(output)}`);
  }
}

/** Maven checks what it fetches against what the repository says. This holds the repository, and the cache, to what we know. */
function checkJars(lib: string): void {
  const problems = checksumProblems(folderChecksums(lib), jarChecksums);
  if (problems.length > 0) {
    const shown = problems.slice(0, problemsShown).map((problem) => `  ${problem}`);
    const rest = problems.length > shown.length ? [`  and ${problems.length - shown.length} more`] : [];
    const lines = [...shown, ...rest].join("\n");
    throw missingError(`Maven fetched files that are not those of Neo4j ${version}:\n${lines}`);
  }
}

/** Counts the files and megabytes that Maven reports as downloaded. It reports nothing for cached files. */
function reportDownloads(onProgress: (sentence: string) => void): (chunk: Buffer) => void {
  let files = 0;
  let megabytes = 0;
  let rest = "";
  return (chunk) => {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines.filter((each) => each.includes("Downloaded from"))) {
      const [, size = "0", unit = "B"] = /\(([\d.]+) ([kM]?B)/.exec(line) ?? [];
      files += 1;
      megabytes += Number(size) * (megabytesOf.get(unit) ?? 0);
      if (files % filesPerSentence === 0) {
        onProgress(
          `Fetching Neo4j ${version} with Maven, once: ${files} files, ${megabytes.toFixed(0)} of about ${wholeFetch} MB`,
        );
      }
    }
  };
}

/** Another run may have installed the same program in the meantime. */
function installProgram(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(join(folder, "lib"))) {
      throw error;
    }
  }
}

/** Removes the partial downloads of runs that have ended. */
function removeLeftovers(folder: string): void {
  const parent = join(folder, "..");
  for (const name of readdirSync(parent)) {
    const [, pid] = /\.partial-(\d+)-\w*$/.exec(name) ?? [];
    if (pid !== undefined && !name.endsWith(`-${processStart(Number(pid))?.replaceAll(/\W/g, "")}`)) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** The output of a command, and its exit code, which is null if it does not run. */
function collectOutput(child: ChildProcess): Promise<{ readonly output: string; readonly code: number | null }> {
  return new Promise((resolve) => {
    let output = "";
    const append = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on("data", append);
    child.stderr?.on("data", append);
    child.once("error", () => resolve({ output, code: null }));
    child.once("close", (code) => resolve({ output, code }));
  });
}

/** The first two errors, which later lines only explain for Maven developers; without errors, the last lines. */
function lastErrors(output: string): string {
  const lines = output.split("\n").filter((line) => !/^(\[ERROR\])?\s*$/.test(line));
  const errors = lines.filter((line) => line.startsWith("[ERROR]"));
  return (errors.length > 0 ? errors.slice(0, 2) : lines.slice(-5)).map((line) => `  ${line}`).join("\n");
}

function missingError(what: string): KnownError {
  return new KnownError(
    "NEO4J_MISSING",
    `${what}
There are three ways to get a Neo4j, and any one is enough:
  - install Java ${oldestJava} or newer and Maven 3.8 or newer, and start again;
  - set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5 server that you have;
  - run everything in containers: docker compose up`,
  );
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-program</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency>
      <groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
