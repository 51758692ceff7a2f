// Loading is a diff in one transaction, or in stages that nobody sees until the last.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { makeLiveGraph } from "../../src/graph/live-graph.ts";
import { type LoadReport, loadDataset } from "../../src/graph/load.ts";
import { readDataVersion } from "../../src/graph/read-data-version.ts";
import { readDataset } from "../../src/graph/read-dataset.ts";
import { makeReader } from "../../src/graph/reader.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { diffDatasets, isUnchanged } from "../../src/model/diff.ts";
import { emptyGraph } from "../support/graph.ts";
import { model } from "../support/model.ts";
import { smallDataset } from "../support/small-seed.ts";

const seed = await readValidSeed(join(root, "seed"), model);
const counts = { things: seed.things.length, links: seed.links.length, edges: seed.edges.length };
const none = { added: 0, changed: 0, removed: 0 };
let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
  return () => closeGraph(graph);
});

function loadInto(dataset: Dataset) {
  return loadDataset(graph, { ...model, dataset });
}

async function held(): Promise<Dataset> {
  const session = graph.driver.session();
  try {
    return await session.executeRead((transaction) => readDataset(transaction, model.sdl, model.catalogue));
  } finally {
    await session.close();
  }
}

test("a first load adds everything, and the graph then has every fact of the seed", async () => {
  const report = await loadInto(seed);
  expect(report).toEqual({
    things: { ...none, added: counts.things },
    links: { ...none, added: counts.links },
    edges: { ...none, added: counts.edges },
  });
  expect(isUnchanged(diffDatasets(await held(), seed))).toBe(true);
});

test("a second load of the same seed changes nothing", async () => {
  await loadInto(seed);
  expect(await loadInto(seed)).toEqual({ things: none, links: none, edges: none });
});

test("a load hands over the record that it found where nothing had to change, as a reader has it, and none where something had to", async () => {
  const found: Dataset[] = [];
  const loadAgain = () =>
    loadDataset(graph, { ...model, dataset: seed }, { keepRecord: (record) => found.push(record) });
  await loadAgain();
  expect(found).toEqual([]);
  await loadAgain();
  expect(found).toEqual([await held()]);
});

test("a load reports what it added, changed and removed, and changes nothing else", async () => {
  await loadInto(seed);
  const [first, second] = seed.edges;
  if (!first || !second) {
    throw new Error("The seed has no edges.");
  }
  const edges = seed.edges
    .slice(1)
    .map((edge) => (edge === second ? { ...edge, facts: { ...edge.facts, note: "Corrected." } } : edge));
  const after = { ...seed, edges };
  const report = await loadInto(after);
  expect(report).toEqual({
    things: none,
    links: none,
    edges: { added: 0, changed: 1, removed: 1 },
  });
  expect(isUnchanged(diffDatasets(await held(), after))).toBe(true);
  expect(isUnchanged(diffDatasets(after, seed))).toBe(false);
});

test("a load reverts what was changed by hand in the graph", async () => {
  await loadInto(seed);
  await graph.driver.executeQuery('MATCH (n:Body {id: "ccg-07r"}) SET n.name = "Changed"');
  expect((await loadInto(seed)).things).toEqual({ added: 0, changed: 1, removed: 0 });
});

test("a database with data of another program is refused and not changed", async () => {
  await graph.driver.executeQuery('CREATE (:Person {name: "Keanu Reeves"})');
  await expect(loadInto(seed)).rejects.toMatchObject({ code: "GRAPH_NOT_EMPTY" });
  const { records } = await graph.driver.executeQuery("MATCH (n) RETURN labels(n) AS labels, n.name AS name");
  expect(records.map((record) => record.toObject())).toEqual([{ labels: ["Person"], name: "Keanu Reeves" }]);
});

