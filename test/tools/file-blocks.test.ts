// Files as parts of a page.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { fileBlocks } from "../../tools/file-blocks.ts";

test("a file is shown whole, in its language", async () => {
  const text = await readFile(join(root, "examples/table.R"), "utf8");
  expect(await fileBlocks(root).file?.("examples/table.R")).toBe(`\`\`\`r\n${text}\`\`\``);
});

test("a file of another language is refused", async () => {
  await expect(fileBlocks(root).file?.("package.json")).rejects.toThrow("The language of package.json is not known");
});
