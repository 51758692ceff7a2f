// Sends a mixed load to the service for some minutes, then bursts: `npm run bench:load -- --minutes 10`.

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { parseArgs, promisify } from "node:util";
import { root } from "../src/cli/project.ts";
import { type Asked, examples, questions } from "./statement-questions.ts";

/** A request of the load, with a name for its kind. */
interface LoadRequest {
  readonly kind: "page" | "query" | "graphql" | "download";
  readonly path: string;
  readonly body?: string;
}

interface Ending {
  readonly kind: LoadRequest["kind"];
  /** Null if there was no answer. */
  readonly status: number | null;
  readonly milliseconds: number;
  /** Whether a refusal says when to try again. */
  readonly hasRetryAfter: boolean;
}

/** What the process and the Neo4j that it started have in memory, in bytes. */
interface Memory {
  readonly service: number;
  readonly graph: number;
}

const { values: options } = parseArgs({
  options: {
    /** How long the load lasts. */
    minutes: { type: "string", default: "1" },
    /** Clients that each have one request open. */
    clients: { type: "string", default: "8" },
    /** A service that runs; without it one is started from `dist/`, with a Neo4j of its own. */
    url: { type: "string" },
    /** The largest burst that is tried. */
    burst: { type: "string", default: "1600" },
  },
});

const pages = [
  "/",
  "/places/camden",
  "/bodies/ccg-07r",
  "/services/gp-services",
  "/changes/2013-04-01",
  "/links",
  "/search?q=camden",
  "/network?place=camden",
  "/proposals",
  "/data",
];
const queries = [
  "/q/who-commissions.json?service=gp-services&place=borough-camden&on=2015-04-01",
  "/q/place-services.csv?place=borough-camden&on=2015-04-01",
  "/q/co-commissioning-levels.csv",
  "/q/network-of-a-body.json?body=ccg-07r",
];
const downloads = ["/network.graphml?focus=borough-camden", "/network.csv", "/data/documents.csv", "/data.zip"];

/** Out of twenty requests, eight are pages, five GraphQL, five named queries, and two downloads. */
async function mixedRequests(): Promise<readonly LoadRequest[]> {
  const asked: readonly Asked[] = [...questions, ...(await examples())];
  const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
  return Array.from({ length: 400 }, (_, at): LoadRequest => {
    const turn = at % 20;
    const round = Math.floor(at / 20);
    if (turn < 8) {
      return { kind: "page", path: pick(pages, round * 8 + turn) };
    }
    if (turn < 13) {
      const { query } = pick(asked, round * 5 + turn - 8);
      return { kind: "graphql", path: "/graphql", body: JSON.stringify({ query }) };
    }
    return turn < 18
      ? { kind: "query", path: pick(queries, round * 5 + turn - 13) }
      : { kind: "download", path: pick(downloads, round * 2 + turn - 18) };
  });
}

async function send(url: string, { kind, path, body }: LoadRequest): Promise<Ending> {
  const started = performance.now();
  const end = (status: number | null, hasRetryAfter = false): Ending => ({
    kind,
    status,
    milliseconds: performance.now() - started,
    hasRetryAfter,
  });
  const post = body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body };
  try {
    const response = await fetch(`${url}${path}`, post);
    await response.arrayBuffer();
    return end(response.status, response.headers.has("retry-after"));
  } catch {
    // A connection that was refused or cut: the load goes on and counts it.
    return end(null);
  }
}

/** Each client sends its next request when its last one is answered, until the time is over. */
async function runLoad(url: string, requests: readonly LoadRequest[], minutes: number): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  const deadline = performance.now() + minutes * 60_000;
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < deadline) {
      const request = requests[next % requests.length];
      next += 1;
      if (request) {
        endings.push(await send(url, request));
      }
    }
  };
  await Promise.all(Array.from({ length: Number(options.clients) }, client));
  return endings;
}

/** Requests that are sent at once: each is answered, or refused with the seconds after which to try again, and the service is ready after. */
async function isBurstSurvived(url: string, requests: readonly LoadRequest[], size: number): Promise<boolean> {
  const small = requests.filter(({ kind }) => kind !== "download");
  const burst = Array.from({ length: size }, (_, at) => small[at % small.length]).filter((each) => each !== undefined);
  const endings = await Promise.all(burst.map((request) => send(url, request)));
  const { status } = await fetch(`${url}/health/ready`);
  print([`burst of ${size}`, ...statusCells(endings), `p99 ${percentile(endings, 0.99)} ms`, `ready ${status}`]);
  return status === 200 && endings.every((ending) => ending.status === 200 || ending.hasRetryAfter);
}

function statusCells(endings: readonly Ending[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { status } of endings) {
    const name = status === null ? "no answer" : String(status);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort().map(([name, count]) => `${name}: ${count}`);
}

function percentile(endings: readonly Ending[], share: number): number {
  const times = endings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
}

/** A service of its own, as an operator starts it. */
async function startService(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [join(root, "dist/server/cli/main.js"), "start"], {
    // biome-ignore lint/style/noProcessEnv: the service is started with the environment of this run
    env: { ...process.env, NODE_ENV: "production", PORT: "0", RATE_LIMIT: "1000000", LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^\s+GraphQL\s+(\S+)\/graphql$/.exec(line) ?? [];
    if (url !== undefined) {
      child.stdout.resume();
      return { url, child };
    }
  }
  throw new Error("The service ended before it served anything.");
}

/** Resident, as the operating system counts it. */
async function readMemory({ pid = 0 }: ChildProcess): Promise<Memory> {
  const { stdout } = await promisify(execFile)("ps", ["-e", "-o", "pid=,ppid=,rss=,comm="]);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const sum = (isWanted: (row: readonly string[]) => boolean): number =>
    rows.filter(isWanted).reduce((total, [, , kilobytes]) => total + Number(kilobytes) * 1_024, 0);
  return {
    service: sum(([id]) => Number(id) === pid),
    graph: sum(([, parent, , command]) => Number(parent) === pid && command === "java"),
  };
}

function memoryCells({ service, graph }: Memory): readonly string[] {
  return [`service ${Math.round(service / 1e6)} MB`, `Neo4j ${Math.round(graph / 1e6)} MB`];
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join("   ")}\n`);
}

const requests = await mixedRequests();
const own = options.url === undefined ? await startService() : null;
const url = options.url ?? own?.url ?? "";
try {
  if (own) {
    print(["memory at start", ...memoryCells(await readMemory(own.child))]);
  }
  const minutes = Number(options.minutes);
  const endings = await runLoad(url, requests, minutes);
  print([`${endings.length} requests in ${minutes} min`, ...statusCells(endings)]);
  for (const kind of ["page", "query", "graphql", "download"] as const) {
    const some = endings.filter((ending) => ending.kind === kind);
    print([
      kind,
      String(some.length),
      ...statusCells(some),
      ...[0.5, 0.99].map((share) => `p${share * 100} ${percentile(some, share)} ms`),
    ]);
  }
  print(["all", ...[0.5, 0.99, 1].map((share) => `p${share * 100} ${percentile(endings, share)} ms`)]);
  if (own) {
    print(["memory after the load", ...memoryCells(await readMemory(own.child))]);
  }
  let survived = 0;
  for (let size = 50; size <= Number(options.burst) && (await isBurstSurvived(url, requests, size)); size *= 2) {
    survived = size;
  }
  print([`largest burst survived: ${survived}`]);
  if (own) {
    print(["memory at end", ...memoryCells(await readMemory(own.child))]);
  }
} finally {
  if (own) {
    own.child.kill("SIGTERM");
    await once(own.child, "exit");
  }
}
