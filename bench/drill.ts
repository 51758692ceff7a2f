// The drill: breaks services of its own in every way that takes long, and prints how long each takes to recover, and with which data.

import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../src/cli/project.ts";
import { freePort } from "../src/local-neo4j/settings.ts";

/** Bodies of the large record: as many as all of England has in its registers of practices, pharmacies and trusts. */
const largeCount = 29_620;
const idleCount = 10_000;
const program = "neo4j-5.26.30";

interface Result {
  readonly fault: string;
  /** From the fault until the service is ready again, or has ended. */
  readonly seconds: number;
  readonly outcome: string;
}

interface Service {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<number | null>;
}

const folder = mkdtempSync(join(tmpdir(), "drill-"));
const stateDir = join(folder, "state");
const children: ChildProcess[] = [];

async function startService(dataDir: string): Promise<Service> {
  const port = await freePort();
  const child = spawn(process.execPath, ["dist/server/cli/main.js", "start"], {
    cwd: root,
    env: {
      // biome-ignore lint/style/noProcessEnv: the service is started with the environment of this run
      ...process.env,
      PORT: String(port),
      STATE_DIR: stateDir,
      DATA_DIR: dataDir,
      RATE_LIMIT: "1000000",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, url: `http://127.0.0.1:${port}`, ended };
}

async function isReady({ url }: Service): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).status === 200;
  } catch {
    // It does not listen yet.
    return false;
  }
}

async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) {
    await sleep(100);
  }
}

async function recordHash({ url }: Service): Promise<string> {
  const answer = await fetch(`${url}/data/bodies/ccg.csv`);
  const version = answer.headers.get("x-data-version");
  return `${version} ${createHash("sha256")
    .update(await answer.text())
    .digest("hex")}`;
}

function serverPid(): number {
  return JSON.parse(readFileSync(join(stateDir, "lock"), "utf8")).server;
}

/** Breaks a service that is ready, and waits until it is ready again. */
async function drill(service: Service, fault: string, act: () => Promise<void>): Promise<Result> {
  const before = await recordHash(service);
  await act();
  const start = performance.now();
  await waitUntil(async () => !(await isReady(service)));
  await waitUntil(() => isReady(service));
  const seconds = (performance.now() - start) / 1_000;
  return { fault, seconds, outcome: (await recordHash(service)) === before ? "same data" : "OTHER DATA" };
}

async function timed(fault: string, work: () => Promise<string>): Promise<Result> {
  const start = performance.now();
  const outcome = await work();
  return { fault, seconds: (performance.now() - start) / 1_000, outcome };
}

async function runDrill(report: (result: Result) => void): Promise<void> {
  mkdirSync(stateDir);
  symlinkSync(join(root, ".data", program), join(stateDir, program));
  const seed = join(root, "seed");
  let service = await startService(seed);
  await waitUntil(() => isReady(service));
  const hash = await recordHash(service);

  report(await drill(service, "Neo4j killed", async () => void process.kill(serverPid(), "SIGKILL")));
  report(
    await drill(service, "Neo4j frozen for 20 s, then thawed", async () => {
      const server = serverPid();
      process.kill(server, "SIGSTOP");
      await sleep(20_000);
      process.kill(server, "SIGCONT");
    }),
  );
  report(await drill(service, "Neo4j frozen for good", async () => void process.kill(serverPid(), "SIGSTOP")));
  report(await timed(`${idleCount} idle connections`, () => holdIdle(service)));
  report(
    await timed("SIGTERM", async () => {
      service.child.kill("SIGTERM");
      return `exit code ${await service.ended}`;
    }),
  );

  const large = largeSeed(seed);
  report(
    await timed(`start with ${largeCount} bodies more, killed while loading`, async () => {
      service = await startService(large);
      await waitUntil(async () => (await stateOf(service)) === "loading");
      await sleep(5_000);
      service.child.kill("SIGKILL");
      return `signal ${(await service.ended) === null}`;
    }),
  );
  report(
    await timed("the next start with the old data", async () => {
      service = await startService(seed);
      await waitUntil(() => isReady(service));
      const outcome = (await recordHash(service)) === hash ? "same data" : "OTHER DATA";
      service.child.kill("SIGTERM");
      await service.ended;
      return outcome;
    }),
  );
  report(
    await timed(`start with ${largeCount} bodies more`, async () => {
      service = await startService(large);
      await waitUntil(async () => (await isReady(service)) || service.child.exitCode !== null);
      return service.child.exitCode === null ? countBodies(service) : `exit code ${service.child.exitCode}`;
    }),
  );
  report(
    await timed("Neo4j killed again and again", async () => {
      while (service.child.exitCode === null) {
        if (existsSync(join(stateDir, "lock")) && (await isReady(service))) {
          process.kill(serverPid(), "SIGKILL");
        }
        await sleep(100);
      }
      return `exit code ${service.child.exitCode}`;
    }),
  );
}

async function stateOf({ url }: Service): Promise<string> {
  try {
    const { status }: { status: string } = JSON.parse(await (await fetch(`${url}/health/ready`)).text());
    return status;
  } catch {
    // It does not listen yet.
    return "none";
  }
}

async function countBodies({ url }: Service): Promise<string> {
  const query = encodeURIComponent("{ bodiesConnection(first: 1) { totalCount } }");
  const answer = await fetch(`${url}/graphql?query=${query}`);
  return `${JSON.parse(await answer.text()).data.bodiesConnection.totalCount} bodies`;
}

async function holdIdle(service: Service): Promise<string> {
  const port = Number(new URL(service.url).port);
  const before = memory(service);
  const sockets: Socket[] = [];
  for (let count = 0; count < idleCount; count += 1) {
    const socket = connect(port, "127.0.0.1").on("error", () => undefined);
    sockets.push(socket);
    if (count % 500 === 0) {
      await once(socket, "connect");
    }
  }
  const open = sockets.filter(({ destroyed }) => !destroyed).length;
  const start = performance.now();
  const { status } = await fetch(`${service.url}/health/live`);
  const milliseconds = Math.round(performance.now() - start);
  const grown = Math.round(memory(service) - before);
  for (const socket of sockets) {
    socket.destroy();
  }
  return `${open} open, a cheap request ${status} in ${milliseconds} ms, ${grown} MB more`;
}

/** Megabytes. */
function memory({ child }: Service): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1_024;
}

/** A copy of the seed with many bodies more, each of which cites a document of it. */
function largeSeed(seed: string): string {
  const copy = join(folder, "seed");
  cpSync(seed, copy, { recursive: true });
  const file = join(copy, "bodies/other.csv");
  const [head = "", first = ""] = readFileSync(file, "utf8").split("\n");
  const columns = head.split(",");
  const cells = first.split(",");
  const rows = Array.from({ length: largeCount }, (_, at) =>
    columns
      .map((column, index) => ({ id: `made-up-${at}`, name: `Made-up body ${at}` })[column] ?? cells[index] ?? "")
      .join(","),
  );
  appendFileSync(file, `${rows.join("\n")}\n`);
  return copy;
}

process.stdout.write("| fault | seconds | outcome |\n| --- | --: | --- |\n");
try {
  await runDrill(({ fault, seconds, outcome }) => {
    process.stdout.write(`| ${fault} | ${seconds.toFixed(1)} | ${outcome} |\n`);
  });
} finally {
  for (const child of children) {
    child.kill("SIGKILL");
  }
  rmSync(folder, { recursive: true, force: true });
}
