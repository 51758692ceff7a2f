// The pages that the service serves, built again where their sources are newer.

import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { root } from "../../src/cli/project.ts";

const run = promisify(execFile);

const sources = ["web/src", "web/stories", "web/console", "web/public", "queries"];
const built = ["dist/pages/server/index.js", "dist/console/index.html"];

// biome-ignore lint/style/noDefaultExport: vitest runs the default export before the tests
export default buildStalePages;

export async function buildStalePages(): Promise<void> {
  const changed = await Promise.all(sources.map(newestChange));
  const made = await Promise.all(built.map(builtAt));
  if (Math.max(...changed) > Math.min(...made)) {
    // As it is built for readers: a test runs with another NODE_ENV, by which the pages would be those of development.
    // biome-ignore lint/style/noProcessEnv: the build is started with the rest of the environment of this run
    await run("npm", ["run", "--silent", "build"], { cwd: root, env: { ...process.env, NODE_ENV: "production" } });
  }
}

async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Math.max(...(await Promise.all(files.map(({ parentPath, name }) => modifiedTime(join(parentPath, name))))));
}

/** The beginning of time for what is not there. */
function builtAt(file: string): Promise<number> {
  return modifiedTime(join(root, file)).catch(() => 0);
}

async function modifiedTime(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}
