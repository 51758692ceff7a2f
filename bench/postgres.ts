// A PostgreSQL of its own in a folder that is deleted again, with the record as tables and the questions as functions.

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { Model } from "../src/cli/project.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { tableScript } from "./postgres-tables.ts";

export interface Postgres {
  readonly address: string;
  readonly pid: number;
  readonly version: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Where Debian keeps the programs of each version. */
const programs = "/usr/lib/postgresql";

/** PostgreSQL refuses to run as root. */
const nobody = 65_534;

/** The folder of the newest version's programs; null if there is none. */
export async function findPostgres(): Promise<string | null> {
  const versions = existsSync(programs) ? await readdir(programs) : [];
  const [newest] = versions.sort((a, b) => Number(b) - Number(a));
  return newest === undefined ? null : join(programs, newest, "bin");
}

/** Starts it on the loopback address alone, and loads the record. */
export async function startPostgres(bin: string, dataset: Dataset, model: Model): Promise<Postgres> {
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const folder = await mkdtemp(join(tmpdir(), "bench-postgres-"));
  if (user.uid !== undefined) {
    await chown(folder, user.uid, user.gid);
  }
  const data = join(folder, "data");
  const options = ["-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await run(join(bin, "initdb"), options, { ...user, cwd: folder });
  const port = await freePort();
  const settings = [
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    `port=${port}`,
    "-c",
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings], { ...user, cwd: folder, stdio: "ignore" });
  const stop = async (): Promise<void> => {
    await endServer(server);
    await rm(folder, { recursive: true, force: true });
  };
  const address = `postgres://bench@127.0.0.1:${port}/postgres`;
  try {
    await waitForServer(bin, port);
    const functions = await readFile(join(import.meta.dirname, "postgres-functions.sql"), "utf8");
    await sendScript(join(bin, "psql"), address, `${tableScript(dataset, model)}\n${functions}\nANALYZE;\n`);
    const { stdout } = await run(join(bin, "postgres"), ["--version"]);
    return { address, pid: server.pid ?? 0, version: stdout.trim(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function endServer(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    // The fast shutdown of PostgreSQL.
    server.kill("SIGINT");
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function waitForServer(bin: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await run(join(bin, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]);
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error("PostgreSQL does not answer after ten seconds.");
}

function sendScript(psql: string, address: string, script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(psql, [address, "-q", "-X", "-1", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null"], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (part) => {
      errors += String(part);
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`psql: ${errors.slice(0, 2_000)}`))));
    child.stdin.on("error", () => undefined);
    child.stdin.end(script);
  });
}
