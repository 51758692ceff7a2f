// Suggestions for an unknown word.

import { distance } from "fastest-levenshtein";
import { limits } from "./limits.ts";

/** The start of a text, as long as it is worth comparing and repeating. */
export function clipText(text: string): string {
  const { most } = limits.nearestText;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The three words with the smallest edit distance; equal distances are in alphabetical order. */
export function nearestWords(wanted: string, words: readonly string[]): readonly string[] {
  const start = clipText(wanted).toLowerCase();
  const measured = words.map((word) => ({ word, by: distance(start, word.toLowerCase()) }));
  return measured
    .sort((a, b) => a.by - b.by || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
