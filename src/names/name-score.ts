// How well a text fits a name, from 0 to 1. docs/search.md has the scale in words.

import type { NameRole } from "../model/sdl.ts";
import { findKindWord, type KindSplit, type KindWords, splitKindWords } from "./kind-words.ts";
import { dropFillers, isCommonWord } from "./name-words.ts";
import { fitWords, type WordFit } from "./word-fit.ts";

/** The scores of the ways in which a text can fit a name. */
export const scale = {
  /** A whole name. */
  whole: 1,
  /** A whole name, with words of its kind added or written otherwise, or without what is in its brackets. */
  otherwise: 0.95,
  /** A name without the words of its kind, or with the country or the city added or left out. */
  bare: 0.9,
  /** Nothing but words of the kind. */
  kind: 0.75,
  /** The beginning of a name, or words in it: the more, the more of the name they are. */
  part: 0.5,
  startShare: 0.35,
  withinShare: 0.2,
  /** For a part of a name with words of its kind. */
  kindBonus: 0.1,
  /** What is left, above a part of a name, for the title of a source. */
  title: 0.1,
  /** Some of the words, or only common ones, or too few letters: never as much as a part. */
  some: 0.4,
} as const;

/** What is left of a score for each typing error, for another order of the words, and for another kind than the text says. */
const [perError, otherOrder, otherKind] = [0.9, 0.97, 0.8];

/** Letters that say too little, unless they are a whole name. */
const tooFewLetters = 2;

/** How a text fits a name. */
export interface NameFit {
  readonly score: number;
  /** Whether it is the whole name; words of its kind may be added or written otherwise. */
  readonly whole: boolean;
  /** Whether it is the name without the words of its kind. */
  readonly bare: boolean;
}

/** The words of a name. */
export interface NameParts {
  readonly as: NameRole;
  /** All words but those that can be left out. */
  readonly words: readonly string[];
  /** The kind of the body; null for other things, and for kinds without words of their own. */
  readonly kind: string | null;
  /** The words without those of the kind; null where none are left, and where the name is not of a body. */
  readonly rest: readonly string[] | null;
  /** Whether what stands in its brackets was left out. */
  readonly cut: boolean;
}

/** A text that is searched for. Words of a kind are in it without typing errors. */
export interface SearchText {
  readonly words: readonly string[];
  /** The text as a name of each kind that has words. */
  readonly splits: ReadonlyMap<string, KindSplit>;
  /** Whether it says of which kind the body is. */
  readonly saysKind: boolean;
  /** The typing errors in words of a kind. */
  readonly errors: number;
}

/** Of the words of a text. One that no name has may be a word of a kind with a typing error. */
export function readSearchText(
  written: readonly string[],
  kindWords: KindWords,
  isKnown: (word: string) => boolean,
): SearchText {
  const words = written.map((word) => (isKnown(word) ? word : findKindWord(word, kindWords)));
  const all = new Set(words);
  const isIn = (phrase: readonly string[]): boolean => phrase.every((word) => all.has(word));
  const splits = new Map(
    [...kindWords.phrases].map(([kind, phrases]) => [kind, splitKindWords(words, phrases.filter(isIn))]),
  );
  return {
    words: dropFillers(words),
    splits,
    saysKind: [...splits.values()].some(({ saysKind }) => saysKind),
    errors: words.filter((word, at) => word !== written[at]).length,
  };
}

export function scoreName(text: SearchText, name: NameParts): NameFit {
  const split = name.kind === null ? undefined : text.splits.get(name.kind);
  const full = fitFull(text, name, split?.saysKind ?? false);
  const rest = split && fitRest(split, name);
  const best = rest && rest.score > full.score ? rest : full;
  const score = perError ** text.errors * nameScore(best.score, name);
  const isWritten = text.errors === 0;
  return {
    score: Math.round(1000 * score) / 1000,
    whole: best.whole && isWritten,
    bare: best.bare && isWritten,
  };
}

function nameScore(score: number, { as, cut }: NameParts): number {
  const whole = cut ? Math.min(score, scale.otherwise) : score;
  return as === "title" && whole > scale.part ? scale.part + scale.title * (whole - scale.part) : whole;
}

/** The text against the name as they are. */
function fitFull(text: SearchText, { words }: NameParts, saysItsKind: boolean): NameFit {
  const fit = fitWords(text.words, words);
  const whole = fit.shape === "same" && fit.errors === 0;
  const factor = text.saysKind && !saysItsKind && !whole ? otherKind : 1;
  return { score: factor * fitScore(fit, text.words, scale.whole), whole, bare: false };
}

/** Both without the words of the kind. */
function fitRest({ rest, saysKind }: KindSplit, name: NameParts): NameFit | null {
  if (rest.length === 0) {
    return saysKind ? { score: scale.kind, whole: false, bare: false } : null;
  }
  if (name.rest === null || (!saysKind && name.rest.every(isCommonWord))) {
    return null;
  }
  const fit = fitWords(rest, name.rest);
  const isPart = fit.shape === "start" || fit.shape === "within";
  const same = fit.shape === "same" && fit.errors === 0;
  return {
    score: fitScore(fit, rest, saysKind ? scale.otherwise : scale.bare) + (saysKind && isPart ? scale.kindBonus : 0),
    whole: same && saysKind,
    bare: same && !saysKind,
  };
}

function fitScore(fit: WordFit, text: readonly string[], whole: number): number {
  const score = perError ** fit.errors * shapeScore(fit, whole);
  const isShort = fit.shape !== "same" && text.join("").length <= tooFewLetters;
  return isShort ? Math.min(score, scale.some) : score;
}

function shapeScore({ shape, ordered, nameShare, textShare }: WordFit, whole: number): number {
  switch (shape) {
    case "same":
      return ordered ? whole : whole * otherOrder;
    case "wide":
      return Math.min(whole, scale.bare);
    case "start":
      return scale.part + scale.startShare * nameShare;
    case "within":
      return scale.part + scale.withinShare * nameShare;
    case "some":
      return scale.some * textShare;
  }
}
