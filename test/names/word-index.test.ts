// The names that a word is found in, compared with a look at every word of every name.

import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { typingErrors } from "../../src/names/typing-errors.ts";
import { commonPlaces, findWordPlaces, type WordLikeness } from "../../src/names/word-index.ts";
import { names } from "../support/names.ts";

const vocabulary = [...names.words.places.keys()];

/** A word of a name, shortened, with a letter left out, or with two letters swapped. */
const words = fc
  .record({ word: fc.constantFrom(...vocabulary), at: fc.nat({ max: 12 }), change: fc.nat({ max: 3 }) })
  .map(({ word, at, change }) => {
    const [before, a, b, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    return [word, word.slice(0, at + 1), before + b + after, before + b + a + after][change] ?? word;
  })
  .filter((word) => word !== "");

function isFit(word: string, other: string, likeness: WordLikeness): boolean {
  const isAlike = word.length > 3 && distance(word, other) <= 2;
  return other.startsWith(word) || (isAlike && (likeness === "alike" || Number.isFinite(typingErrors(word, other))));
}

test.each(["mistyped", "alike"] as const)("are those that have a word that fits: %s", (likeness) => {
  fc.assert(
    fc.property(words, (word) => {
      const slow = names.names.flatMap((name, place) =>
        name.words.some((other) => isFit(word, other, likeness)) ? [place] : [],
      );
      expect([...findWordPlaces(names.words, word, likeness)].sort((a, b) => a - b)).toEqual(slow);
    }),
    { seed: 20_261_127, numRuns: 60 },
  );
});

test("the places of several words are those that each of them has", () => {
  const list = fc.uniqueArray(fc.nat({ max: 30 })).map((places) => places.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      const [first = [], ...others] = lists;
      const slow = first.filter((place) => others.every((other) => other.includes(place)));
      expect(commonPlaces(lists)).toEqual(slow);
    }),
    { seed: 20_261_127 },
  );
});
