// A clock that jumps changes nothing: what measures time uses the one that only goes forward.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";

/** Where the time of day is what is wanted, with the reason. */
const timesOfDay = new Map([
  ["src/base/log.ts", "the time of a line of the log"],
  ["src/http/rate-limit.ts", "when the minute of a client ends, as the stores of counts say it"],
  ["src/http/connection-errors.ts", "the header `Date` of an answer"],
]);

test("no file of src reads the time of day but those that show it", async () => {
  const files = (await readdir(join(root, "src"), { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(
    files.map(async (name) => ({ file: `src/${name}`, text: await readFile(join(root, "src", name), "utf8") })),
  );
  const readers = texts.filter(({ text }) => /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)/.test(text));
  expect(readers.map(({ file }) => file).filter((file) => !timesOfDay.has(file))).toEqual([]);
});
