// Operations made by chance have the same answer from a plan as from graphql-js, byte for byte.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chanceOperations } from "../support/hostile-operations.ts";
import { fuzzScale } from "../support/hostile-values.ts";
import { api } from "../support/model.ts";
import { answerByWays } from "../support/planned.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let seed: SeedSource;
beforeAll(async () => {
  seed = await realSource();
});
afterAll(() => seed.close());

const ways = new Map<string, number>();

test("a plan answers as the execution does", async () => {
  await fc.assert(
    fc.asyncProperty(chanceOperations(api), async (operation) => {
      const answers = await answerByWays(operation, seed);
      if (answers) {
        ways.set(answers.way ?? "", (ways.get(answers.way ?? "") ?? 0) + 1);
        expect(answers.planned).toBe(answers.executed);
        expect(answers.stated).toBe(answers.executed);
      }
    }),
    { numRuns: 150 * fuzzScale, endOnFailure: true },
  );
  expect(ways.get("compiled")).toBeGreaterThan(0);
});
