// The whole map and neighbourhoods, compared with a slow and obvious filter of the seed.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NetworkQuestion } from "../../src/model/network.ts";
import { measureNetwork, readNetwork } from "../../src/service/network.ts";
import { networkQuestions } from "../support/network-questions.ts";
import { realSource, type SeedSource, statuses } from "../support/real-source.ts";
import { slowNetwork } from "../support/slow-network.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const plain: NetworkQuestion = {
  focus: [],
  hops: 1,
  edgeTypes: [],
  kinds: [],
  services: [],
  statuses: ["IN_FORCE"],
  on: null,
  first: 5_000,
};

async function ids(question: NetworkQuestion) {
  const { bodies, edges, truncated } = await readNetwork(real.source, question);
  return { bodies: bodies.map(({ id }) => id), edges: edges.map(({ id }) => id), truncated };
}

test("is what a slow filter of the seed finds, for any question", async () => {
  await fc.assert(
    fc.asyncProperty(networkQuestions(real), async (question) => {
      expect(await ids(question)).toEqual(slowNetwork(real, question));
    }),
    { seed: 20_261_122, numRuns: 80 },
  );
}, 120_000);

test("has both ends of every edge among its bodies, and every fact as the seed has it", async () => {
  const { bodies, edges } = await readNetwork(real.source, { ...plain, statuses });
  const known = new Set(bodies.map(({ id }) => id));
  expect(edges.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  const stated = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const seed = new Map(real.edges.map((edge) => [edge.id, stated(edge.facts)]));
  expect(Object.fromEntries(edges.map(({ id, facts }) => [id, facts]))).toEqual(
    Object.fromEntries(edges.map(({ id }) => [id, seed.get(id)])),
  );
});

describe("on a day", () => {
  test("a succession is included only on request, and then with both bodies", async () => {
    const around = { ...plain, focus: ["ccg-07r"], on: "2015-06-01" };
    expect((await ids(around)).bodies).not.toContain("pct-5k7");
    expect(await ids({ ...around, edgeTypes: ["SUCCEEDED_BY"] })).toEqual({
      bodies: ["ccg-07r", "ccg-93c", "pct-5k7"],
      edges: ["succeeded-by:ccg-07r:ccg-93c:2020-04-01", "succeeded-by:pct-5k7:ccg-07r:2013-04-01"],
      truncated: false,
    });
  });

  test("a body that did not exist is not included, even as the focus", async () => {
    expect(await ids({ ...plain, focus: ["ccg-07r"], on: "2010-06-01" })).toEqual({
      bodies: [],
      edges: [],
      truncated: false,
    });
  });
});

test("four hops from NHS England over all edges are answered", async () => {
  const { bodies, edges } = await readNetwork(real.source, {
    ...plain,
    focus: ["nhs-england"],
    hops: 4,
    statuses,
    first: 20_000,
  });
  expect([bodies.length, edges.length]).toEqual([expect.any(Number), expect.any(Number)]);
  expect(edges.length).toBeGreaterThan(2_000);
});

test("a network with fewer edges than there are is marked as truncated, and keeps every body", async () => {
  const whole = await ids({ ...plain, focus: ["ccg-07r"], on: "2016-06-01" });
  const some = await ids({ ...plain, focus: ["ccg-07r"], on: "2016-06-01", first: 2 });
  expect(some).toEqual({ bodies: whole.bodies, edges: whole.edges.slice(0, 2), truncated: true });
});

test.each([
  ["hops", { hops: 5 }],
  ["hops", { hops: -1 }],
  ["first", { first: 0 }],
  ["first", { first: 20_001 }],
])("%s out of its bounds is refused", async (_name, part) => {
  await expect(readNetwork(real.source, { ...plain, ...part })).rejects.toMatchObject({ code: "ARGUMENT_BAD" });
});

test("an unknown focus is refused, with similar ids", async () => {
  await expect(readNetwork(real.source, { ...plain, focus: ["ccg-07r", "borough-camdn"] })).rejects.toMatchObject({
    code: "BODY_UNKNOWN",
    message: expect.stringContaining('"borough-camden" (Camden)'),
  });
});

describe("measures", () => {
  test("count every edge of a body, and are the same each time", async () => {
    const found = await readNetwork(real.source, { ...plain, focus: ["hwb-camden"], on: "2016-06-01" });
    const measured = measureNetwork(found, true);
    expect(measured).toEqual(measureNetwork(found, true));
    const ends = found.edges.flatMap(({ from, to }) => [from, to]);
    for (const { id } of found.bodies) {
      expect(measured.get(id)?.degree).toBe(ends.filter((end) => end === id).length);
      expect(measured.get(id)?.betweenness).toBeGreaterThanOrEqual(0);
      expect(measured.get(id)?.betweenness).toBeLessThanOrEqual(1);
    }
  });

  test("are only the degree unless metrics are requested", async () => {
    const found = await readNetwork(real.source, { ...plain, focus: ["hwb-camden"], hops: 0, on: "2016-06-01" });
    expect(measureNetwork(found, false)).toEqual(
      new Map([["hwb-camden", { degree: 0, betweenness: null, community: null }]]),
    );
  });
});
