// A real Neo4j server as a child process, for a machine that has none.

import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { KnownError } from "../base/errors.ts";
import type { GraphAddress } from "../base/graph-address.ts";
import { takeLock } from "./lock.ts";
import { spawnWatched, stopProcess, type WatchedProcess } from "./process.ts";
import { findJava, findProgram, type Java } from "./program.ts";
import { freePort, neo4jSettings, readOrMakePassword } from "./settings.ts";

/** The connection to the server. It is an argument, so that this folder needs no driver. */
export interface Neo4jClient {
  /** Connects once. Refuses with `GRAPH_REFUSED` (password) or `GRAPH_UNREACHABLE`. */
  readonly tryConnection: (address: GraphAddress) => Promise<void>;
  /** Replaces the default password of a new server. Refuses in the same way. */
  readonly setFirstPassword: (address: GraphAddress) => Promise<void>;
}

export interface LocalNeo4jOptions {
  readonly client: Neo4jClient;
  /** Holds the store, the password, the lock and, unless there is a programDir, the program. */
  readonly stateDir: string;
  /** Where to keep the program, for several stores with one program. */
  readonly programDir?: string;
  /** Where Java and Maven are: PATH and JAVA_HOME. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears what is under way. */
  readonly onProgress: (sentence: string) => void;
}

export interface LocalNeo4j {
  readonly address: GraphAddress;
  /** Stops the server and gives the folder free; a second call waits for the first. */
  stop(): Promise<void>;
  /** Settles with the exit code (null for a signal) if the server ends without having been told to. */
  readonly exited: Promise<number | null>;
}

/** Milliseconds that a start may take. */
const startTimeout = 120_000;

/** What Neo4j's own start script opens to it. */
const openedPackages = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util", "java.util.concurrent"];

/** The files of one state folder. */
interface StateFiles {
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
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const files = stateFiles(options);
  const { stateDir, mark } = files;
  try {
    mkdirSync(stateDir, { recursive: true });
    const lock = await takeLock({ stateDir, mark, onProgress: options.onProgress });
    try {
      const { server, address } = await launchServer(files, options, lock.note);
      return serverHandle(server, { address, mark, release: lock.release });
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw diskError(error, stateDir) ?? error;
  }
}

function stateFiles({ stateDir, programDir = stateDir }: LocalNeo4jOptions): StateFiles {
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
async function launchServer(files: StateFiles, options: LocalNeo4jOptions, note: (server: number) => void) {
  const { environment, onProgress, client } = options;
  const java = await findJava(environment);
  const lib = await findProgram({ programDir: files.programDir, java, onProgress });
  onProgress("Starting Neo4j");
  const port = await freePort();
  const password = readOrMakePassword(files.passwordFile);
  const address = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: null };
  const server = spawnServer(files, { java, lib, port });
  note(server.pid);
  try {
    await waitUntilReady(server, { address, files, client });
  } catch (error) {
    await stopProcess(server.pid, files.mark);
    throw error;
  }
  return { server, address };
}

function spawnServer(
  { store, log, mark }: StateFiles,
  { java, lib, port }: { readonly java: Java; readonly lib: string; readonly port: number },
): WatchedProcess {
  const conf = join(store, "conf");
  mkdirSync(conf, { recursive: true, mode: 0o700 });
  mkdirSync(join(store, "import"), { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), neo4jSettings(port));
  const output = openSync(log, "w");
  const opened = openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  // The serial collector starts with less work than G1 and needs less memory, on a heap this small.
  const machine = ["-Xmx512m", "-XX:+UseSerialGC", ...opened, "--add-modules=jdk.incubator.vector"];
  const program = ["-cp", join(lib, "*"), "org.neo4j.server.CommunityEntryPoint", mark, `--config-dir=${conf}`];
  try {
    const stdio = ["ignore", output, output] as const;
    return spawnWatched([java.command, ...machine, ...program], mark, { env: java.environment, stdio: [...stdio] });
  } finally {
    closeSync(output);
  }
}

/** What it takes to connect to the new server. */
interface Connection {
  readonly address: GraphAddress;
  readonly files: StateFiles;
  readonly client: Neo4jClient;
}

/** Waits until the server accepts the password of this folder, and sets that password on a new store. */
async function waitUntilReady({ child, pid }: WatchedProcess, connection: Connection): Promise<void> {
  const deadline = performance.now() + startTimeout;
  while (!(await isReady(connection))) {
    if (pid === 0 || child.exitCode !== null || child.signalCode !== null) {
      throw startError("stopped while it was starting", connection.files);
    }
    if (performance.now() > deadline) {
      throw startError(`did not answer within ${startTimeout / 1_000} seconds`, connection.files);
    }
    await sleep(100);
  }
}

async function isReady(connection: Connection): Promise<boolean> {
  try {
    await connection.client.tryConnection(connection.address);
    return true;
  } catch (error) {
    if (error instanceof KnownError && error.code === "GRAPH_REFUSED") {
      // New, or killed before it got its password.
      await setPassword(connection);
      return false;
    }
    if (error instanceof KnownError && error.code === "GRAPH_UNREACHABLE") {
      return false;
    }
    throw error;
  }
}

async function setPassword({ address, files, client }: Connection): Promise<void> {
  try {
    await client.setFirstPassword(address);
  } catch (cause) {
    if (!(cause instanceof KnownError && cause.code === "GRAPH_REFUSED")) {
      return;
    }
    const message = `The password in ${files.passwordFile} is not the one of the store in ${files.store}: put the file back, or delete the store; it is then made and loaded again.`;
    throw new KnownError("GRAPH_REFUSED", message, { cause });
  }
}

function serverHandle(
  server: WatchedProcess,
  { address, mark, release }: { readonly address: GraphAddress; readonly mark: string; readonly release: () => void },
): LocalNeo4j {
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
    exited: new Promise((resolve) => {
      void server.ended.then((code) => stopping === null && resolve(code));
    }),
  };
}

function startError(what: string, { log }: StateFiles): KnownError {
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
