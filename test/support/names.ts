// The names of the real record, read once for each test file.

import { join } from "node:path";
import { readValidSeed, root } from "../../src/cli/project.ts";
import type { Thing } from "../../src/model/dataset.ts";
import { findNames, makeNameIndex, type NameMatch, type NameQuestion } from "../../src/names/name-index.ts";
import { model } from "./model.ts";

const dataset = await readValidSeed(join(root, "seed"), model);

/** Every thing of the record. */
export const things: readonly Thing[] = dataset.things;

export const names = makeNameIndex(things, model);

/** A search over everything with the floor of the API. */
export const everything: NameQuestion = {
  types: [],
  kinds: [],
  on: null,
  floor: 0.5,
  first: 20,
};

/** What a search over everything finds. */
export function searchNames(text: string, question: Partial<NameQuestion> = {}): readonly NameMatch[] {
  return findNames(names, text, { ...everything, ...question });
}

/** The thing that is found first, if any. */
export function bestName(text: string): readonly Thing[] {
  return searchNames(text, { first: 1 }).map(({ thing }) => thing);
}
