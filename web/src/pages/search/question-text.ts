// A question typed as text: "who commissions maternity in Brent in 2019" is a service, a place and a day.

import { parseTypedDay, type ReadDay } from "../../dates/read-day.ts";

/** The words of a question that may name a service, and those that may name a place. One of the two may be empty. */
export interface QuestionSplit {
  readonly service: string;
  readonly place: string;
}

/** A text as a question. */
export interface QuestionText {
  /** The day that it names; null where it names none. */
  readonly day: ReadDay | null;
  /** The words of that day, as they were typed. */
  readonly dayWords: string;
  /** Every way to split the other words into a service and a place, the likeliest first. */
  readonly splits: readonly QuestionSplit[];
}

/** A longer text is no question: it is a title, or was pasted. */
const mostWords = 16;
const mostDayWords = 5;
/** "Kensington and Chelsea", with "the London borough of" before it. */
const mostPlaceWords = 7;

/** Words around the names in a question, which are in no name by themselves. */
const askingWords = new Set(
  "who who's whom what which body bodies organisation commissions commission commissioned commissioning commissioner commissioners buys buy bought buying pays paid pay funds runs ran run provides responsible accountable charge is are was were be did does do for the a an in on of at to by as since from during around before after".split(
    " ",
  ),
);

/** Null for a text that is too long for a question, or has no words besides those that ask. */
export function readQuestionText(text: string, dataDate: string): QuestionText | null {
  const words = text
    .normalize("NFKC")
    .replaceAll(/[?!,;"“”()]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > mostWords) {
    return null;
  }
  const found = findDay(words, dataDate);
  const rest = found ? [...words.slice(0, found.from), ...words.slice(found.to)] : words;
  const splits = splitWords(rest, found !== null);
  return splits.length === 0
    ? null
    : { day: found?.day ?? null, dayWords: found ? words.slice(found.from, found.to).join(" ") : "", splits };
}

interface FoundDay {
  readonly day: ReadDay;
  readonly from: number;
  readonly to: number;
}

/** The longest run of words that is a day, the last of several. */
function findDay(words: readonly string[], dataDate: string): FoundDay | null {
  for (let length = Math.min(mostDayWords, words.length); length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const day = parseTypedDay(words.slice(from, from + length).join(" "), dataDate);
      if (day) {
        return { day, from, to: from + length };
      }
    }
  }
  return null;
}

/** With a day, all words may name a service or a place alone: "Camden 2015". */
function splitWords(words: readonly string[], hasDay: boolean): readonly QuestionSplit[] {
  const cuts = Array.from({ length: words.length + 1 }, (_, cut) => cut).reverse();
  const splits = cuts.flatMap((cut) => {
    const [before, after] = [trimWords(words.slice(0, cut)), trimWords(words.slice(cut))];
    return [
      { service: before, place: after },
      { service: after, place: before },
    ];
  });
  const isWhole = ({ service, place }: QuestionSplit): boolean => service !== "" && place !== "";
  const possible = splits.filter(
    (split) =>
      split.place.split(" ").length <= mostPlaceWords &&
      (isWhole(split) || (hasDay && split.service + split.place !== "")),
  );
  return [...new Map(possible.map((split) => [`${split.service}/${split.place}`, split])).values()];
}

/** Without the asking words at either end. */
function trimWords(words: readonly string[]): string {
  const isNaming = (word: string): boolean => !askingWords.has(word.toLowerCase());
  return words.slice(words.findIndex(isNaming), words.findLastIndex(isNaming) + 1).join(" ");
}
