// The version of the program that answers: what it says can differ between two of them, although the data is the same.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./project.ts";

/** The folder of this program, compiled or not. */
const program = dirname(dirname(fileURLToPath(import.meta.url)));

/** Hashes the files of the program, the pages, the schema and the queries, and the settings that answers depend on. */
export async function readServiceVersion(pagesDir: string, settings: unknown): Promise<string> {
  const folders = [program, join(pagesDir, "pages/server"), join(root, "schema"), join(root, "queries")];
  const files = (await Promise.all(folders.map(listFiles))).flat();
  const texts = await Promise.all([join(root, "package-lock.json"), ...files].map((file) => readFile(file)));
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const text of texts) {
    hash.update(text);
  }
  return hash.digest("hex").slice(0, 12);
}

/** All files of the folder, in order. None if it is not there, as the pages before they are built. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
