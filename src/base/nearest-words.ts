// The words that are most like a word that is not there.

import { distance } from "fastest-levenshtein";

/** The three words that take the fewest changes of a letter; among equals the first in the order of the letters. */
export function nearestWords(wanted: string, words: readonly string[]): readonly string[] {
  const measured = words.map((word) => ({ word, by: distance(wanted.toLowerCase(), word.toLowerCase()) }));
  return measured
    .sort((a, b) => a.by - b.by || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
