// Chance in the tests has a seed.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";

const seed = fc.readConfigureGlobal().seed;

test("every project that runs properties sets the seed before its tests", async () => {
  const configs = ["vitest.config.ts", "web/vitest.config.ts"];
  const texts = await Promise.all(configs.map((file) => readFile(join(root, file), "utf8")));
  expect(texts.map((text) => text.match(/setupFiles: .*fixed-seed\.ts"/g)?.length)).toEqual([3, 1]);
});

test("a property meets the same values in every run", () => {
  expect(fc.sample(fc.nat(), 3)).toEqual(fc.sample(fc.nat(), { seed: seed ?? Number.NaN, numRuns: 3 }));
  expect(seed).toBe(20_261_126);
});
