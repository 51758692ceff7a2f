// Search through the graph: what it refuses, and that it answers from the record of now.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { makeReader } from "../../src/graph/reader.ts";
import { makeNameReader } from "../../src/service/names.ts";
import { type SearchQuestion, searchNames } from "../../src/service/search.ts";
import type { Source } from "../../src/service/source.ts";
import { model } from "../support/model.ts";
import { realSource, type SeedSource, statuses } from "../support/real-source.ts";
import { smallSeed } from "../support/small-seed.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const plain: SearchQuestion = { text: "", types: [], kinds: [], on: null, floor: 0.5, first: 20 };

async function found(text: string, question: Partial<SearchQuestion> = {}): Promise<readonly string[]> {
  const matches = await searchNames(real.source, { ...plain, ...question, text });
  return matches.map(({ thing }) => thing.id);
}

describe("what is refused:", () => {
  test.each<[string, Partial<SearchQuestion>, string]>([
    ["no hits", { first: 0 }, "first is 0: it must be from 1 to 100."],
    ["too many hits", { first: 101 }, "first is 101: it must be from 1 to 100."],
    ["a floor above a whole name", { floor: 1.5 }, "floor is 1.5: it must be from 0 to 1."],
    ["a text with nothing to search for", { text: " –!? " }, "text has no letter and no digit: give a name or a code."],
    ["a long text", { text: "x".repeat(10_000) }, "text has 10000 characters: it must have at most 200."],
  ])("%s", async (_what, question, message) => {
    await expect(searchNames(real.source, { ...plain, text: "camden", ...question })).rejects.toMatchObject({
      code: "ARGUMENT_BAD",
      message,
    });
  });
});

test("only things of the types, bodies of the kinds, and bodies of the day are found", async () => {
  expect(await found("camden", { types: ["Fund"] })).toEqual(["better-care-fund-camden"]);
  expect(await found("camden", { kinds: ["PCT", "CCG"], on: "2010-06-01", floor: 0.9 })).toEqual(["pct-5k7"]);
});

test("so many are found", async () => {
  const all = await found("trust", { first: 100 });
  expect(await found("trust", { first: 3 })).toEqual(all.slice(0, 3));
});

test("what another service loads is found by this one, which had answered before", async () => {
  const graph: Graph = await openGraph(inject("graph"));
  const reader = makeReader(graph);
  const first: Source = { ...real.source, readNames: makeNameReader(reader, model), statuses };
  const before = await searchNames(first, { ...plain, text: "NHS Bolton CCG" });
  try {
    await loadDataset(graph, { ...model, dataset: await readValidSeed(smallSeed, model) });
    const after = await searchNames(first, { ...plain, text: "NHS Bolton CCG" });
    expect([before, after].map((matches) => matches[0]?.thing.id)).toEqual(["ccg-00t", undefined]);
  } finally {
    await loadDataset(graph, { ...model, dataset: await readValidSeed(join(root, "seed"), model) });
    await closeGraph(graph);
  }
});

test("a record that has not changed is indexed once, and one that could not be read is tried again", async () => {
  const [index, again] = await Promise.all([real.source.readNames(), real.source.readNames()]);
  expect(again).toBe(index);
  let isDown = true;
  const reader = makeReader(await openGraph(inject("graph")));
  const readNames = makeNameReader(
    {
      run: (statement, parameters) =>
        isDown && "types" in parameters ? Promise.reject(new Error("down")) : reader.run(statement, parameters),
    },
    model,
  );
  await expect(readNames()).rejects.toThrow("down");
  isDown = false;
  expect((await readNames()).names).toHaveLength(index.names.length);
});
