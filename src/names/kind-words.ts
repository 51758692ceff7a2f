// The words by which a name says what kind of body it is: a text is such words and the rest.

import type { BodyKindEntry, Catalogue } from "../model/catalogue.ts";
import { dropFillers, isCommonWord, nameWords } from "./name-words.ts";
import { typingErrors } from "./typing-errors.ts";

type Phrase = readonly string[];

/** What the catalogue says about how kinds are written. */
export interface KindWords {
  /** The phrases of each kind that has any, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The words of all phrases. */
  readonly words: ReadonlySet<string>;
}

/** A text as a name of one kind. */
export interface KindSplit {
  /** The words without those of the kind. */
  readonly rest: readonly string[];
  /** Whether it has words of the kind. `NHS` says too little to be one. */
  readonly saysKind: boolean;
}

export function readKindWords({ kinds }: Catalogue): KindWords {
  const entries = [...kinds.values()].filter(({ words }) => words.length > 0);
  const phrases = new Map(entries.map((kind) => [kind.name, kindPhrases(kind)]));
  return { phrases, words: new Set([...phrases.values()].flat(2)) };
}

function kindPhrases({ words }: BodyKindEntry): readonly Phrase[] {
  return words.map(nameWords).sort((a, b) => b.length - a.length);
}

/** Takes the words of the kind out, wherever they are. */
export function splitKindWords(words: readonly string[], phrases: readonly Phrase[]): KindSplit {
  let [rest, saysKind] = [words, false];
  for (const phrase of phrases) {
    for (let at = findPhrase(rest, phrase); at >= 0; at = findPhrase(rest, phrase)) {
      rest = rest.toSpliced(at, phrase.length);
      saysKind ||= !phrase.every(isCommonWord);
    }
  }
  return { rest: rest.length > 0 ? dropFillers(rest) : rest, saysKind };
}

/** The word of a kind that is meant by a word with a typing error; else the word itself. */
export function findKindWord(word: string, { words }: KindWords): string {
  return [...words].find((each) => Number.isFinite(typingErrors(word, each))) ?? word;
}

function findPhrase(words: readonly string[], phrase: Phrase): number {
  return words.findIndex((_word, at) => phrase.every((each, offset) => words[at + offset] === each));
}
