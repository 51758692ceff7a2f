// The floors: each folder of src has its import rule, and the rules bite.

import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";

const run = promisify(execFile);
const folders = (await readdir(join(root, "src"), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const written: string[] = [];

afterAll(async () => {
  await Promise.all(written.map((file) => rm(file, { force: true })));
});

/** The table under "Floors" in docs/architecture.md: who may import whom. */
const mayImport = floorsTable(await readFile(join(root, "docs/architecture.md"), "utf8"));

function floorsTable(page: string): Readonly<Record<string, readonly string[]>> {
  const section = page.split(/^## /m).find((part) => part.startsWith("Floors\n")) ?? "";
  const [table = ""] = section.split("Outside `src/`");
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  return Object.fromEntries(
    rows.map((row) => {
      const [, folder = "", , imported = ""] = row.split("|");
      return [namesIn(folder).join(), namesIn(imported)];
    }),
  );
}

/** What is in backquotes. */
function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

const heldPackages: Readonly<Record<string, readonly string[]>> = {
  "neo4j-driver": ["graph"],
  "@neo4j/graphql": ["graphql"],
  "@apollo/server": ["http"],
  compression: ["http"],
  express: ["http"],
  ghtml: ["http"],
  "csv-parse/sync": ["seed"],
  "csv-stringify/sync": ["seed", "formats"],
  xmlbuilder2: ["formats"],
  fflate: ["archive"],
  "hyparquet-writer": ["archive"],
  "sql.js": ["archive"],
  "write-excel-file/node": ["tables"],
  zod: ["base", "http"],
  commander: ["cli"],
};

/** The imports of which the linter complains in a file of that folder. */
async function complaints(folder: string, imports: readonly string[]): Promise<readonly string[]> {
  const file = join(root, folder, "probe-of-the-floors.ts");
  written.push(file);
  const lines = imports.map(
    (from, at) => `import type * as n${at} from "${from}";\nexport type T${at} = typeof n${at};`,
  );
  await writeFile(file, `${lines.join("\n")}\n`);
  const { stdout } = await run("npx", ["biome", "lint", "--only=style/noRestrictedImports", "--reporter=json", file], {
    cwd: root,
  }).catch((error: { stdout: string }) => error);
  await rm(file, { force: true });
  const report: { diagnostics: { location: { start?: { line: number } } }[] } = JSON.parse(stdout);
  return report.diagnostics.map(({ location }) => imports[((location.start?.line ?? 1) - 1) / 2] ?? "?").sort();
}

test("each folder of src stands on a floor, and each floor is a folder", () => {
  expect([...folders].sort()).toEqual(Object.keys(mayImport).sort());
});

test.each(folders)("src/%s may import from the floors below it and from no other", async (folder) => {
  const others = folders.filter((other) => other !== folder).map((other) => `../${other}/x.ts`);
  const packages = Object.keys(heldPackages);
  const refused = [
    ...others.filter((other) => !mayImport[folder]?.includes(other.split("/")[1] ?? "")),
    ...packages.filter((name) => !heldPackages[name]?.includes(folder)),
  ];
  expect(await complaints(`src/${folder}`, [...others, ...packages])).toEqual(refused.sort());
});
