// The shortest chains, compared with a slow search of the seed.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPaths, type PathsQuestion } from "../../src/service/paths.ts";
import { realSource, type SeedSource, statuses } from "../support/real-source.ts";
import { edgesFor, slowChains } from "../support/slow-network.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const camdenToMerton: PathsQuestion = {
  from: "borough-camden",
  to: "borough-merton",
  edgeTypes: ["COVERS"],
  statuses: ["IN_FORCE"],
  on: "2016-06-01",
  maxHops: 6,
  first: 5,
};

async function chains(question: PathsQuestion) {
  return (await findPaths(real.source, question)).map(({ edges }) => edges.map(({ id }) => id));
}

test("list the bodies and the edges from one end to the other", async () => {
  const found = await findPaths(real.source, { ...camdenToMerton, first: 2 });
  expect(found.map(({ bodies, edges }) => ({ bodies, edges: edges.map(({ id }) => id) }))).toMatchInlineSnapshot(`
    [
      {
        "bodies": [
          "borough-camden",
          "greater-london-authority",
          "borough-merton",
        ],
        "edges": [
          "covers:greater-london-authority:borough-camden:2000-07-03",
          "covers:greater-london-authority:borough-merton:2000-07-03",
        ],
      },
      {
        "bodies": [
          "borough-camden",
          "london-assembly",
          "borough-merton",
        ],
        "edges": [
          "covers:london-assembly:borough-camden:2000-07-03",
          "covers:london-assembly:borough-merton:2000-07-03",
        ],
      },
    ]
  `);
});

test("are those that a slow search of the seed finds, in the same order", async () => {
  const body = fc.constantFrom(...real.bodies.map(({ id }) => id));
  const question = fc.record({
    from: body,
    to: body,
    edgeTypes: fc.constantFrom<readonly string[]>([], ["COVERS", "PART_OF"], ["SUCCEEDED_BY"], ["TAKES_POSITION"]),
    statuses: fc.constantFrom(["IN_FORCE"], statuses),
    on: fc.constantFrom(null, "2010-06-01", "2016-06-01", "2024-06-01"),
    maxHops: fc.integer({ min: 1, max: 8 }),
    first: fc.constantFrom(1, 5, 50),
  });
  await fc.assert(
    fc.asyncProperty(question, async (drawn) => {
      fc.pre(drawn.from !== drawn.to);
      const edges = edgesFor(real, { ...drawn, focus: [], hops: 0, kinds: [], services: [] });
      expect(await chains(drawn)).toEqual(slowChains(edges, drawn));
    }),
    { seed: 20_261_122, numRuns: 100 },
  );
}, 120_000);

test.each([
  ["pct-5k7", "icb-z9b2z"],
  ["parliament", "trust-rat"],
  ["healthwatch-camden", "greater-manchester-local-authorities"],
  ["london-health-improvement-board", "hwb-hammersmith-and-fulham"],
])("are answered from %s to %s over everything in eight hops", async (from, to) => {
  const costly = { ...camdenToMerton, from, to, edgeTypes: [], statuses, on: null, maxHops: 8, first: 50 };
  expect((await findPaths(real.source, costly)).length).toBeLessThanOrEqual(50);
});

test("there are none where the day keeps the two apart", async () => {
  expect(await chains({ ...camdenToMerton, from: "pct-5k7", to: "icb-qmj", edgeTypes: [] })).toEqual([]);
});

test.each([
  ["more hops than eight", { maxHops: 9 }, "ARGUMENT_BAD"],
  ["no hop", { maxHops: 0 }, "ARGUMENT_BAD"],
  ["no chain", { first: 0 }, "ARGUMENT_BAD"],
  ["more chains than fifty", { first: 51 }, "ARGUMENT_BAD"],
  ["a body and itself", { to: "borough-camden" }, "ARGUMENT_BAD"],
  ["a body that is not there", { to: "borough-of-nowhere" }, "BODY_UNKNOWN"],
])("of %s are refused", async (_what, part, code) => {
  await expect(findPaths(real.source, { ...camdenToMerton, ...part })).rejects.toMatchObject({ code });
});
