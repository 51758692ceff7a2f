// Searches everything that has a name: by name, former name, alias, code or id, with other words for its kind and with typing errors.

import { checkRange } from "../base/check-range.ts";
import { KnownError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { findNames, isSearchable, type NameMatch, type NameQuestion } from "../names/name-index.ts";
import type { Source } from "./source.ts";

export interface SearchQuestion extends NameQuestion {
  readonly text: string;
}

/** The matches, best first. Throws `ARGUMENT_BAD` for a text without a letter or a digit, and for one that is too long. */
export async function searchNames(
  { readNames }: Source,
  { text, ...question }: SearchQuestion,
): Promise<readonly NameMatch[]> {
  checkRange("first", question.first, [1, 100]);
  checkRange("floor", question.floor, [0, 1]);
  const { most } = limits.searchText;
  if (text.length > most) {
    throw new KnownError("ARGUMENT_BAD", `text has ${text.length} characters: it must have at most ${most}.`, {
      limit: "searchText",
    });
  }
  if (!isSearchable(text)) {
    throw new KnownError("ARGUMENT_BAD", "text has no letter and no digit: give a name or a code.");
  }
  return findNames(await readNames(), text, question);
}
