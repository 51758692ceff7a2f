// The command line: its messages when something is wrong, and its exit codes.

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { closeGraph, openGraph } from "../../src/graph/driver.ts";
import { command } from "../support/command.ts";
import { post } from "../support/service.ts";

const address = inject("graph");
const toTheGraph = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "who-commissions-what-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The exit code of a run, and the error code in its last line. */
async function failure(args: readonly string[], variables: Readonly<Record<string, string>>) {
  const { code, err } = await command(args, variables).ended;
  return { code, error: err.trim().split("\n").at(-1), err };
}

describe("a start is refused", () => {
  test("when NEO4J_URI has no password", async () => {
    expect(await failure(["start"], { NEO4J_URI: "bolt://127.0.0.1:1" })).toMatchObject({
      code: 2,
      error: "[CONFIG_INVALID]",
    });
  });

  test("when a variable has a bad value, and every such variable is named", async () => {
    const { code, error, err } = await failure(["start"], { PORT: "many", LOG_LEVEL: "loud" });
    expect({ code, error }).toEqual({ code: 2, error: "[CONFIG_INVALID]" });
    expect(err).toMatch(/PORT: "many"[\s\S]*LOG_LEVEL: "loud"/);
  });

  test("when the password is wrong, which is not printed", async () => {
    const { code, error, err } = await failure(["start"], { ...toTheGraph, NEO4J_PASSWORD: "opensesame" });
    expect({ code, error }).toEqual({ code: 2, error: "[GRAPH_REFUSED]" });
    expect(err).not.toContain("opensesame");
  });

  test("when another program uses the port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    // It listens on a port, so the address is not a pipe's.
    const { port } = other.address() as AddressInfo;
    const ended = await failure(["start"], { ...toTheGraph, PORT: String(port) });
    other.close();
    expect(ended).toMatchObject({ code: 2, error: "[PORT_TAKEN]" });
  });

  test("when the state folder cannot be written", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    expect(await failure(["start"], { STATE_DIR: join(file, "state") })).toMatchObject({
      code: 2,
      error: "[DISK_UNWRITABLE]",
    });
  });

  test("when there is neither Java nor Maven nor NEO4J_URI, and the three ways out are listed", async () => {
    const { code, error, err } = await failure(["start"], {
      STATE_DIR: join(folder, "none"),
      PATH: folder,
      JAVA_HOME: "",
    });
    expect({ code, error }).toEqual({ code: 2, error: "[NEO4J_MISSING]" });
    expect(err).toMatch(/Java[\s\S]*Maven[\s\S]*NEO4J_URI[\s\S]*docker compose up/);
  });

  test("when the data folder does not exist", async () => {
    expect(await failure(["start"], { DATA_DIR: join(folder, "nowhere") })).toMatchObject({
      code: 1,
      error: "[SOURCE_UNREADABLE]",
    });
  });

  test("when the data has problems: all are listed, and the graph is not changed", async () => {
    const graph = await openGraph(address);
    const count = async () =>
      (
        await graph.driver.executeQuery(
          "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r",
        )
      ).records[0]?.toObject();
    const before = await count();
    const { code, error, err } = await failure(["start"], {
      ...toTheGraph,
      DATA_DIR: join(root, "test/data/broken-seed"),
    });
    const after = await count();
    await closeGraph(graph);
    expect({ code, error }).toEqual({ code: 1, error: "[SEED_INVALID]" });
    expect(err.match(/^\S+\.csv:\d+: .+\.$/gm)?.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });
});

describe("a start", () => {
  test("serves the seed and exits with 0 when it is stopped", async () => {
    const service = command(["start"], toTheGraph);
    try {
      const printed = await service.printed("Ctrl-C stops");
      const [, url = ""] = /GraphQL\s+(\S+)/.exec(printed) ?? [];
      const { body } = await post(url, { query: '{ bodies(where: { id: { eq: "ccg-07r" } }) { name } }' });
      // Whether it has warmed up in the time that a statement may take depends on what else the machine does.
      expect(printed).toMatch(/Listening on[\s\S]*(Warmed up|Not warmed up: the first answers take longer)/);
      expect(body).toEqual({ data: { bodies: [{ name: "NHS Camden CCG" }] } });
    } finally {
      service.child.kill("SIGTERM");
    }
    expect((await service.ended).code).toBe(0);
  });
});

describe("the seed command", () => {
  test("prints the size of the data when there are no problems", async () => {
    const { code, out } = await command(["seed", "check"]).ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ files, \d+ rows, \d+ things, \d+ edges: no problems\.\n$/);
  });

  test("finds every file of the seed formatted", async () => {
    const copy = join(folder, "seed");
    await cp(join(root, "seed"), copy, { recursive: true });
    const { out } = await command(["seed", "fmt"], { DATA_DIR: copy }).ended;
    expect(out).toBe("Every file is formatted.\n");
  });
});

test("an unknown command is refused, and the commands are shown", async () => {
  const { code, err } = await command(["seed", "chekc"]).ended;
  expect(code).toBe(2);
  expect(err).toContain("check");
});
