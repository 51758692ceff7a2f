// The command `import england`: a data folder with the record of London and the bodies of all England.

import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";
import { KnownError } from "../base/errors.ts";
import {
  type EnglandImport,
  type ImportContent,
  importEngland,
  leavable,
  reportFile,
} from "../england/import-england.ts";
import { printProblems } from "../model/dataset.ts";
import { type LineWriter, runStep } from "./progress.ts";
import { readCheckedSeed, readModel, root } from "./project.ts";

/** Where to read and write, and what to leave out. */
export interface ImportOptions {
  readonly facts: string;
  /** Without it, the seed of this project. */
  readonly record?: string;
  readonly into: string;
  /** Names separated by commas. */
  readonly without: string;
  /** Whether to replace a folder that an earlier import wrote. */
  readonly replace: boolean;
}

/** Writes the folder whole or not at all. Throws `SEED_INVALID` with a list of all problems if there are any. */
export async function runEnglandImport(options: ImportOptions, print: LineWriter): Promise<void> {
  const into = resolve(options.into);
  const without = readLeft(options.without);
  await refuseOtherFolder(into, options.replace);
  const model = await readModel();
  const source: EnglandImport = {
    facts: resolve(options.facts),
    record: resolve(options.record ?? join(root, "seed")),
    without,
  };
  const content = await runStep("Reading the facts", () => importEngland(source, model));
  refuseProblems(content.problems, source.facts);
  const draft = join(dirname(into), `.${basename(into)}-${process.pid}`);
  try {
    await runStep("Writing the files", () => writeFiles(draft, content));
    const checked = await runStep("Checking the record", () => readCheckedSeed(draft, model));
    refuseProblems(checked.problems, into);
    await replaceFolder(draft, into);
    const { things, edges } = checked.dataset;
    print(`${into} has ${things.length} things and ${edges.length} edges.\n`);
  } catch (cause) {
    throw isFileError(cause) ? unwritableError(into, cause) : cause;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  print(summary(content, into));
}

function isLeavable(name: string): name is keyof typeof leavable {
  return Object.hasOwn(leavable, name);
}

function readLeft(text: string): readonly (keyof typeof leavable)[] {
  const names = text.split(",").map((name) => name.trim());
  const wrong = names.filter((name) => name !== "" && !isLeavable(name));
  if (wrong.length > 0) {
    const known = Object.keys(leavable).join(" and ");
    throw new KnownError("ARGUMENT_BAD", `--without: there is no "${wrong[0]}" to leave out, only ${known}.`);
  }
  return names.filter(isLeavable);
}

/** A folder that is empty, or that an earlier import wrote and that may be replaced. */
async function refuseOtherFolder(into: string, replace: boolean): Promise<void> {
  const names = await readdir(into).catch((cause: NodeJS.ErrnoException): readonly string[] => {
    if (cause.code === "ENOENT") {
      return [];
    }
    throw unwritableError(into, cause);
  });
  if (names.length === 0) {
    return;
  }
  if (!names.includes(reportFile)) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${into} is not empty, and no import wrote it: name another folder with --into.`,
    );
  }
  if (!replace) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${into} has an earlier import: add --replace to write it again, or name another folder with --into.`,
    );
  }
}

function isFileError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && "syscall" in cause && "code" in cause;
}

function unwritableError(into: string, cause: NodeJS.ErrnoException): KnownError {
  return new KnownError(
    "DISK_UNWRITABLE",
    `${into} cannot be written: name another folder with --into. (${cause.message})`,
    { cause },
  );
}

function refuseProblems(problems: ImportContent["problems"], folder: string): void {
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new KnownError("SEED_INVALID", `${printProblems(problems)}\n${count} in ${folder}. Nothing was written.`);
  }
}

async function writeFiles(folder: string, { files }: ImportContent): Promise<number> {
  for (const { file, text } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return files.length;
}

/** Readers see the old folder or the new one. If the new one cannot be put in its place, the old one comes back. */
async function replaceFolder(draft: string, into: string): Promise<void> {
  const old = `${draft}-old`;
  const isThere = await rename(into, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, into);
  } catch (cause) {
    if (isThere) {
      await rename(old, into);
    }
    throw cause;
  }
  if (isThere) {
    await rm(old, { recursive: true, force: true });
  }
}

function summary({ added, differences }: ImportContent, into: string): string {
  const rows = [...added].sort().map(([file, count]) => `${file} +${count}`);
  return `Added to the record: ${rows.join(", ")}.\n${differences.length} differences and omissions are in ${join(into, reportFile)}.\nUse it with DATA_DIR=${into}.\n`;
}
