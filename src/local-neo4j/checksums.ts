// The SHA-256 of the files of a folder, and how they differ from what is expected.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The name of each file and its SHA-256, in the order of the names. */
export function folderChecksums(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/** One line for each file that is missing, is not expected, or has another content. */
export function checksumProblems(
  found: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): readonly string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return names.flatMap((name) => {
    const [has, needs] = [found.get(name), expected.get(name)];
    if (has === needs) {
      return [];
    }
    if (has === undefined) {
      return [`${name} is missing`];
    }
    return [needs === undefined ? `${name} is not a part of it` : `${name} has the SHA-256 ${has}, not ${needs}`];
  });
}
