// What every command starts from: the SDL of this project and the folder of data, read and checked.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../base/errors.ts";
import { type DataModel, readCatalogue } from "../model/catalogue.ts";
import { checkDataset } from "../model/check.ts";
import { type Dataset, printProblems } from "../model/dataset.ts";
import { readSdl } from "../model/sdl.ts";
import type { SdlFile } from "../model/sdl-document.ts";
import { readSeed, type SeedContent } from "../seed/read.ts";

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, "../..");

export interface Model extends DataModel {
  /** The questions that we answer ourselves, which are added to the generated schema. */
  readonly questions: SdlFile;
  /** The named queries as they are written. */
  readonly queries: readonly SdlFile[];
}

/** The file of the questions that we answer ourselves. */
const questionsFile = "schema/questions.graphql";

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

/** Reads the folder and holds it against every rule; all problems are in the reading. */
export async function readCheckedSeed(folder: string, { sdl, catalogue }: DataModel): Promise<SeedContent> {
  const reading = await readSeed(folder, sdl, catalogue);
  return { ...reading, problems: [...reading.problems, ...checkDataset(reading.dataset, catalogue, reading.places)] };
}

/** The dataset of the folder. Refuses with `SEED_INVALID` and the list of all problems. */
export async function readValidSeed(folder: string, model: DataModel): Promise<Dataset> {
  const { dataset, problems } = await readCheckedSeed(folder, model);
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new KnownError("SEED_INVALID", `${printProblems(problems)}\n${count} in ${folder}. The graph is as it was.`);
  }
  return dataset;
}
