// Loading is a diff in one transaction.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { readDataset } from "../../src/graph/read-dataset.ts";
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
