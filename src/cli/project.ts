// Reads the project's SDL, its named queries and the folder of data.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KnownError } from "../base/errors.ts";
import { type DataModel, readCatalogue } from "../model/catalogue.ts";
import { checkDataset } from "../model/check.ts";
import { type Dataset, printProblems } from "../model/dataset.ts";
import { readSdl } from "../model/sdl.ts";
import type { SdlFile } from "../model/sdl-document.ts";
import { readSeed, type SeedContent } from "../seed/read.ts";

/** The folder that holds package.json, for the source and for the built program. */
export const root = findRoot(import.meta.dirname);

export interface Model extends DataModel {
  /** The SDL of the questions, which is added to the generated schema. */
  readonly questions: SdlFile;
  /** The files of the named queries. */
  readonly queries: readonly SdlFile[];
}

/** The SDL file of the questions. */
const questionsFile = "schema/questions.graphql";

function findRoot(folder: string): string {
  const parent = dirname(folder);
  if (existsSync(join(folder, "package.json"))) {
    return folder;
  }
  if (parent === folder) {
    throw new Error(`There is no package.json above ${import.meta.dirname}.`);
  }
  return findRoot(parent);
}

/** The SDL files of `schema/` and what is derived from them, and the queries of `queries/`. */
export async function readModel(): Promise<Model> {
  const files = await readGraphqlFiles("schema");
  const questions = files.find(({ file }) => file === questionsFile);
  if (!questions) {
    throw new KnownError("SCHEMA_INVALID", `${questionsFile}: there is no such file.`);
  }
  const sdl = readSdl(files.filter((file) => file !== questions));
  return { sdl, questions, queries: await readGraphqlFiles("queries"), catalogue: readCatalogue(sdl) };
}

/** The files of one folder, in the order of their names. */
async function readGraphqlFiles(folder: string): Promise<readonly SdlFile[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `${folder}/${name}`,
      text: await readFile(join(root, folder, name), "utf8"),
    })),
  );
}

/** Reads the folder and checks it against every rule. The content lists all problems. */
export async function readCheckedSeed(folder: string, { sdl, catalogue }: DataModel): Promise<SeedContent> {
  const reading = await readSeed(folder, sdl, catalogue);
  return { ...reading, problems: [...reading.problems, ...checkDataset(reading.dataset, catalogue, reading.places)] };
}

/** The dataset of the folder. Throws `SEED_INVALID` with a list of all problems. */
export async function readValidSeed(folder: string, model: DataModel): Promise<Dataset> {
  const { dataset, problems } = await readCheckedSeed(folder, model);
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new KnownError(
      "SEED_INVALID",
      `${printProblems(problems)}\n${count} in ${folder}. The graph was not changed.`,
    );
  }
  return dataset;
}
