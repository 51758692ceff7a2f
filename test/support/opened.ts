// What programs that we did not write find in our files.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import { root } from "../../src/cli/project.ts";

const run = promisify(execFile);

/** What an opener of opens.py prints, which is as the test that asks for it says. */
export async function opened<T>(opener: string, ...args: readonly string[]): Promise<T> {
  const script = join(root, "test/programs/opens.py");
  const { stdout } = await run(inject("python"), [script, opener, ...args], { maxBuffer: 100_000_000 });
  return JSON.parse(stdout) as T;
}
