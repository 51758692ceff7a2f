// A local Neo4j from its first start to its end, and the errors that prevent a start.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { GraphAddress } from "../../src/base/graph-address.ts";
import { type LocalGraphOptions, startLocalGraph } from "../../src/cli/local-graph.ts";
import { root } from "../../src/cli/project.ts";
import { closeGraph, openGraph, setFirstPassword, tryConnection } from "../../src/graph/driver.ts";
import { folderChecksums } from "../../src/local-neo4j/checksums.ts";
import { jarChecksums } from "../../src/local-neo4j/jar-checksums.ts";
import { isRunning, processStart } from "../../src/local-neo4j/process.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../../src/local-neo4j/server.ts";

// biome-ignore lint/style/noProcessEnv: the tests find Java where this run does
const environment = process.env;
const programDir = join(root, ".data");
const longestWait = { timeout: 60_000, interval: 50 };

let folder: string;
let stateDir: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "local-"));
  stateDir = join(folder, "state");
  children = [];
});

afterEach(() => {
  for (const child of children) {
    child.kill("SIGKILL");
  }
  rmSync(folder, { recursive: true, force: true });
});

function options(more: Partial<LocalGraphOptions> = {}): LocalGraphOptions {
  return { stateDir, programDir, environment, onProgress: () => undefined, ...more };
}

