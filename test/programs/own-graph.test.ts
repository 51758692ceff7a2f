// The service with a Neo4j of its own: it is killed, its disk is full, the start is stopped; and the same data afterwards.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { isRunning } from "../../src/local-neo4j/process.ts";
import { freePort } from "../../src/local-neo4j/settings.ts";
import { type Command, command, commandOnFullDisk } from "../support/command.ts";
import { startClients } from "../support/load-clients.ts";
import { smallSeed } from "../support/small-seed.ts";

let stateDir: string;
let url: string;
let variables: Record<string, string>;
const started: Command[] = [];

beforeAll(async () => {
  stateDir = join(mkdtempSync(join(tmpdir(), "own-graph-")), "state");
  mkdirSync(stateDir);
  const program = "neo4j-5.26.30";
  symlinkSync(join(root, ".data", program), join(stateDir, program));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const http = { PORT: String(port), RATE_LIMIT: "1000000", LOG_LEVEL: "silent" };
  variables = { ...http, STATE_DIR: stateDir, DATA_DIR: smallSeed };
});

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(join(stateDir, ".."), { recursive: true, force: true });
});

function startService(): Command {
  const service = command(["start"], variables);
  started.push(service);
  return service;
}

function serverPid(): number {
  return JSON.parse(readFileSync(join(stateDir, "lock"), "utf8")).server;
}

async function untilReady(): Promise<void> {
  while ((await fetch(`${url}/health/ready`)).status !== 200) {
    await sleep(100);
  }
}

async function recordHash(): Promise<string> {
  const response = await fetch(`${url}/network.json`);
  return `${response.status} ${createHash("sha256")
    .update(await response.text())
    .digest("hex")}`;
}

test("a Neo4j that is killed under load is started again, and its clients are told to try again", async () => {
  const service = startService();
  await service.printed("Ctrl-C stops");
  const before = await recordHash();
  const killed = serverPid();
  const load = startClients(10, `${url}/q/bodies.csv`);
  while ((load.outcomes["200"] ?? 0) < 20) {
    await sleep(20);
  }
  process.kill(killed, "SIGKILL");
  while ((await fetch(`${url}/health/ready`)).status === 200) {
    await sleep(20);
  }
  await untilReady();
  await load.stop();
  expect(Object.keys(load.outcomes).sort()).toEqual(["200", "503"]);
  expect(await recordHash()).toBe(before);
  expect(serverPid()).not.toBe(killed);
  const server = serverPid();
  service.child.kill("SIGTERM");
  expect((await service.ended).code).toBe(0);
  expect([isRunning(server, stateDir), existsSync(join(stateDir, "lock"))]).toEqual([false, false]);
});

test("a disk that is full while the data is loaded ends the start with a sentence", async () => {
  const full = commandOnFullDisk(["start"], { ...variables, DATA_DIR: join(root, "seed") }, 2_048);
  started.push(full);
  const { code, err } = await full.ended;
  expect([code, err.trim().split("\n").at(-1)]).toEqual([2, "[DISK_UNWRITABLE]"]);
  expect(err).toMatch(
    /^Neo4j cannot write the data: its disk is full, or cannot be written\. The graph was not changed\./m,
  );
});

test("the graph is what it was when there is room again, and a second signal ends a service at once", async () => {
  const service = startService();
  expect(await service.printed("Ctrl-C stops")).toContain("Loaded the graph: nothing changed");
  service.child.kill("SIGTERM");
  service.child.kill("SIGINT");
  const { code } = await service.ended;
  expect(code).not.toBe(0);
});

test("a start that is stopped leaves nothing running", async () => {
  const service = startService();
  await service.printed("Starting Neo4j");
  while (!(existsSync(join(stateDir, "lock")) && serverPid() > 0)) {
    await sleep(20);
  }
  const server = serverPid();
  service.child.kill("SIGTERM");
  expect((await service.ended).code).toBe(0);
  expect([isRunning(server, stateDir), existsSync(join(stateDir, "lock"))]).toEqual([false, false]);
});
