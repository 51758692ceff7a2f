// A real Neo4j server as a child process, for a machine that has none.

import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { KnownError } from "../base/errors.ts";
import { closeGraph, type GraphAddress, openGraph, setFirstPassword } from "../graph/driver.ts";
import { takeLock } from "./lock.ts";
import { type Guarded, spawnGuarded, stopProcess } from "./process.ts";
import { findJava, findProgram, type Java } from "./program.ts";
import { freePort, ownPassword, settings } from "./settings.ts";

export interface LocalOptions {
  /** Holds the store, the password, the lock and, unless there is a programDir, the program. */
  readonly stateDir: string;
  /** Where to keep the program, for several stores with one program. */
  readonly programDir?: string;
  /** Where Java and Maven are: PATH and JAVA_HOME. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears what is under way. */
  readonly onProgress: (sentence: string) => void;
}

export interface LocalGraph {
  readonly address: GraphAddress;
  /** Stops the server and gives the folder free; a second call waits for the first. */
  stop(): Promise<void>;
  /** Settles with the exit code (null for a signal) if the server ends without having been told to. */
  readonly died: Promise<number | null>;
}

/** Milliseconds that a start may take. */
const longestStart = 120_000;

/** What Neo4j's own start script opens to it. */
const openedPackages = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util", "java.util.concurrent"];

/** The files of one state folder. */
interface Place {
  readonly stateDir: string;
  readonly programDir: string;
  readonly store: string;
  readonly log: string;
  readonly passwordFile: string;
  /** The argument by which a server on this store is known. */
  readonly mark: string;
}

/**
 * Brings up the server of the state folder; the first time it fetches the program and makes the store. Refuses with
 * `GRAPH_IN_USE`, `NEO4J_MISSING`, `DISK_UNWRITABLE` or `GRAPH_START_FAILED`, and then leaves nothing running.
 */
export async function startLocal(options: LocalOptions): Promise<LocalGraph> {
  const place = placeOf(options);
  const { stateDir, mark } = place;
  try {
    mkdirSync(stateDir, { recursive: true });
    const lock = await takeLock({ stateDir, mark, onProgress: options.onProgress });
    try {
      const { server, address } = await bringUp(place, options, lock.note);
      return handleOf(server, { address, mark, release: lock.release });
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw diskError(error, stateDir) ?? error;
  }
}

function placeOf({ stateDir, programDir = stateDir }: LocalOptions): Place {
  const folder = resolve(stateDir);
  const store = join(folder, "store");
  return {
    stateDir: folder,
    programDir: resolve(programDir),
    store,
    log: join(folder, "neo4j.log"),
    passwordFile: join(folder, "password"),
    mark: `--home-dir=${store}`,
  };
}

/** The server is noted as soon as it runs. */
async function bringUp(place: Place, options: LocalOptions, note: (server: number) => void) {
  const { environment, onProgress } = options;
  const java = await findJava(environment);
  const lib = await findProgram({ programDir: place.programDir, java, onProgress });
  onProgress("Starting Neo4j");
  const port = await freePort();
  const password = ownPassword(place.passwordFile);
  const address = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: null };
  const server = spawnServer(place, { java, lib, port });
  note(server.pid);
  try {
    await untilReady(server, address, place);
  } catch (error) {
    await stopProcess(server.pid, place.mark);
    throw error;
  }
  return { server, address };
}

function spawnServer(
  { store, log, mark }: Place,
  { java, lib, port }: { readonly java: Java; readonly lib: string; readonly port: number },
): Guarded {
  const conf = join(store, "conf");
  mkdirSync(conf, { recursive: true, mode: 0o700 });
  mkdirSync(join(store, "import"), { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), settings(port));
  const output = openSync(log, "w");
  const opened = openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  // The serial collector starts with less work than G1 and needs less memory, on a heap this small.
  const machine = ["-Xmx512m", "-XX:+UseSerialGC", ...opened, "--add-modules=jdk.incubator.vector"];
  const program = ["-cp", join(lib, "*"), "org.neo4j.server.CommunityEntryPoint", mark, `--config-dir=${conf}`];
  try {
    const stdio = ["ignore", output, output] as const;
    return spawnGuarded([java.command, ...machine, ...program], mark, { env: java.environment, stdio: [...stdio] });
  } finally {
    closeSync(output);
  }
}

/** Until it has answered with the password of this folder, which a new store is given here. */
async function untilReady({ child, pid }: Guarded, address: GraphAddress, place: Place): Promise<void> {
  const deadline = performance.now() + longestStart;
  while (!(await answers(address, place))) {
    if (pid === 0 || child.exitCode !== null || child.signalCode !== null) {
      throw startFailed("stopped while it was starting", place);
    }
    if (performance.now() > deadline) {
      throw startFailed(`did not answer within ${longestStart / 1_000} seconds`, place);
    }
    await sleep(100);
  }
}

async function answers(address: GraphAddress, place: Place): Promise<boolean> {
  try {
    await closeGraph(await openGraph(address));
    return true;
  } catch (error) {
    if (error instanceof KnownError && error.code === "GRAPH_REFUSED") {
      // New, or killed before it got its password.
      await givePassword(address, place);
      return false;
    }
    if (error instanceof KnownError && error.code === "GRAPH_UNREACHABLE") {
      return false;
    }
    throw error;
  }
}

async function givePassword(address: GraphAddress, { store, passwordFile }: Place): Promise<void> {
  try {
    await setFirstPassword(address);
  } catch (cause) {
    if (!(cause instanceof KnownError && cause.code === "GRAPH_REFUSED")) {
      return;
    }
    const message = `The store in ${store} has another password than ${passwordFile} says: put the file back, or remove the store, which is then made and loaded again.`;
    throw new KnownError("GRAPH_REFUSED", message, { cause });
  }
}

function handleOf(
  server: Guarded,
  { address, mark, release }: { readonly address: GraphAddress; readonly mark: string; readonly release: () => void },
): LocalGraph {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await stopProcess(server.pid, mark);
    await server.ended;
    release();
  };
  return {
    address,
    stop() {
      stopping ??= stop();
      return stopping;
    },
    died: new Promise((resolve) => {
      void server.ended.then((code) => stopping === null && resolve(code));
    }),
  };
}

function startFailed(what: string, { log }: Place): KnownError {
  const last = readFileSync(log, "utf8").trim().split("\n").slice(-15);
  const said = last.map((line) => `  ${line}`).join("\n");
  return new KnownError("GRAPH_START_FAILED", `The local Neo4j ${what}. The last lines of ${log}:\n${said}`);
}

/** The KnownError that a failure to write is; null for what is no such failure. */
function diskError(cause: unknown, stateDir: string): KnownError | null {
  if (!(cause instanceof Error && "code" in cause && "syscall" in cause)) {
    return null;
  }
  const unwritable = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EEXIST", "ENOTDIR", "EISDIR", "ENOENT"];
  if (!unwritable.includes(String(cause.code))) {
    return null;
  }
  const message = `${stateDir} cannot be written: make it writable and see that there is space, or set STATE_DIR to another folder. (${cause.message})`;
  return new KnownError("DISK_UNWRITABLE", message, { cause });
}
