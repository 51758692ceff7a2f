// The floors of the pages: what a file of web/src or web/console may import, and that the rules bite.

import { execFile } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { root } from "../../../src/cli/project.ts";

const run = promisify(execFile);
const serviceFolders = (await readdir(join(root, "src"), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const probes: string[] = [];

afterAll(async () => {
  await Promise.all(probes.map((file) => rm(file, { force: true })));
});

/** The imports that the linter refuses in a file of that folder. */
async function refusedImports(folder: string, imports: readonly string[]): Promise<readonly string[]> {
  const file = join(root, folder, "floor-probe.ts");
  probes.push(file);
  const lines = imports.map((from, i) => `import type * as n${i} from "${from}";\nexport type T${i} = typeof n${i};`);
  await writeFile(file, `${lines.join("\n")}\n`);
  const { stdout } = await run("npx", ["biome", "lint", "--only=style/noRestrictedImports", "--reporter=json", file], {
    cwd: root,
  }).catch((error: { stdout: string }) => error);
  await rm(file, { force: true });
  const report: { diagnostics: { location: { start?: { line: number } } }[] } = JSON.parse(stdout);
  return report.diagnostics.map(({ location }) => imports[((location.start?.line ?? 1) - 1) / 2] ?? "?").sort();
}

test.each(["web/src", "web/console"])("%s may import nothing from src: it talks to the API", async (folder) => {
  const own = ["./x.ts", "../generated/x.ts", "react", "../../queries/x.graphql?raw"];
  const service = serviceFolders.flatMap((other) => [`../../src/${other}/x.ts`, `../../../src/${other}/x.ts`]);
  expect(await refusedImports(folder, [...own, ...service])).toEqual(service.sort());
});