/** A service in a process of its own, which a test can kill. */
function service(more: Partial<LocalGraphOptions> = {}): ChildProcess {
  const { stateDir, programDir = "", environment } = options(more);
  const script = join(root, "test/support/hold-local.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, stateDir, programDir], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** The whole content of a lock file. */
function lockOf(state: string): { pid: number; server: number } {
  return JSON.parse(readFileSync(join(state, "lock"), "utf8"));
}

/** An environment whose PATH has only these commands. The text of each is a shell script. */
function only(commands: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const [name, text] of Object.entries(commands)) {
    writeFileSync(join(bin, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: bin };
}

const java17 = `[ "$1" = -version ] && echo 'openjdk version "17.0.1" 2021-10-19' >&2 && exit`;

/** An environment with Java but without Maven. */
function withoutMaven(): NodeJS.ProcessEnv {
  const folders = [
    ...(environment.JAVA_HOME ? [join(environment.JAVA_HOME, "bin")] : []),
    ...(environment.PATH ?? "").split(delimiter),
  ];
  const java = folders.map((each) => join(each, "java")).find(existsSync) ?? "";
  const bin = join(folder, "java-alone");
  mkdirSync(bin);
  symlinkSync(java, join(bin, "java"));
  return { PATH: bin };
}

async function ask(address: GraphAddress, query: string): Promise<unknown> {
  const graph = await openGraph(address);
  try {
    const { records } = await graph.driver.executeQuery(query);
    return records[0]?.toObject();
  } finally {
    await closeGraph(graph);
  }
}

describe("a local Neo4j that is up", () => {
  let state: string;
  let local: LocalNeo4j;

  beforeAll(async () => {
    state = mkdtempSync(join(tmpdir(), "local-up-"));
    // As an earlier run left it that was killed before it set the store's password.
    writeFileSync(join(state, "password"), "one-from-before", { mode: 0o600 });
    local = await startLocalGraph({ stateDir: state, programDir, environment, onProgress: () => undefined });
  });

  afterAll(async () => {
    await local.stop();
    rmSync(state, { recursive: true });
  });

  test("keeps the password of the folder", async () => {
    expect(local.address.password).toBe("one-from-before");
    expect(await ask(local.address, "RETURN 'yes' AS answer")).toEqual({ answer: "yes" });
  });

  test("gives routing clients its own address", async () => {
    const uri = local.address.uri.replace("bolt:", "neo4j:");
    expect(await ask({ ...local.address, uri }, "RETURN 'yes' AS answer")).toEqual({ answer: "yes" });
  });

  test("reads no file on the machine", async () => {
    const reading = ask(local.address, "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row");
    await expect(reading).rejects.toMatchObject({ code: "Neo.ClientError.Statement.ExternalResourceFailed" });
  });

  test("keeps a second service out of its folder", async () => {
    await expect(startLocalGraph(options({ stateDir: state }))).rejects.toMatchObject({
      code: "GRAPH_IN_USE",
      message: expect.stringContaining(`${state} is in use by process ${process.pid}:`),
    });
    expect(isRunning(lockOf(state).server, state)).toBe(true);
  });
});

describe("a service that is killed", () => {
  test("stops its Neo4j with it, and the next one finds everything again without Maven", {
    timeout: 180_000,
  }, async () => {
    const killed = service();
    const [line] = await once(killed.stdout ?? killed, "data");
    const before: GraphAddress = JSON.parse(String(line));
    const { server } = lockOf(stateDir);
    expect(isRunning(server, stateDir)).toBe(true);
    expect(statSync(join(stateDir, "password")).mode & 0o777).toBe(0o600);
    await ask(before, "CREATE (:Kept {id: 'kept'})");

    await kill(killed);
    await vi.waitUntil(() => processStart(server) === null, longestWait);
    expect(existsSync(join(stateDir, "lock"))).toBe(true);

    const after = await startLocalGraph(options({ environment: withoutMaven() }));
    expect(after.address.password).toBe(before.password);
    expect(await ask(after.address, "MATCH (n:Kept) RETURN n.id AS id")).toEqual({ id: "kept" });

    process.kill(lockOf(stateDir).server, "SIGKILL");
    expect(await after.exited).toBe(null);
    await after.stop();
    expect(existsSync(join(stateDir, "lock"))).toBe(false);
  });

  test("leaves no half-fetched program and no Maven process", async () => {
    const slow = `for a in "$@"; do case $a in -DoutputDirectory=*) lib=\${a#*=};; esac; done
mkdir -p "$lib"; touch "$lib/neo4j-5.26.30.jar"; echo $$ > "${folder}/maven"; exec tail -f "$lib/neo4j-5.26.30.jar"`;
    const bin = only({ java: java17, mvn: slow });
    const killed = service({ programDir: join(folder, "program"), environment: bin });
    await vi.waitUntil(() => existsSync(join(folder, "maven")), longestWait);
    const maven = Number(await vi.waitUntil(() => readFileSync(join(folder, "maven"), "utf8").trim(), longestWait));
    const [partial = ""] = readdirSync(join(folder, "program"));
    expect(partial).toMatch(/^neo4j-5\.26\.30\.partial-/);

    await kill(killed);
    await vi.waitUntil(() => processStart(maven) === null, longestWait);

    writeFileSync(join(folder, "bin/mvn"), "#!/bin/sh\nexit 1\n");
    const next = startLocalGraph(options({ programDir: join(folder, "program"), environment: bin }));
    await expect(next).rejects.toMatchObject({ code: "NEO4J_MISSING" });
    expect(readdirSync(join(folder, "program"))).toEqual([]);
  });
});

describe("a lock that is left behind", () => {
  /** A command that runs for minutes with a text in its arguments, and the id of a process that has ended. */
  async function leaveBehind(mark: string): Promise<ChildProcess> {
    const gone = spawn("/bin/sh", ["-c", "exit"]);
    await once(gone, "exit");
    const standIn = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "--", mark]);
    children.push(standIn);
    mkdirSync(stateDir);
    writeFileSync(join(stateDir, "lock"), JSON.stringify({ pid: gone.pid, birth: "long ago", server: standIn.pid }));
    return standIn;
  }

  const failing = { java: `${java17}\nexit 1` };

  test("has its server stopped by the next start", async () => {
    const server = await leaveBehind(`--home-dir=${join(stateDir, "store")}`);
    const lines: string[] = [];
    const starting = startLocalGraph(options({ environment: only(failing), onProgress: (line) => lines.push(line) }));
    await expect(starting).rejects.toMatchObject({ code: "GRAPH_START_FAILED" });
    expect(lines).toContain(`Stopping the Neo4j (process ${server.pid}) that an earlier run left behind`);
    expect(server.signalCode).toBe("SIGTERM");
  });

  test("does not stop another process that has the server's id now", async () => {
    const stranger = await leaveBehind("--home-dir=/elsewhere");
    await expect(startLocalGraph(options({ environment: only(failing) }))).rejects.toMatchObject({
      code: "GRAPH_START_FAILED",
    });
    expect(processStart(stranger.pid ?? 0)).not.toBe(null);
  });

  test("may be half-written", async () => {
    mkdirSync(stateDir);
    writeFileSync(join(stateDir, "lock"), "");
    await expect(startLocalGraph(options({ environment: only(failing) }))).rejects.toMatchObject({
      code: "GRAPH_START_FAILED",
    });
    expect(existsSync(join(stateDir, "lock"))).toBe(false);
  });
});

describe("a start names what it lacks", () => {
  const ways = `There are three ways to get a Neo4j, and any one is enough:
  - install Java 17 or newer and Maven 3.8 or newer, and start again;
  - set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5 server that you have;
  - run everything in containers: docker compose up`;

  test.each([
    ["no Java", {}, "Java 17 or newer was not found: java on PATH is missing or does not run."],
    [
      "an old Java",
      { java: `echo 'java version "1.8.0_402"' >&2` },
      "Java 17 or newer was not found: java on PATH is version 8.",
    ],
    ["no Maven", { java: java17 }, "Java was found, but Maven was not: there is no mvn on PATH to fetch Neo4j."],
    [
      "no network",
      { java: java17, mvn: "echo '[INFO] trying'\necho '[ERROR] Unknown host' >&2\nexit 1" },
      "Maven could not fetch Neo4j 5.26.30:\n  [ERROR] Unknown host",
    ],
  ])("%s", async (_name, commands, what) => {
    const program = { programDir: join(folder, "program"), environment: only(commands) };
    await expect(startLocalGraph(options(program))).rejects.toMatchObject({
      code: "NEO4J_MISSING",
      message: `${what}\n${ways}`,
    });
    expect(readdirSync(stateDir)).toEqual([]);
  });

  test("the files of Neo4j: one that is altered, missing or not expected is refused, and nothing is kept", async () => {
    const lib = join(programDir, "neo4j-5.26.30/lib");
    const altered = `for a in "$@"; do case $a in -DoutputDirectory=*) to=\${a#*=};; esac; done
cp -r "${lib}" "$to"; echo >> "$to/asm-9.7.1.jar"; rm "$to/asm-tree-9.7.1.jar"; echo > "$to/more.jar"`;
    const program = { programDir: join(folder, "program"), environment: only({ java: java17, mvn: altered }) };
    await expect(startLocalGraph(options(program))).rejects.toMatchObject({
      code: "NEO4J_MISSING",
      message: expect.stringMatching(
        /^Maven fetched files that are not those of Neo4j 5\.26\.30:\n {2}asm-9\.7\.1\.jar has the SHA-256 \w{64}, not \w{64}\n {2}asm-tree-9\.7\.1\.jar is missing\n {2}more\.jar is not a part of it\nThere are three ways/,
      ),
    });
    expect(readdirSync(join(folder, "program"))).toEqual([]);
  });

  test("a JAVA_HOME without Java does not hide the Java on PATH", async () => {
    const withHome = { ...only({ java: java17 }), JAVA_HOME: join(folder, "nowhere") };
    const program = { programDir: join(folder, "program"), environment: withHome };
    await expect(startLocalGraph(options(program))).rejects.toMatchObject({
      message: expect.stringContaining("Maven was not"),
    });
  });

  test.each(["file/state", "file"])("a folder that can be written: not %s", async (name) => {
    writeFileSync(join(folder, "file"), "");
    await expect(startLocalGraph(options({ stateDir: join(folder, name) }))).rejects.toMatchObject({
      code: "DISK_UNWRITABLE",
      message: expect.stringContaining(`${join(folder, name)} cannot be written`),
    });
  });
});

test("a first password whose change was made, and made again since its answer was lost, is the password", async () => {
  const client = {
    tryConnection,
    async setFirstPassword(address: GraphAddress) {
      await setFirstPassword(address);
      await setFirstPassword(address);
    },
  };
  const local = await startLocalNeo4j({ ...options(), client });
  try {
    await tryConnection(local.address);
  } finally {
    await local.stop();
  }
});

test("the program has the files on our list, each with its checksum", () => {
  expect(folderChecksums(join(programDir, "neo4j-5.26.30/lib"))).toEqual(jarChecksums);
});

test("a Neo4j that stops while it starts leaves its last log lines and releases the folder", async () => {
  const dying = only({ java: `${java17}\necho 'Store is broken'\nexit 1` });
  await expect(startLocalGraph(options({ environment: dying }))).rejects.toMatchObject({
    code: "GRAPH_START_FAILED",
    message: `The local Neo4j stopped while it was starting. The last lines of ${stateDir}/neo4j.log:\n  Store is broken`,
  });
  expect(existsSync(join(stateDir, "lock"))).toBe(false);
});
