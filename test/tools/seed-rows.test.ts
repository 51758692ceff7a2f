// Rows of the seed on a page.

import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { seedRowBlocks } from "../../tools/seed-rows.ts";

const { row } = seedRowBlocks(root);

test("a row is shown under the name of its file", async () => {
  expect(await row?.("test/data/tiny-seed/edges/succeeded-by.csv ccg-07r,")).toBe(
    "In `test/data/tiny-seed/edges/succeeded-by.csv`:\n\n```csv\nccg-07r,ccg-93c,IN_FORCE,2020-04-01,,,order-2012\n```",
  );
});

test("what no row starts with is refused", async () => {
  await expect(row?.("test/data/tiny-seed/edges/succeeded-by.csv none,")).rejects.toThrow(
    '0 rows of test/data/tiny-seed/edges/succeeded-by.csv start with "none,": a page shows one.',
  );
});
