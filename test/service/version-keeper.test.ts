// What is kept of the record is never of another record than the graph holds.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { readRecord } from "../../src/graph/reader.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { makeSource } from "../../src/service/source.ts";
import { makeVersionKeeper } from "../../src/service/version-keeper.ts";
import { model } from "../support/model.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { smallSeed } from "../support/small-seed.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

/** The names, the days, the dates and the record as the source gives them, in numbers. */
async function sizes() {
  const { readNames, readDay, readDates, readDataset } = real.source;
  const [names, day, dates, dataset] = await Promise.all([
    readNames(),
    readDay("2015-04-01"),
    readDates(),
    readDataset(),
  ]);
  return [names.names.length, day.bodies.count(), dates.changes.length, dataset.edges.length];
}

test("what another service loads is what this one answers from, which had answered before", async () => {
  const before = await sizes();
  try {
    await loadDataset(real.graph, { ...model, dataset: await readValidSeed(smallSeed, model) });
    const small = await sizes();
    expect(small.map((size, at) => size > 0 && size < (before[at] ?? 0))).toEqual([true, true, true, true]);
  } finally {
    await loadDataset(real.graph, { ...model, dataset: real.dataset });
  }
  expect(await sizes()).toEqual(before);
});

test("what is read while another version is loaded is never taken for the version before", async () => {
  const keep = makeVersionKeeper<number>(real.source.reader, 1);
  const small = await readValidSeed(smallSeed, model);
  let isLoaded = false;
  const countEdges = async (): Promise<number> => {
    if (!isLoaded) {
      isLoaded = true;
      await loadDataset(real.graph, { ...model, dataset: small });
    }
    return (await readRecord(real.graph, model)).edges.length;
  };
  try {
    expect(await keep("", countEdges)).toBe(small.edges.length);
  } finally {
    await loadDataset(real.graph, { ...model, dataset: real.dataset });
  }
  expect(await keep("", countEdges)).toBe(real.dataset.edges.length);
});

test("each answer is of one version, however two services load theirs in turn", async () => {
  const small = await readValidSeed(smallSeed, model);
  const { reader, readDataset } = makeSource({
    model,
    reader: real.source.reader,
    readWhole: () => readRecord(real.graph, model),
    replacements: new Map(),
  });
  const versions = new Map([small, real.dataset].map((dataset) => [recordSize(dataset), dataset]));
  let isOver = false;
  const seen = new Set<string>();
  const read = async (): Promise<void> => {
    while (!isOver) {
      seen.add(recordSize(await readDataset()));
    }
  };
  const readers = Promise.all([read(), read(), read()]);
  for (const dataset of [small, real.dataset]) {
    await loadDataset(real.graph, { ...model, dataset });
    await reader.run("RETURN 1", {});
  }
  isOver = true;
  await readers;
  expect([...seen].filter((size) => !versions.has(size))).toEqual([]);
});

function recordSize({ things, links, edges }: Dataset): string {
  return `${things.length} things, ${links.length} links, ${edges.length} edges`;
}

test("a record that has not changed is read once, and each day of it is made once", async () => {
  const { readNames, readDay } = real.source;
  const [names, again] = await Promise.all([readNames(), readNames()]);
  expect(again).toBe(names);
  const day = await readDay("2015-04-01");
  expect(await readDay("2015-04-01")).toBe(day);
  expect(await readDay("2015-04-02")).not.toBe(day);
});

test("what could not be read is tried again", async () => {
  let isDown = true;
  const { readNames } = makeSource({
    model,
    reader: real.source.reader,
    readWhole: () => (isDown ? Promise.reject(new Error("down")) : Promise.resolve(real.dataset)),
    replacements: new Map(),
  });
  await expect(readNames()).rejects.toThrow("down");
  isDown = false;
  expect((await readNames()).names).toHaveLength((await real.source.readNames()).names.length);
});

test("of more things than are kept, the one that was asked for least recently is made again", async () => {
  const keep = makeVersionKeeper<string>(real.source.reader, 2);
  const made: string[] = [];
  for (const name of ["a", "b", "a", "c", "a", "b"]) {
    await keep(name, () => {
      made.push(name);
      return Promise.resolve(name);
    });
  }
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("of a record without a version nothing is kept", async () => {
  await real.graph.driver.executeQuery("MATCH (n:Dataset) REMOVE n.dataVersion");
  try {
    const keep = makeVersionKeeper<object>(real.source.reader, 1);
    const make = () => Promise.resolve({});
    expect(await keep("", make)).not.toBe(await keep("", make));
  } finally {
    await loadDataset(real.graph, { ...model, dataset: await readValidSeed(join(root, "seed"), model) });
  }
});
