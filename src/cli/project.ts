// What every command starts from: the SDL of this project and the folder of data, read and checked.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../base/errors.ts";
import { type Catalogue, readCatalogue } from "../model/catalogue.ts";
import { check } from "../model/check.ts";
import { type Dataset, printProblems } from "../model/dataset.ts";
import { readSdl, type Sdl, type SdlFile } from "../model/sdl.ts";
import { type Reading, readSeed } from "../seed/read.ts";

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, "../..");

export interface Model {
  readonly sdl: Sdl;
  /** The questions that we answer ourselves, which are added to the generated schema. */
  readonly questions: SdlFile;
  readonly catalogue: Catalogue;
}

/** The file of the questions that we answer ourselves. */
const questionsFile = "questions.graphql";

/** The SDL files of `schema/`, and what is derived from them. */
export async function readModel(): Promise<Model> {
  const folder = join(root, "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".graphql") && name !== questionsFile).sort();
  const sdl = readSdl(await Promise.all(names.map((name) => readSdlFile(folder, name))));
  return { sdl, questions: await readSdlFile(folder, questionsFile), catalogue: readCatalogue(sdl) };
}

async function readSdlFile(folder: string, name: string): Promise<SdlFile> {
  return { file: `schema/${name}`, text: await readFile(join(folder, name), "utf8") };
}

/** Reads the folder and holds it against every rule; all problems are in the reading. */
export async function readChecked(
  folder: string,
  { sdl, catalogue }: Pick<Model, "sdl" | "catalogue">,
): Promise<Reading> {
  const reading = await readSeed(folder, sdl, catalogue);
  return { ...reading, problems: [...reading.problems, ...check(reading.dataset, catalogue, reading.places)] };
}

/** The dataset of the folder. Refuses with `SEED_INVALID` and the list of all problems. */
export async function readSound(folder: string, model: Pick<Model, "sdl" | "catalogue">): Promise<Dataset> {
  const { dataset, problems } = await readChecked(folder, model);
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new KnownError("SEED_INVALID", `${printProblems(problems)}\n${count} in ${folder}. The graph is as it was.`);
  }
  return dataset;
}
