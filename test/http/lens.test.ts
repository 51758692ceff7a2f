// Queries through the lens on the real seed, held against a slow and obvious reading of the same data.

import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { dayAfter, farFuture, farPast } from "../../src/base/period.ts";
import { readSound, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { load } from "../../src/graph/load.ts";
import { makeReader, type Reader } from "../../src/graph/reader.ts";
import { textOf } from "../../src/model/dataset.ts";
import { answer } from "../support/lens.ts";
import { anyQuery, queryText } from "../support/lens-query.ts";
import { slowly } from "../support/lens-world.ts";
import { model } from "../support/model.ts";
import { bodiesOf, periodOf } from "../support/world.ts";

const dataset = await readSound(join(root, "seed"), model);

let graph: Graph;
let reader: Reader;
beforeAll(async () => {
  graph = await openGraph(inject("graph"));
  reader = makeReader(graph);
  await load(graph, { ...model, dataset });
});
afterAll(() => closeGraph(graph));

/** The days on which something starts or has just ended. */
const days = [
  ...new Set(
    [...dataset.edges, ...dataset.things].flatMap(({ facts }) => {
      const start = textOf(facts, "effectiveFrom");
      const end = textOf(facts, "effectiveTo");
      return [...(start ? [start] : []), ...(end ? [end, end === farFuture ? end : dayAfter(end)] : [])];
    }),
  ),
]
  .filter((day) => day !== farPast && day !== farFuture)
  .sort();

test("any query shows what a slow reading of the data shows", { timeout: 600_000 }, async () => {
  const expected = slowly(dataset);
  await fc.assert(
    fc.asyncProperty(anyQuery(days), async (query) => {
      expect(await answer(reader, queryText(query))).toEqual(expected(query));
    }),
    { seed: 2015, numRuns: 60, endOnFailure: true },
  );
});
