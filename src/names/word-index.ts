// Which names have a word, its beginning or a word like it: found by the word, without looking through all names.

import { distance } from "fastest-levenshtein";
import { LRUCache } from "lru-cache";
import { groupItems } from "../base/lists.ts";
import { compareText } from "../model/dataset.ts";
import { typingErrors } from "./typing-errors.ts";

/** The places of names in a list, by their words. */
export interface WordIndex {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** All words in order, so that those with the same beginning follow each other. */
  readonly sorted: readonly string[];
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  /** What was found for words before: most texts have words of others. */
  readonly found: LRUCache<string, readonly number[]>;
}

/** Places that are kept for the words that were looked for. */
const mostPlaces = 500_000;

/** The words of each name. */
export function makeWordIndex(names: readonly (readonly string[])[]): WordIndex {
  const places = new Map<string, number[]>();
  for (const [place, words] of names.entries()) {
    for (const word of new Set(words)) {
      const found = places.get(word) ?? [];
      found.push(place);
      places.set(word, found);
    }
  }
  const sorted = [...places.keys()].sort(compareText);
  const found = new LRUCache<string, readonly number[]>({
    maxSize: mostPlaces,
    sizeCalculation: (some, key) => some.length + key.length,
  });
  return { places, sorted, byInitial: groupItems(sorted, (word) => word.slice(0, 1)), found };
}

/** How far a word may be from the one that is written: by typing errors that a name can be found with, or by any two letters. */
export type WordLikeness = "mistyped" | "alike";

/** The places of the names that have the word, one that begins with it, or one that is like it; in order. */
export function findWordPlaces(index: WordIndex, word: string, likeness: WordLikeness): readonly number[] {
  const key = `${likeness} ${word}`;
  const known = index.found.get(key);
  if (known) {
    return known;
  }
  const words = [...wordsWithBeginning(index, word), ...similarWords(index, word, likeness)];
  const places = new Set(words.flatMap((each) => index.places.get(each) ?? []));
  const found = [...places].sort((a, b) => a - b);
  index.found.set(key, found);
  return found;
}

/** The places that are in each of the lists, which are in order. */
export function commonPlaces(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return shortest.filter((place) =>
    others.every((list) => list[firstPlace(list.length, (at) => (list[at] ?? 0) >= place)] === place),
  );
}

/** The first of so many places for which it holds; it holds for all that follow. */
function firstPlace(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function wordsWithBeginning({ sorted }: WordIndex, beginning: string): readonly string[] {
  const start = firstPlace(sorted.length, (at) => (sorted[at] ?? "") >= beginning);
  let end = start;
  while (sorted[end]?.startsWith(beginning)) {
    end += 1;
  }
  return sorted.slice(start, end);
}

/** Fewer letters are too few for a word like it. */
const fewestLetters = 4;

/** The letters by which words that are alike may differ. A swap of two letters is two. */
const mostLetters = 2;

function similarWords({ sorted, byInitial }: WordIndex, word: string, likeness: WordLikeness): readonly string[] {
  if (word.length < fewestLetters) {
    return [];
  }
  const isNear = (other: string): boolean =>
    Math.abs(other.length - word.length) <= mostLetters && distance(word, other) <= mostLetters;
  // A typing error leaves the first letter.
  return likeness === "alike"
    ? sorted.filter(isNear)
    : (byInitial.get(word.slice(0, 1)) ?? []).filter(
        (other) => isNear(other) && Number.isFinite(typingErrors(word, other)),
      );
}
