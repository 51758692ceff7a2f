// What every kept result says of its run, and the part of a page that is written from it.

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { root } from "../src/cli/project.ts";

export interface RunFacts {
  readonly measuredOn: string;
  readonly commit: string;
  readonly cores: number;
  /** The load of the machine before the run. */
  readonly load: number;
  readonly rounds: number;
  readonly sliceMilliseconds: number;
}

export async function readRunFacts(given: Pick<RunFacts, "load" | "rounds" | "sliceMilliseconds">): Promise<RunFacts> {
  const { stdout } = await promisify(execFile)("git", ["rev-parse", "--short", "HEAD"], { cwd: root });
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    commit: stdout.trim(),
    cores: availableParallelism(),
    ...given,
  };
}

/** Puts the text between the line that names the command and the one that ends the results. Throws if the page has not both. */
export async function writeResultsPart(page: string, command: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- results: ${command} -->`, "<!-- end of results -->"];
  const [head, rest] = (await readFile(page, "utf8")).split(begin);
  const [, tail] = rest?.split(end) ?? [];
  if (head === undefined || tail === undefined) {
    throw new Error(`${page} has not the lines ${begin} and ${end}.`);
  }
  await writeFile(page, `${head}${begin}\n\n${text}\n\n${end}${tail}`);
}
