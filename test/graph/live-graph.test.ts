// What is known of the version of a graph without reading it: nothing, but where nobody else can load it.

import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closeGraph, type Graph } from "../../src/graph/driver.ts";
import { type LiveGraph, makeLiveGraph } from "../../src/graph/live-graph.ts";
import { readDataVersion } from "../../src/graph/read-data-version.ts";
import { makeReader } from "../../src/graph/reader.ts";
import { emptyGraph } from "../support/graph.ts";

let writer: Graph;
const live: LiveGraph[] = [];
beforeAll(async () => {
  writer = await emptyGraph();
  await writeVersion("one");
});
afterAll(async () => {
  await Promise.all(live.map((each) => each.close()));
  await closeGraph(await emptyGraph());
  await closeGraph(writer);
});

async function writeVersion(version: string): Promise<void> {
  await writer.driver.executeQuery("MERGE (n:Dataset {id: 'record'}) SET n.dataVersion = $version", { version });
}

async function openLive(isOwn: boolean) {
  const graph = makeLiveGraph({ database: null, isOwn });
  live.push(graph);
  await graph.connect(inject("graph"));
  return { graph, read: () => readDataVersion(makeReader(graph)) };
}

test("of a graph that others load the version is read each time", async () => {
  const { graph, read } = await openLive(false);
  await graph.probe(5_000);
  await writeVersion("two");
  expect([graph.heldVersion, await read()]).toEqual([null, "two"]);
});

test("of a graph of our own it is what the last probe found, and nothing once it is lost", async () => {
  const { graph, read } = await openLive(true);
  expect([graph.heldVersion, await read()]).toEqual([null, "two"]);
  await graph.probe(5_000);
  await writeVersion("three");
  expect([graph.heldVersion, await read()]).toEqual(["two", "two"]);
  await graph.probe(5_000);
  expect([graph.heldVersion, await read()]).toEqual(["three", "three"]);
  graph.disconnect();
  expect(graph.heldVersion).toBeNull();
  await expect(read()).rejects.toMatchObject({ code: "GRAPH_UNREACHABLE" });
});
