// Starts the programs that are compared, each a process of its own, and says how each is asked.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { GraphAddress } from "../src/base/graph-address.ts";
import { root } from "../src/cli/project.ts";
import type { Postgres } from "./postgres.ts";
import type { BenchQuestion } from "./questions.ts";

/** Their names in results, in the order of the table. */
export const contestantNames = ["ours", "cached", "stock", "postgraphile4", "postgraphile5", "bare"] as const;

export type ContestantName = (typeof contestantNames)[number];

export const contestantTitles: Readonly<Record<ContestantName, string>> = {
  ours: "ours",
  cached: "ours, cached",
  stock: "stock Apollo + @neo4j/graphql",
  postgraphile4: "PostGraphile 4",
  postgraphile5: "PostGraphile 5",
  bare: "bare driver",
};

export interface Contestant {
  readonly name: ContestantName;
  readonly url: string;
  readonly pid: number;
  /** The process of the database that it asks. */
  readonly databasePid: number;
  /** The path and the GraphQL document of a question; no document where the values alone are sent. Null where it cannot be asked. */
  readonly request: (question: BenchQuestion) => { readonly path: string; readonly query?: string } | null;
  stop(): Promise<void>;
}

const peersFolder = join(root, "bench/peers");

/** The versions of PostGraphile, each a package in a folder of its own: two of them cannot share a copy of graphql. */
const peerVersions = ["4", "5"] as const;

/** Whether the packages of the peers are there. */
export function arePeersInstalled(): boolean {
  return peerVersions.every((version) =>
    existsSync(join(peersFolder, `postgraphile-${version}/node_modules/postgraphile`)),
  );
}

/**
 * The Node.js that runs all contestants: the one that comes with the packages of PostGraphile 5, which needs a newer one than
 * the service does, or that of the bench where they are not installed.
 */
export function contestantNode(): string {
  const newer = join(peersFolder, "postgraphile-5/node_modules/node/bin/node");
  return existsSync(newer) ? newer : process.execPath;
}

export interface Databases {
  readonly graph: GraphAddress;
  readonly graphPid: number;
  /** Null if there is none on this machine. */
  readonly postgres: Postgres | null;
}

/** Bytes of the answers that ours keeps when it keeps any. */
const cacheSize = 256_000_000;

/** Starts our service alone, uncached, on a graph that is loaded already. */
export async function startOurs(graph: GraphAddress, databasePid: number): Promise<Contestant> {
  const command = ["--import", "tsx", join(root, "bench/serve-ours.ts"), JSON.stringify(graph), "0"];
  const { child, url } = await startProgram(command);
  const { origin, pathname } = new URL(url);
  return {
    name: "ours",
    url: origin,
    pid: child.pid ?? 0,
    databasePid,
    request: ({ ours }) => ({ path: pathname, query: ours }),
    stop: () => endProgram(child),
  };
}

/** Starts one after the other. */
export async function startContestants({ graph, graphPid, postgres }: Databases): Promise<readonly Contestant[]> {
  const address = JSON.stringify(graph);
  const own = (name: string, ...rest: readonly string[]) => [
    "--import",
    "tsx",
    join(root, "bench", name),
    address,
    ...rest,
  ];
  const ask = (kind: "ours" | "stock" | "postgraphile") => (question: BenchQuestion) => {
    const query = question[kind];
    return query === null ? null : { path: "/graphql", query };
  };
  const started: Contestant[] = [];
  const start = async (
    name: ContestantName,
    command: readonly string[],
    databasePid: number,
    request: Contestant["request"],
  ) => {
    const { child, url } = await startProgram(command);
    const { origin, pathname } = new URL(url);
    const asked: Contestant["request"] = (question) => {
      const found = request(question);
      return found?.path === "/graphql" ? { ...found, path: pathname } : found;
    };
    started.push({
      name,
      url: origin,
      pid: child.pid ?? 0,
      databasePid,
      request: asked,
      stop: () => endProgram(child),
    });
  };
  try {
    await start("ours", own("serve-ours.ts", "0"), graphPid, ask("ours"));
    await start("cached", own("serve-ours.ts", String(cacheSize)), graphPid, ask("ours"));
    await start("stock", own("serve-stock.ts"), graphPid, ask("stock"));
    await start("bare", own("serve-bare.ts"), graphPid, ({ name }) => ({ path: `/${name}` }));
    if (postgres && arePeersInstalled()) {
      for (const version of peerVersions) {
        const command = [join(peersFolder, `postgraphile-${version}/serve.js`), postgres.address];
        await start(`postgraphile${version}`, command, postgres.pid, ask("postgraphile"));
      }
    }
    return started;
  } catch (error) {
    await Promise.all(started.map(({ stop }) => stop()));
    throw error;
  }
}

async function startProgram(
  command: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(contestantNode(), command, {
    cwd: root,
    // biome-ignore lint/style/noProcessEnv: the programs are started with the environment of this run
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (part) => {
      text += String(part);
      const [, found] = /^ready (\S+)$/m.exec(text) ?? [];
      if (found !== undefined) {
        resolve(found);
      }
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command.join(" ")} ended with ${code}.`)));
  });
  return { child, url };
}

async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }
}
