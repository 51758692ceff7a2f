// The floors: each folder of src has its import rule, and the rules bite.

import { execFile } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
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

/** The floors of docs/decisions.md: who may import whom. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ["base"],
  seed: ["base", "model"],
  formats: ["base", "model"],
  lens: ["base", "model"],
  graph: ["base", "model"],
  "local-neo4j": ["base", "model"],
  service: ["base", "model", "graph"],
  tables: ["base", "model", "formats"],
  archive: ["base", "model", "formats"],
  graphql: ["base", "model", "graph", "lens", "service"],
  http: ["base", "model", "graph", "lens", "service", "graphql", "formats", "tables", "archive"],
  cli: [
    ...["base", "model", "seed", "formats", "lens", "graph", "local-neo4j"],
    ...["service", "tables", "archive", "graphql", "http"],
  ],
};

const heldPackages: Readonly<Record<string, readonly string[]>> = {
  "neo4j-driver": ["graph"],
  "@neo4j/graphql": ["graphql"],
  "@apollo/server": ["http"],
  compression: ["http"],
  express: ["http"],
  "csv-parse/sync": ["seed"],
  "csv-stringify/sync": ["seed", "formats", "tables", "archive"],
  xmlbuilder2: ["formats"],
  fflate: ["archive"],
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
