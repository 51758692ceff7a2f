// Runs a real Neo4j server as a child process, for a machine that has none.

import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { KnownError } from "../base/errors.ts";
import type { GraphAddress } from "../base/graph-address.ts";
import { takeLock } from "./lock.ts";
import { killProcess, spawnWatched, stopProcess, type WatchedProcess } from "./process.ts";
import { findJava, findProgram, type Java } from "./program.ts";
import {
  freePort,
  isPortFree,
  neo4jSettings,
  readOrMakePassword,
  type ServerMemory,
  servingMemory,
} from "./settings.ts";

/** How to connect to the server. It is an argument, so that this folder needs no driver. */
export interface Neo4jClient {
  /** Connects once. Throws `GRAPH_REFUSED` (password) or `GRAPH_UNREACHABLE`. */
  readonly tryConnection: (address: GraphAddress) => Promise<void>;
  /** Replaces the default password of a new server. Throws the same errors. */
  readonly setFirstPassword: (address: GraphAddress) => Promise<void>;
}

export interface LocalNeo4jOptions {
  readonly client: Neo4jClient;
  /** Folder of the store, the password, the lock and, unless programDir is set, the program. */
  readonly stateDir: string;
  /** Where to keep the program, for several stores with one program. */
  readonly programDir?: string;
  /** Where Java and Maven are: PATH and JAVA_HOME. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called with a sentence at each step. */
  readonly onProgress: (sentence: string) => void;
  /** Ends a start that is under way, which then fails and leaves nothing running. */
  readonly signal?: AbortSignal;
}

export interface LocalNeo4j {
  /** Of the server that runs now. */
  readonly address: GraphAddress;
  /** Stops the server and releases the folder. A second call waits for the first. */
  stop(): Promise<void>;
  /** Of the server that runs now: resolves with its exit code (null for a signal) if it ends before `stop` is called. */
  readonly exited: Promise<number | null>;
  /**
   * Starts a server on the same store with the same password, on the same port if that is free. One that still runs is ended at
   * once, since it may be frozen. Throws `GRAPH_START_FAILED`, after which it can be tried again.
   */
  restart(memory?: ServerMemory): Promise<void>;
}

/** Milliseconds that a start may take. */
const startTimeout = 120_000;

/** The packages that Neo4j's own start script opens. */
const openedPackages = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util", "java.util.concurrent"];

/**
 * The second compiler takes a third of the processor time of a start, for code of which most runs only then. It comes ten times
 * later than by default, when the server has answered a while.
 */
const lateCompiler = [
  "-XX:Tier4InvocationThreshold=50000",
  "-XX:Tier4MinInvocationThreshold=6000",
  "-XX:Tier4CompileThreshold=150000",
  "-XX:Tier4BackEdgeThreshold=400000",
];

/** The files of one state folder. */
interface StateFiles {
  readonly stateDir: string;
  readonly programDir: string;
  readonly store: string;
  readonly log: string;
  readonly passwordFile: string;
  /** The argument that identifies a server on this store. */
  readonly mark: string;
}

/**
 * Starts the server of the state folder. The first start fetches the program and creates the store. Throws
 * `GRAPH_IN_USE`, `NEO4J_MISSING`, `DISK_UNWRITABLE` or `GRAPH_START_FAILED`, and then leaves nothing running.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const files = stateFiles(options);
  const { stateDir, mark } = files;
  try {
    mkdirSync(stateDir, { recursive: true });
    const lock = await takeLock({ stateDir, mark, onProgress: options.onProgress });
    try {
      const launch = await prepareLaunch(files, options, lock.note);
      return serverHandle(await launch(null, servingMemory), { launch, mark, release: lock.release });
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

/** A server that accepts the password of the folder. */
interface RunningNeo4j {
  readonly server: WatchedProcess;
  readonly address: GraphAddress;
  readonly port: number;
}

/** Starts a server, on that port if it is free. Null stands for any port. */
type Launch = (wantedPort: number | null, memory: ServerMemory) => Promise<RunningNeo4j>;

/** Finds what every start of the server needs. A launch calls `note` with the server's process id as soon as it runs. */
async function prepareLaunch(
  files: StateFiles,
  { environment, onProgress, client, signal }: LocalNeo4jOptions,
  note: (server: number) => void,
): Promise<Launch> {
  const java = await findJava(environment);
  const lib = await findProgram({ programDir: files.programDir, java, onProgress });
  return async (wantedPort, memory) => {
    onProgress("Starting Neo4j");
    const port = wantedPort !== null && (await isPortFree(wantedPort)) ? wantedPort : await freePort();
    const password = readOrMakePassword(files.passwordFile);
    const address = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: null };
    const server = spawnServer(files, { java, lib, port, memory, isRestart: wantedPort !== null });
    note(server.pid);
    try {
      await waitUntilReady(server, { address, files, client, signal });
    } catch (error) {
      await stopProcess(server.pid, files.mark);
      throw error;
    }
    return { server, address, port };
  };
}

interface SpawnOptions {
  readonly java: Java;
  readonly lib: string;
  readonly port: number;
  readonly memory: ServerMemory;
  readonly isRestart: boolean;
}

