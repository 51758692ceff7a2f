// The command `import england`: it writes a folder whole or not at all, and never over another one.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { reportFile } from "../../src/england/import-england.ts";
import { command, type Ended } from "../support/command.ts";
import { smallSeed } from "../support/small-seed.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "who-commissions-what-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function runImport(into: string, ...options: readonly string[]): Promise<Ended> {
  const facts = join(root, "test/data/england/facts");
  return command(["import", "england", facts, "--record", smallSeed, "--into", into, ...options]).ended;
}

test("a folder is written, and written again only where that is wanted", async () => {
  const into = join(folder, "england");
  const first = await runImport(into, "--without", "practices,pharmacies");
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain(`${into} has `);
  expect(await readFile(join(into, "bodies/gp-practice.csv"), "utf8").catch(() => "")).not.toContain("gp-practice-");
  const second = await runImport(into);
  expect(second).toMatchObject({ code: 2 });
  expect(second.err).toContain("add --replace to write it again");
  expect(await runImport(into, "--replace")).toMatchObject({ code: 0, err: "" });
  expect(await readFile(join(into, "bodies/gp-practice.csv"), "utf8")).toContain("gp-practice-a81001");
  expect(await readdir(into)).toContain(reportFile);
  expect(await readdir(folder)).toEqual(["england"]);
}, 120_000);

test("a folder that no import wrote is never replaced", async () => {
  const into = join(folder, "mine");
  await mkdir(into);
  await writeFile(join(into, "notes.txt"), "mine");
  const { code, err } = await runImport(into, "--replace");
  expect({ code, end: err.trim().split("\n").at(-1) }).toEqual({ code: 2, end: "[ARGUMENT_BAD]" });
  expect(await readdir(into)).toEqual(["notes.txt"]);
}, 60_000);

test("what cannot be left out, and facts with problems, leave nothing behind", async () => {
  const wrong = await runImport(join(folder, "one"), "--without", "trusts");
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.err).toContain('there is no "trusts" to leave out, only practices and pharmacies');
  const none = await command(["import", "england", folder, "--record", smallSeed, "--into", join(folder, "two")]).ended;
  expect(none).toMatchObject({ code: 1 });
  expect(none.err).toContain("ccgs.csv:1: There is no such file.");
  expect(await readdir(folder)).toEqual([]);
}, 60_000);
