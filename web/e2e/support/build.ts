// The pages that the service serves, built again where their sources are newer.

import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../src/cli/project.ts";

const run = promisify(execFile);

const sources = ["web/src", "web/console", "web/public", "queries"];
const built = ["dist/explorer/index.html", "dist/console/index.html"];

export async function buildWhatIsOld(): Promise<void> {
  const changed = await Promise.all(sources.map(newestIn));
  const made = await Promise.all(built.map(changedOn));
  if (Math.max(...changed) > Math.min(...made)) {
    await run("npm", ["run", "--silent", "build"], { cwd: root });
  }
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Math.max(...(await Promise.all(files.map(({ parentPath, name }) => timeOf(join(parentPath, name))))));
}

/** The beginning of time for what is not there. */
function changedOn(file: string): Promise<number> {
  return timeOf(join(root, file)).catch(() => 0);
}

async function timeOf(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}
