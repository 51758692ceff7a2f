// Ancestors and descendants, compared with a slow closure of the successions of the seed.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lineage, type LineageStep, readLineage } from "../../src/service/lineage.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

function summarise(steps: readonly LineageStep[]): readonly string[] {
  return steps.map(({ body, steps: count, edge }) => `${count} ${body} by ${edge.id}`);
}

/** The number of steps to each body that is reached, by its id. */
function closure(start: string, far: "from" | "to"): ReadonlyMap<string, number> {
  const near = far === "from" ? "to" : "from";
  const found = new Map([[start, 0]]);
  for (let steps = 1, size = 0; size !== found.size; steps += 1) {
    size = found.size;
    for (const edge of real.edges.filter(({ type, facts }) => type === "SUCCEEDED_BY" && facts.service === null)) {
      if (found.get(edge[near]) === steps - 1 && !found.has(edge[far])) {
        found.set(edge[far], steps);
      }
    }
  }
  found.delete(start);
  return found;
}

function counted(steps: Lineage["ancestors"]): ReadonlyMap<string, number> {
  return new Map(steps.map(({ body, steps: count }) => [body, count]));
}

describe("the lineage", () => {
  test("of Camden's CCG goes from its PCT to the merged ICB", async () => {
    const { ancestors, descendants } = await readLineage(real.source, "ccg-07r");
    expect({ ancestors: summarise(ancestors), descendants: summarise(descendants) }).toMatchInlineSnapshot(`
      {
        "ancestors": [
          "1 pct-5k7 by succeeded-by:pct-5k7:ccg-07r:2013-04-01",
        ],
        "descendants": [
          "1 ccg-93c by succeeded-by:ccg-07r:ccg-93c:2020-04-01",
          "2 icb-qmj by succeeded-by:ccg-93c:icb-qmj:2022-07-01",
          "3 icb-z9b2z by succeeded-by:icb-qmj:icb-z9b2z:2026-04-01",
        ],
      }
    `);
  });

  test("of a PCT tells which functions went to NHS England and to the councils", async () => {
    const { functionsPassedOn, functionsTakenOver } = await readLineage(real.source, "pct-5k7");
    expect(functionsTakenOver).toEqual([]);
    expect(
      functionsPassedOn.map(({ service, body, viaGroup, edge }) => [service, body, viaGroup, edge.facts.validFrom]),
    ).toEqual([
      ["public-health", "local-authorities", "primary-care-trusts", "2013-04-01"],
      ["community-pharmacy", "nhs-england", "primary-care-trusts", "2013-04-01"],
      ["dental-services", "nhs-england", "primary-care-trusts", "2013-04-01"],
      ["gp-services", "nhs-england", "primary-care-trusts", "2013-04-01"],
      ["ophthalmic-services", "nhs-england", "primary-care-trusts", "2013-04-01"],
    ]);
  });

  test("of every body is the closure of the successions, each body once, by a shortest way", async () => {
    const bodies = new Set(
      real.edges
        .filter(({ type, facts }) => type === "SUCCEEDED_BY" && facts.service === null)
        .flatMap(({ from, to }) => [from, to]),
    );
    for (const body of bodies) {
      const { ancestors, descendants } = await readLineage(real.source, body);
      expect(counted(ancestors)).toEqual(closure(body, "from"));
      expect(counted(descendants)).toEqual(closure(body, "to"));
      expect(ancestors).toHaveLength(counted(ancestors).size);
      const steps = [...ancestors.map(({ steps }) => steps)];
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  }, 120_000);

  test("of a body without predecessors and successors is only itself", async () => {
    expect(await readLineage(real.source, "parliament")).toEqual({
      body: "parliament",
      ancestors: [],
      descendants: [],
      functionsPassedOn: [],
      functionsTakenOver: [],
    });
  });

  test("of an unknown body is refused", async () => {
    await expect(readLineage(real.source, "ccg-7r")).rejects.toMatchObject({ code: "BODY_UNKNOWN" });
  });
});