function spawnServer(
  { store, log, mark }: StateFiles,
  { java, lib, port, memory, isRestart }: SpawnOptions,
): WatchedProcess {
  const conf = join(store, "conf");
  mkdirSync(conf, { recursive: true, mode: 0o700 });
  mkdirSync(join(store, "import"), { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), neo4jSettings(port, memory));
  // What the server before wrote may say why it ended.
  const output = openSync(log, isRestart ? "a" : "w");
  const opened = openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  // The serial collector starts with less work than G1 and needs less memory, on a heap this small. A server that has run out of
  // memory answers nothing any more: when it ends, it is started again.
  const heap = [`-Xmx${memory.heap}m`, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"];
  const machine = [...heap, ...lateCompiler, ...opened, "--add-modules=jdk.incubator.vector"];
  const program = ["-cp", join(lib, "*"), "org.neo4j.server.CommunityEntryPoint", mark, `--config-dir=${conf}`];
  try {
    const stdio = ["ignore", output, output] as const;
    return spawnWatched([java.command, ...machine, ...program], mark, { env: java.environment, stdio: [...stdio] });
  } finally {
    closeSync(output);
  }
}

/** What is needed to connect to the new server. */
interface Connection {
  readonly address: GraphAddress;
  readonly files: StateFiles;
  readonly client: Neo4jClient;
  readonly signal: AbortSignal | undefined;
}

/** Waits until the server accepts the password of this folder, and sets that password on a new store. */
async function waitUntilReady({ child, pid }: WatchedProcess, connection: Connection): Promise<void> {
  const deadline = performance.now() + startTimeout;
  while (!(await isReady(connection))) {
    if (pid === 0 || child.exitCode !== null || child.signalCode !== null) {
      throw startError("stopped while it was starting", connection.files);
    }
    if (connection.signal?.aborted) {
      throw startError("was stopped while it was starting", connection.files);
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
    if (isRefusal(error)) {
      // The store is new, or an earlier run was killed before it set the password.
      await setPassword(connection);
      return false;
    }
    if (error instanceof KnownError && error.code === "GRAPH_UNREACHABLE") {
      return false;
    }
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof KnownError && error.code === "GRAPH_REFUSED";
}

async function setPassword({ address, files, client }: Connection): Promise<void> {
  try {
    await client.setFirstPassword(address);
  } catch (cause) {
    if (!isRefusal(cause)) {
      return;
    }
    // The answer to a change that was made can be lost; made again, it is refused.
    const own = await client.tryConnection(address).catch((error: unknown) => error);
    if (!isRefusal(own)) {
      return;
    }
    const message = `The password in ${files.passwordFile} does not match the store in ${files.store}: restore the file, or delete the store, which is then created and loaded again.`;
    throw new KnownError("GRAPH_REFUSED", message, { cause });
  }
}

interface HandleParts {
  readonly launch: Launch;
  readonly mark: string;
  readonly release: () => void;
}

function serverHandle(first: RunningNeo4j, { launch, mark, release }: HandleParts): LocalNeo4j {
  let running = first;
  let launching: Promise<unknown> = Promise.resolve();
  let stopping: Promise<void> | null = null;
  const relaunch = async (memory: ServerMemory): Promise<void> => {
    await killProcess(running.server.pid, mark);
    if (stopping === null) {
      running = await launch(running.port, memory);
    }
  };
  const stop = async (): Promise<void> => {
    await launching;
    await stopProcess(running.server.pid, mark);
    await running.server.ended;
    release();
  };
  return {
    get address() {
      return running.address;
    },
    get exited() {
      return new Promise<number | null>((resolve) => {
        void running.server.ended.then((code) => stopping === null && resolve(code));
      });
    },
    restart(memory = servingMemory) {
      const restarting = relaunch(memory);
      launching = restarting.catch(() => undefined);
      return restarting;
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function startError(what: string, { log, stateDir }: StateFiles): KnownError {
  const last = readFileSync(log, "utf8").trim().split("\n").slice(-15);
  const lines = last.map((line) => `  ${line}`).join("\n");
  if (lines.includes("No space left on device")) {
    const message = `The disk of ${stateDir} is full: make room, or set STATE_DIR to another folder. The last lines of ${log}:\n${lines}`;
    return new KnownError("DISK_UNWRITABLE", message);
  }
  return new KnownError("GRAPH_START_FAILED", `The local Neo4j ${what}. The last lines of ${log}:\n${lines}`);
}

/** `DISK_UNWRITABLE` for an error in writing a file; null for any other error. */
function diskError(cause: unknown, stateDir: string): KnownError | null {
  if (!(cause instanceof Error && "code" in cause && "syscall" in cause)) {
    return null;
  }
  const unwritable = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EEXIST", "ENOTDIR", "EISDIR", "ENOENT"];
  if (!unwritable.includes(String(cause.code))) {
    return null;
  }
  const message = `${stateDir} cannot be written: make it writable and check the free space, or set STATE_DIR to another folder. (${cause.message})`;
  return new KnownError("DISK_UNWRITABLE", message, { cause });
}
