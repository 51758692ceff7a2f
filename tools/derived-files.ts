// Files that are written by a tool: how they differ from what is on disk, and how they are brought to it.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The text of each file, by its path from the root. */
export type DerivedFiles = ReadonlyMap<string, string>;

/** Folders whose every file is derived. */
const derivedFolders = ["docs/answers"] as const;

/** The paths of the files that differ, are missing, or are no longer derived, in order. */
export async function differingFiles(root: string, files: DerivedFiles): Promise<readonly string[]> {
  const differing: string[] = [];
  for (const [path, text] of files) {
    if ((await readIfThere(join(root, path))) !== text) {
      differing.push(path);
    }
  }
  return [...differing, ...(await leftoverFiles(root, files))].sort();
}

/** Writes the files that differ and removes those that are no longer derived. */
export async function writeFiles(root: string, files: DerivedFiles, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const file = join(root, path);
    const text = files.get(path);
    if (text === undefined) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

async function leftoverFiles(root: string, files: DerivedFiles): Promise<readonly string[]> {
  const found = await Promise.all(
    derivedFolders.map(async (folder) => (await filesIn(join(root, folder))).map((name) => `${folder}/${name}`)),
  );
  return found.flat().filter((path) => !files.has(path));
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await ifThere(() => readdir(folder))) ?? [];
}

function readIfThere(file: string): Promise<string | null> {
  return ifThere(() => readFile(file, "utf8"));
}

async function ifThere<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
      return null;
    }
    throw cause;
  }
}
