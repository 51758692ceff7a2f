// Where a rule of the linter is set aside, and why: each place is on this list, and says its reason.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";

const folders = ["src", "tools", "test", "web", "bench"];
const single = ["codegen.ts", "vitest.config.ts"];

/** Each suppression as `file: rule`, with its reason. */
async function suppressions(): Promise<readonly { readonly where: string; readonly reason: string }[]> {
  const files = [...single.map((file) => join(root, file)), ...(await Promise.all(folders.map(sources))).flat()];
  const found = await Promise.all(files.sort().map(inFile));
  return found.flat();
}

async function sources(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function inFile(file: string) {
  const text = await readFile(file, "utf8");
  const marks = text.matchAll(/^\s*(?:\/\/|\{\/\*) biome-ignore (\S+?): (.*?)(?: \*\/\})?$/gm);
  return [...marks].map(([, rule = "", reason = ""]) => ({ where: `${relative(root, file)}: ${rule}`, reason }));
}

test("each rule that is set aside is set aside where this list says, and nowhere else", async () => {
  const counted = (await suppressions()).map(({ where }) => where);
  await expect(`${counted.join("\n")}\n`).toMatchFileSnapshot("../data/suppressions.txt");
});

test("each says why", async () => {
  expect((await suppressions()).filter(({ reason }) => reason.length < 10)).toEqual([]);
});
