// Times a start of the built service and the first request of each kind of page: `npm run bench:start -- --runs 3`.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { root } from "../src/cli/project.ts";
import { findDescendant, processorSeconds } from "./processor-time.ts";

/** The first visits, in the order in which they come, and each once: the start opens some of these pages itself. */
const visits = [
  { kind: "home", path: "/" },
  { kind: "body", path: "/bodies/ccg-07r" },
  { kind: "place", path: "/places/camden" },
  { kind: "service", path: "/services/gp-services" },
  { kind: "changes", path: "/changes" },
  { kind: "map", path: "/network" },
  { kind: "search", path: "/search?q=camden" },
  { kind: "named query", path: "/q/co-commissioning-levels.json" },
  {
    kind: "GraphQL",
    path: "/graphql",
    body: JSON.stringify({ query: "{ bodies(limit: 3) { id name covers { id name } } }" }),
  },
] as const;

const { values: options } = parseArgs({
  options: {
    /** Starts, one after the other, on the same store. */
    runs: { type: "string", default: "3" },
    /** The checkout whose built service is started. */
    folder: { type: "string", default: root },
  },
});

interface Start {
  readonly child: ChildProcess;
  readonly url: string;
  /** Seconds from the start of the process. */
  readonly ready: number;
  /** Seconds at the end of each step of the start. */
  readonly steps: ReadonlyMap<string, number>;
}

const endOfStep = /^\S*✔\S* (Read|Making the API|Listening|Starting a local Neo4j|Loaded the graph|Warmed up)/;

/** Reads what the service prints until it is ready. */
async function startService(): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(options.folder, "dist/server/cli/main.js"), "start"], {
    cwd: options.folder,
    // biome-ignore lint/style/noProcessEnv: the service is started with the environment of this run
    env: { ...process.env, NODE_ENV: "production", PORT: "0", RATE_LIMIT: "1000000", LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seconds = (): number => (performance.now() - began) / 1_000;
  const steps = new Map<string, number>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [, step] = endOfStep.exec(line) ?? [];
    if (step !== undefined) {
      steps.set(step, seconds());
    }
    const [, url] = /^\s+GraphQL\s+(\S+)\/graphql$/.exec(line) ?? [];
    if (url !== undefined) {
      child.stdout.resume();
      return { child, url, ready: seconds(), steps };
    }
  }
  throw new Error("The service ended before it served anything.");
}

/** Resolves with the status when the whole answer is there. */
async function visit(url: string, { path, body }: { readonly path: string; readonly body?: string }): Promise<number> {
  const post = body === undefined ? {} : { method: "POST", body };
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${url}${path}`, { ...post, headers: { accept: "text/html, */*;q=0.1", ...type } });
  await response.arrayBuffer();
  return response.status;
}

async function measureStart(): Promise<ReadonlyMap<string, string>> {
  const { child, url, ready, steps } = await startService();
  try {
    const { pid = 0 } = child;
    const graph = findDescendant(pid, "java") ?? 0;
    const usedByGraph = processorSeconds(graph);
    const usedByAll = processorSeconds(pid);
    const times: [string, string][] = [];
    for (const each of visits) {
      const began = performance.now();
      const before = processorSeconds(pid);
      const status = await visit(url, each);
      const used = (processorSeconds(pid) - before) * 1_000;
      const figures = `${(performance.now() - began).toFixed(0)} (${used.toFixed(0)})`;
      times.push([each.kind, status === 200 ? figures : `${figures} status ${status}`]);
    }
    return new Map([
      ...[...steps].map(([step, at]): [string, string] => [`${step}, s`, at.toFixed(1)]),
      ["ready, s", ready.toFixed(1)],
      ["processor time of the service, s", (usedByAll - usedByGraph).toFixed(1)],
      ["processor time of Neo4j, s", usedByGraph.toFixed(1)],
      ...times,
    ]);
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

const runs: ReadonlyMap<string, string>[] = [];
for (let run = 0; run < Number(options.runs); run += 1) {
  runs.push(await measureStart());
}
const names = new Set(runs.flatMap((run) => [...run.keys()]));
for (const name of names) {
  process.stdout.write(`| ${name} | ${runs.map((run) => run.get(name) ?? "").join(" | ")} |\n`);
}
