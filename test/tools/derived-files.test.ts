// Files that a tool writes: which differ, and what writing them does.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differingFiles, writeFiles } from "../../tools/derived-files.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "derived-"));
  await mkdir(join(root, "docs/answers"), { recursive: true });
  await writeFile(join(root, "docs/same.md"), "same");
  await writeFile(join(root, "docs/other.md"), "other");
  await writeFile(join(root, "docs/answers/gone.json"), "{}");
});
afterAll(() => rm(root, { recursive: true }));

const files = new Map([
  ["docs/same.md", "same"],
  ["docs/other.md", "changed"],
  ["docs/answers/new.json", "[]"],
]);

test("files that differ, are missing or are no longer derived are listed, then written or removed", async () => {
  const differing = await differingFiles(root, files);
  expect(differing).toEqual(["docs/answers/gone.json", "docs/answers/new.json", "docs/other.md"]);
  await writeFiles(root, files, differing);
  expect(await differingFiles(root, files)).toEqual([]);
  expect(await readFile(join(root, "docs/other.md"), "utf8")).toBe("changed");
  expect(await readdir(join(root, "docs/answers"))).toEqual(["new.json"]);
});
