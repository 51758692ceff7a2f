// Suggestions for an unknown word.

import { distance } from "fastest-levenshtein";

/** The three words with the smallest edit distance; equal distances are in alphabetical order. */
export function nearestWords(wanted: string, words: readonly string[]): readonly string[] {
  const measured = words.map((word) => ({ word, by: distance(wanted.toLowerCase(), word.toLowerCase()) }));
  return measured
    .sort((a, b) => a.by - b.by || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