test("data that is too large for the memory of the server is refused with a sentence, and the graph stays as it was", async () => {
  await loadInto(smallDataset);
  const before = await held();
  await expect(loadInto(wideDataset(29_620))).rejects.toMatchObject({
    code: "SEED_TOO_LARGE",
    message: expect.stringMatching(
      /^The data has [\d,]+ things, links and edges, and Neo4j cannot load [\s\S]* The graph was not changed\. Give Neo4j more memory \(db\.memory\.transaction\.max, [\s\S]*limit 64\.0 MiB/,
    ),
  });
  expect(isUnchanged(diffDatasets(await held(), before))).toBe(true);
});

/** The seed with that many bodies more, each a copy of one that it has, with its documents. */
function wideDataset(count: number): Dataset {
  const body = seed.things.find(({ type }) => type === "Body");
  if (!body) {
    throw new Error("The seed has no body.");
  }
  const cited = seed.links.filter(({ from, fromType }) => fromType === "Body" && from === body.id);
  const ids = Array.from({ length: count }, (_, at) => `copy-${at}`);
  return {
    ...seed,
    things: [...seed.things, ...ids.map((id) => ({ ...body, id, facts: { ...body.facts, id } }))],
    links: [...seed.links, ...ids.flatMap((from) => cited.map((link) => ({ ...link, from })))],
  };
}

describe("a loader that is killed", () => {
  const script = join(root, "test/support/load-and-die.ts");

  /** Loads the seed in a process that kills itself before its nth statement of the transaction. */
  async function loadAndDie(statement: number): Promise<NodeJS.Signals | null> {
    const address = JSON.stringify(inject("graph"));
    const child = spawn("npx", ["tsx", script, address, String(statement)], { stdio: "ignore" });
    const [, signal] = await once(child, "exit");
    return signal;
  }

  test.each([2, 20, 45])(
    "before statement %d leaves the graph empty, and the next load is whole",
    async (statement) => {
      await loadAndDie(statement);
      const left = await held();
      expect({ things: left.things.length, links: left.links.length, edges: left.edges.length }).toEqual({
        things: 0,
        links: 0,
        edges: 0,
      });
      await loadInto(seed);
      expect(isUnchanged(diffDatasets(await held(), seed))).toBe(true);
    },
  );
});

describe("a large first load", () => {
  const script = join(root, "test/support/load-and-die.ts");
  const ignore = (): void => undefined;

  /** In stages, whatever its size. */
  function loadStaged(showProgress: (line: string) => void = ignore, dataset = seed): Promise<LoadReport> {
    return loadDataset(graph, { ...model, dataset }, { showProgress, mostAtOnce: 0 });
  }

  async function expectWhole(dataset: Dataset): Promise<void> {
    const left = await held();
    expect(isUnchanged(diffDatasets(left, dataset))).toBe(true);
    // A link that was written twice is no difference.
    expect(left.links.length).toBe(dataset.links.length);
    expect(await readDataVersion(makeReader(graph))).toBe(await versionOf(dataset));
  }

  async function versionOf({ things }: Dataset): Promise<unknown> {
    return things.find(({ type }) => type === "Dataset")?.facts.dataVersion;
  }

  /** As after ten seconds without a stage. */
  async function endLease(): Promise<void> {
    await graph.driver.executeQuery("MATCH (lock:LoadLock) SET lock.stageAt = 0");
  }

  async function stopAfter(stages: number): Promise<void> {
    let left = stages;
    const showProgress = (): void => {
      left -= 1;
      if (left === 0) {
        throw new Error("stopped");
      }
    };
    await expect(loadStaged(showProgress)).rejects.toThrow("stopped");
  }

  test("says how far it is, reports what it added, and ends with a graph that is whole", async () => {
    const lines: string[] = [];
    expect(await loadStaged((line) => lines.push(line))).toEqual({
      things: { ...none, added: counts.things },
      links: { ...none, added: counts.links },
      edges: { ...none, added: counts.edges },
    });
    expect(lines.at(0)).toMatch(/^Loaded [\d,]+ of [\d,]+ things, links and edges\.$/);
    await expectWhole(seed);
    expect(await loadInto(seed)).toEqual({ things: none, links: none, edges: none });
  });

  test("has no version until its last stage: a reader is told to wait, and a service that looks sees an empty graph", async () => {
    await stopAfter(12);
    expect((await held()).things.length).toBeGreaterThan(0);
    await expect(readDataVersion(makeReader(graph))).rejects.toMatchObject({ code: "NOT_READY" });
    const live = makeLiveGraph({ database: null, isOwn: true });
    await live.connect(inject("graph"));
    expect([await live.probe(5_000), live.heldVersion]).toEqual([null, null]);
    await live.close();
  });

  test.each([1, 12, 30])("that is killed after stage %d is ended by the next load", async (stage) => {
    const address = JSON.stringify(inject("graph"));
    const child = spawn("npx", ["tsx", script, address, "stages", String(stage)], { stdio: "ignore" });
    await once(child, "exit");
    await expect(readDataVersion(makeReader(graph))).rejects.toMatchObject({ code: "NOT_READY" });
    await endLease();
    await loadInto(seed);
    await expectWhole(seed);
  });

  test("that was ended in the middle may go on with other data", async () => {
    await stopAfter(20);
    await endLease();
    await loadInto(smallDataset);
    await expectWhole(smallDataset);
  });

  test("by two services at once is made once: the second waits, and finds nothing to do", async () => {
    const other = await openGraph(inject("graph"));
    const lines: string[] = [];
    const options = { showProgress: (line: string) => lines.push(line), mostAtOnce: 0 };
    const reports = await Promise.all([
      loadDataset(graph, { ...model, dataset: seed }, options),
      loadDataset(other, { ...model, dataset: seed }, options),
    ]);
    await closeGraph(other);
    expect(reports.map(({ things }) => things.added).sort((a, b) => a - b)).toEqual([0, counts.things]);
    expect(lines).toContain("Another service is loading the graph: waiting for it.");
    await expectWhole(seed);
  });

  test("that another service has taken over writes nothing more", async () => {
    let stages = 0;
    const takenOver = loadStaged(() => {
      stages += 1;
    });
    while (stages < 5) {
      await graph.driver.executeQuery("RETURN 1");
    }
    await graph.driver.executeQuery('MATCH (lock:LoadLock) SET lock.loader = "another"');
    await expect(takenOver).rejects.toMatchObject({ code: "GRAPH_UNREACHABLE" });
    await endLease();
    await loadInto(seed);
    await expectWhole(seed);
  });

  test("of more than the memory of a transaction takes no more than a stage", async () => {
    const wide = wideDataset(3_000);
    await loadInto(wide);
    await expectWhole(wide);
    // The next file loads in one transaction.
    await closeGraph(await emptyGraph());
  });
});
