// The CSV files of a data folder: which there are, and what looks like one and cannot be read.

import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { KnownError } from "../base/errors.ts";
import { compareText, type Problem } from "../model/dataset.ts";

export interface CsvFiles {
  /** Paths relative to the folder, with slashes, in order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Levels of folders below the data folder, of which the seed has one. */
const deepest = 3;

/**
 * Follows links that stay within the folder, as a volume of Kubernetes has them, and nothing whose name starts with a dot.
 * Throws `SOURCE_UNREADABLE` if the folder cannot be read.
 */
export async function listCsvFiles(folder: string): Promise<CsvFiles> {
  try {
    const top = await realpath(folder);
    const found = await listFolder({ folder, path: "", above: [top] });
    return { files: [...found.files].sort(compareText), problems: found.problems };
  } catch (cause) {
    throw new KnownError(
      "SOURCE_UNREADABLE",
      `The data folder ${folder} cannot be read: set DATA_DIR to a folder that can be read.`,
      { cause },
    );
  }
}

interface Place {
  readonly folder: string;
  /** Relative to the folder; empty for the folder itself. */
  readonly path: string;
  /** The data folder and those that lead from it to this place, with no links in their paths. */
  readonly above: readonly [top: string, ...string[]];
}

async function listFolder(place: Place): Promise<CsvFiles> {
  const names = await readdir(join(place.folder, place.path));
  const shown = names.filter((name) => !name.startsWith("."));
  const found = await Promise.all(shown.map((name) => listEntry(name, place)));
  return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
}

async function listEntry(name: string, { folder, path, above }: Place): Promise<CsvFiles> {
  const [top] = above;
  const file = path === "" ? name : `${path}/${name}`;
  const isCsv = name.endsWith(".csv");
  const refuse = (sentence: string): CsvFiles => ({
    files: [],
    problems: isCsv ? [{ file, line: 1, sentence }] : [],
  });
  try {
    const real = await realpath(join(folder, file));
    if (real !== top && !real.startsWith(`${top}${sep}`)) {
      return refuse("This is a link to a file outside of the data folder.");
    }
    const entry = await stat(real);
    if (entry.isFile()) {
      return { files: isCsv ? [file] : [], problems: [] };
    }
    if (!entry.isDirectory() || isCsv) {
      return refuse(entry.isDirectory() ? "This is a folder, not a file." : "This is not a file.");
    }
    // A link to a folder above would never end.
    return above.includes(real) || above.length > deepest
      ? { files: [], problems: [] }
      : await listFolder({ folder, path: file, above: [...above, real] });
  } catch (cause) {
    return refuse(unreadableSentence(cause));
  }
}

/** Throws what is not an error of the file system. */
export function unreadableSentence(cause: unknown): string {
  if (cause instanceof Error && "syscall" in cause && "code" in cause) {
    return `This file cannot be read (${cause.code}).`;
  }
  throw cause;
}
