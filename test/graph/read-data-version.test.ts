// The version is read after it is asked for, and those who ask at the same time share a statement.

import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { readDataVersion } from "../../src/graph/read-data-version.ts";
import { makeReader, type Reader } from "../../src/graph/reader.ts";
import { emptyGraph, statementTimeout } from "../support/graph.ts";

let graph: Graph;
let writer: Graph;
let sent = 0;
let reader: Reader;
beforeAll(async () => {
  graph = await emptyGraph();
  writer = await openGraph(inject("graph"));
});
beforeEach(() => {
  sent = 0;
  const own = makeReader(graph, statementTimeout);
  reader = {
    run(statement, parameters) {
      sent += 1;
      return own.run(statement, parameters);
    },
  };
});
afterAll(async () => {
  // A node that the service did not load would be in the way of the next file.
  await writer.driver.executeQuery("MATCH (n) DETACH DELETE n");
  await closeGraph(writer);
  await closeGraph(graph);
});

async function writeVersion(version: string): Promise<void> {
  await writer.driver.executeQuery("MERGE (n:Dataset {id: 'record'}) SET n.dataVersion = $version", { version });
}

test("two statements answer all who ask while the first runs", async () => {
  await writeVersion("one");
  const found = await Promise.all(Array.from({ length: 20 }, () => readDataVersion(reader)));
  expect(new Set(found)).toEqual(new Set(["one"]));
  expect(sent).toBe(2);
  expect(await readDataVersion(reader)).toBe("one");
  expect(sent).toBe(3);
});

test("nobody is told a version that another had followed when they asked", async () => {
  let written = 0;
  let isOver = false;
  const load = async (): Promise<void> => {
    for (let version = 1; version <= 40; version += 1) {
      await writeVersion(String(version));
      written = version;
    }
    isOver = true;
  };
  const ask = async (): Promise<void> => {
    while (!isOver) {
      const known = written;
      expect(Number(await readDataVersion(reader))).toBeGreaterThanOrEqual(known);
    }
  };
  await writeVersion("0");
  await Promise.all([load(), ask(), ask(), ask(), ask()]);
});

test("a failure is told to those who wait for that statement, and the next one is sent", async () => {
  let fails = 1;
  const own = reader;
  const broken: Reader = {
    run: (statement, parameters) => {
      fails -= 1;
      return fails >= 0 ? Promise.reject(new Error("down")) : own.run(statement, parameters);
    },
  };
  const [first, second, third] = await Promise.allSettled([1, 2, 3].map(() => readDataVersion(broken)));
  expect([first?.status, second?.status, third?.status]).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(await readDataVersion(broken)).toBe("40");
});
