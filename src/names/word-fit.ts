// How the words of a text fit the words of a name.

import { isCommonWord, isWidePlace } from "./name-words.ts";
import { typingErrors } from "./typing-errors.ts";

/** Letters from which on the beginning of a word counts as the word. The last word of a text may be shorter, since it may not be finished. */
const lettersOfBeginning = 3;

/** How the words of a text fit those of a name. */
export interface WordFit {
  /**
   * `same`: each word of the one is a word of the other. `wide`: so it is but for the country or the city, which one of
   * them adds. `start`: the text is the beginning of the name. `within`: all its words are in the name. `some`: some are.
   */
  readonly shape: "same" | "wide" | "start" | "within" | "some";
  /** Whether the words that fit are in the same order. */
  readonly ordered: boolean;
  /** The share of the name's letters that the text has. */
  readonly nameShare: number;
  /** The share of the text's letters that the name has. */
  readonly textShare: number;
  readonly errors: number;
}

/** A word of the text that fits one of the name. */
interface Pair {
  readonly text: number;
  readonly name: number;
  /** The letters of the name's word that are written. */
  readonly letters: number;
  readonly finished: boolean;
  readonly errors: number;
}

export function fitWords(text: readonly string[], name: readonly string[]): WordFit {
  const { pairs, extra, left } = pairWords(text, name);
  const ordered = pairs.every((pair, at) => at === 0 || pair.name > (pairs[at - 1]?.name ?? 0));
  const says = pairs.some((pair) => !isCommonWord(text[pair.text] ?? "") && !isCommonWord(name[pair.name] ?? ""));
  return {
    shape: fitShape(pairs, { extra, left, ordered, says }),
    ordered,
    nameShare: sum(pairs.map(({ letters }) => letters)) / countLetters(name),
    textShare: 1 - countLetters(extra) / Math.max(1, countLetters(text)),
    errors: sum(pairs.map(({ errors }) => errors)),
  };
}

/** What fits no word of the other. */
interface Remainder {
  /** The words of the text that the name does not have. */
  readonly extra: readonly string[];
  /** The words of the name that the text does not have. */
  readonly left: readonly string[];
}

interface FitParts extends Remainder {
  readonly ordered: boolean;
  /** Whether a word fits that says something on its own. */
  readonly says: boolean;
}

function fitShape(pairs: readonly Pair[], { extra, left, ordered, says }: FitParts): WordFit["shape"] {
  const finished = pairs.every((pair) => pair.finished);
  if (finished && extra.length + left.length === 0) {
    return "same";
  }
  if (!says) {
    return "some";
  }
  if (finished && [...extra, ...left].every(isWidePlace)) {
    return "wide";
  }
  if (extra.length > 0) {
    return "some";
  }
  const isStart =
    ordered && pairs.every(({ name, finished }, at) => name === at && (finished || at === pairs.length - 1));
  return isStart ? "start" : "within";
}

interface WordPairs extends Remainder {
  /** In the order of the text. */
  readonly pairs: readonly Pair[];
}

type PairFit = Pick<Pair, "letters" | "finished" | "errors">;

/** Words that are the same before those with typing errors, and those before beginnings. */
const pairFits: readonly ((word: string, meant: string, isLast: boolean) => PairFit | null)[] = [
  fitSame,
  fitMistyped,
  fitBeginning,
];

/** The words of each: a search does this for every name that may be meant, so nothing is set up for a word that does not fit. */
function pairWords(text: readonly string[], name: readonly string[]): WordPairs {
  const found: (Pair | null)[] = text.map(() => null);
  const used = name.map(() => false);
  let missing = text.length;
  for (const fitPair of pairFits) {
    for (let at = 0; missing > 0 && at < text.length; at += 1) {
      for (let place = 0; found[at] === null && place < name.length; place += 1) {
        const fit = used[place] ? null : fitPair(text[at] ?? "", name[place] ?? "", at === text.length - 1);
        if (fit) {
          found[at] = { text: at, name: place, ...fit };
          used[place] = true;
          missing -= 1;
        }
      }
    }
  }
  return {
    pairs: found.filter((pair) => pair !== null),
    extra: text.filter((_word, at) => found[at] === null),
    left: name.filter((_word, place) => !used[place]),
  };
}

function fitSame(word: string, meant: string): PairFit | null {
  return word === meant ? { letters: meant.length, finished: true, errors: 0 } : null;
}

function fitMistyped(word: string, meant: string): PairFit | null {
  const errors = typingErrors(word, meant);
  return Number.isFinite(errors) ? { letters: meant.length, finished: true, errors } : null;
}

function fitBeginning(word: string, meant: string, isLast: boolean): PairFit | null {
  const isLong = isLast || word.length >= lettersOfBeginning;
  return isLong && meant.startsWith(word) ? { letters: word.length, finished: false, errors: 0 } : null;
}

function countLetters(words: readonly string[]): number {
  return sum(words.map(({ length }) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
