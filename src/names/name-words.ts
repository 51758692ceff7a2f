// The words of a name or of a text, so that two ways to write a name give the same words.

import { limits } from "../base/limits.ts";

/** The words that a text is cut to. */
const mostWords = 24;

/** Words that some people write in a name and others leave out. */
const fillers: ReadonlySet<string> = new Set(["the", "of", "and"]);

/** Words that so many names have that they say nothing on their own. */
const commonWords: ReadonlySet<string> = new Set([...fillers, "nhs", "england", "london", "uk"]);

/** Places that can be added after any name: `Camden, London`. */
const widePlaces: ReadonlySet<string> = new Set(["england", "london", "uk"]);

/** What an abbreviation of an area, a fund or a form stands for. Those of kinds are in the catalogue, those of single bodies in the seed. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ncl: "north central london",
    nel: "north east london",
    nwl: "north west london",
    sel: "south east london",
    swl: "south west london",
    wnl: "west and north london",
    inel: "inner north east london",
    onel: "outer north east london",
    ne: "north east",
    nw: "north west",
    se: "south east",
    sw: "south west",
    bhr: "barking and dagenham havering and redbridge",
    bcf: "better care fund",
    dept: "department",
    jhosc: "joint health overview and scrutiny committee",
    mou: "memorandum of understanding",
    // The shorter form, so that `St` is also the beginning of other words.
    saint: "st",
  }),
);

/** Lower case, without accents, apostrophes, punctuation and abbreviations; `&` is `and`. A text without a letter or a digit has none. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .slice(0, limits.searchText.most)
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’‘ʼ`]/gu, "")
    .replaceAll("&", " and ")
    // An abbreviation with full stops: `G.L.A.`, `N.H.S England`.
    .replaceAll(/(?<!\p{L})\p{L}(?:\.\p{L}(?!\p{L}))+/gu, (letters) => letters.replaceAll(".", ""))
    .replaceAll(/\bnational health service\b/g, "nhs")
    // A section of an act: `s75`, `s.75`, `s 75`.
    .replaceAll(/\bs\.?\s?(?=\d)/g, "section ");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.flatMap((word) => abbreviations.get(word)?.split(" ") ?? [word]).slice(0, mostWords);
}

/** Without the words that can be left out, unless there are no others. */
export function dropFillers(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length > 0 ? kept : words;
}

/** Whether it says nothing on its own: `England`, `NHS`, `England's`. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word) || (word.endsWith("s") && commonWords.has(word.slice(0, -1)));
}

/** Whether it can be added after any name, and left out of one. */
export function isWidePlace(word: string): boolean {
  return widePlaces.has(word);
}
