// The names of all things, made once for a version of the record: which things a text names, best first.

import { groupItems } from "../base/lists.ts";
import { farFuture, farPast } from "../base/period.ts";
import type { DataModel } from "../model/catalogue.ts";
import { compareText, factText, possiblePeriod, type Thing } from "../model/dataset.ts";
import { type KindWords, readKindWords } from "./kind-words.ts";
import { type NameFit, readSearchText, type SearchText, scale, scoreName } from "./name-score.ts";
import { isCommonWord, plainWords } from "./name-words.ts";
import { namedTypes, type ThingName, thingNames } from "./thing-names.ts";
import { findWordPlaces, makeWordIndex, type WordIndex } from "./word-index.ts";

/** Names of things, made once for a data version. */
export interface NameIndex {
  readonly names: readonly ThingName[];
  readonly kindWords: KindWords;
  /** The places in `names` of the names that have a word. */
  readonly words: WordIndex;
  readonly namesByKind: ReadonlyMap<string, readonly ThingName[]>;
  /** One name of each thing, by the words of its id. */
  readonly namesById: ReadonlyMap<string, readonly ThingName[]>;
  /** The node types and the kinds of body, in the order in which equal matches are taken. */
  readonly types: readonly string[];
  readonly kinds: readonly string[];
}

/** Which things are searched, and which matches are wanted. */
export interface NameQuestion {
  /** Only things of these node types; empty for all. */
  readonly types: readonly string[];
  /** Kinds of body. Where there are any, only bodies are found. */
  readonly kinds: readonly string[];
  /** Bodies that cannot have existed on this day are left out. */
  readonly on: string | null;
  /** The lowest score. */
  readonly floor: number;
  readonly first: number;
}

/** How a text fits a thing. */
export interface NameMatch extends NameFit {
  readonly thing: Thing;
  /** The name, alias, code or id that fits best, as it is written in the record. */
  readonly matchedOn: string;
  /** What the thing is called in a list: with its section, where it is a section of an act. */
  readonly title: string;
}

/** Indexes the things of the types that have a field with @name. */
export function makeNameIndex(things: readonly Thing[], { sdl, catalogue }: DataModel): NameIndex {
  const kindWords = readKindWords(catalogue);
  const names = things.flatMap((thing) => {
    const fields = sdl.nodeTypes.get(thing.type)?.fields ?? [];
    return thingNames(thing, fields, kindWords);
  });
  const firstNames = [...new Map(names.map((name) => [name.thing, name])).values()];
  return {
    names,
    kindWords,
    words: makeWordIndex(names.map(({ words }) => words)),
    namesByKind: groupItems(names, ({ kind }) => kind ?? ""),
    namesById: groupItems(firstNames, ({ thing }) => idText(thing.id)),
    types: namedTypes(sdl),
    kinds: [...catalogue.kinds.keys()],
  };
}

/** Whether the text has a letter or a digit to search for. */
export function isSearchable(text: string): boolean {
  return plainWords(text).length > 0;
}

/** The things that the text names, best first; equal matches in an order that is always the same. */
export function findNames(index: NameIndex, text: string, question: NameQuestion): readonly NameMatch[] {
  const searched = readSearchText(text, index.kindWords, (word) => index.words.places.has(word));
  const best = new Map<Thing, RankedMatch>();
  for (const match of [...matchIds(index, text), ...matchNames(index, searched, question.floor)]) {
    const before = best.get(match.thing);
    if (fitsQuestion(match, question) && (!before || compareMatches(match, before, index, question.on) < 0)) {
      best.set(match.thing, match);
    }
  }
  return [...best.values()]
    .sort((a, b) => compareMatches(a, b, index, question.on))
    .slice(0, question.first)
    .map(({ rank, ...match }) => match);
}

/**
 * The bodies that have the text as a whole name, alias or code, or as a name without the words of their kind. Where there
 * is one, the text is that body's alone: `Kingston` is several bodies'.
 */
export function nameOwners(
  index: NameIndex,
  text: string,
  { types, kinds, on }: Pick<NameQuestion, "types" | "kinds" | "on">,
): readonly Thing[] {
  const matches = findNames(index, text, { types, kinds, on, floor: scale.part, first: index.names.length });
  return matches.filter(({ whole, bare }) => whole || bare).map(({ thing }) => thing);
}

/** A match with the place of its name among the names of the thing. */
interface RankedMatch extends NameMatch {
  readonly rank: number;
}

/** A whole id before all else, names before aliases, aliases before codes. */
const ranks = ["name", "officialName", "alias", "part", "title", "code", "id"] as const;

function matchNames(index: NameIndex, text: SearchText, floor: number): readonly RankedMatch[] {
  return [...candidateNames(index, text, floor)].map((name) => {
    const { thing, title, text: matchedOn, as } = name;
    return { thing, title, matchedOn, ...scoreName(text, name), rank: ranks.indexOf(as) };
  });
}

/** The names that have one of the words, its beginning or a word like it, and those of a kind of which the text has a word and nothing else that says something. */
function candidateNames(index: NameIndex, text: SearchText, floor: number): ReadonlySet<ThingName> {
  const { words, names, namesByKind, kindWords } = index;
  const telling = text.words.filter((word) => !isCommonWord(word));
  const own = telling.filter((word) => !kindWords.words.has(word));
  const query = [own, telling, text.words].find((some) => some.length > 0) ?? [];
  // A name that lacks a word of the text scores no more than one that has some of its words.
  const isStrict = floor > scale.some && own.length > 0;
  const places = query.map((word) => findWordPlaces(words, word, isStrict ? "mistyped" : "alike"));
  // In the order of the record, so that of equal names the first is taken.
  const found = (isStrict ? commonPlaces(places) : places.flatMap((some) => [...some])).sort((a, b) => a - b);
  const ofKind = [...text.splits].flatMap(([kind, { rest, saysKind }]) =>
    saysKind && rest.every(isCommonWord) ? (namesByKind.get(kind) ?? []) : [],
  );
  return new Set([...found.flatMap((place) => names[place] ?? []), ...ofKind]);
}

/** The places that are in each of the sets. */
function commonPlaces(sets: readonly ReadonlySet<number>[]): number[] {
  const [smallest = new Set<number>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...smallest].filter((place) => others.every((set) => set.has(place)));
}

/** An id is found as it is, and a little lower as words with spaces between them. */
function matchIds({ namesById }: NameIndex, text: string): readonly RankedMatch[] {
  const whole = text.trim().toLowerCase();
  return (namesById.get(idText(text)) ?? []).map(({ thing, title }) => ({
    thing,
    title,
    matchedOn: thing.id,
    score: thing.id === whole ? scale.whole : scale.bare,
    whole: thing.id === whole,
    bare: false,
    rank: thing.id === whole ? -1 : ranks.indexOf("id"),
  }));
}

function idText(id: string): string {
  return plainWords(id).join(" ");
}

function fitsQuestion({ thing, score }: NameMatch, { types, kinds, on, floor }: NameQuestion): boolean {
  const isBody = thing.type === "Body";
  const { possibleFrom, possibleTo } = possiblePeriod(thing.facts);
  const isOfKind = kinds.length === 0 || (isBody && kinds.includes(factText(thing.facts, "kind") ?? ""));
  const canExist = on === null || !isBody || (possibleFrom <= on && on <= possibleTo);
  const isOfType = types.length === 0 || types.includes(thing.type);
  return score >= floor && isOfType && isOfKind && canExist;
}

/**
 * The better score first. Then bodies that exist or existed before groups, and those before what was only proposed; bodies
 * that are certain on the day or, without a day, that have no end, before others; names before aliases and codes; types and
 * kinds in their order; and names and ids in theirs.
 */
function compareMatches(
  a: RankedMatch,
  b: RankedMatch,
  { types, kinds }: Pick<NameIndex, "types" | "kinds">,
  on: string | null,
): number {
  const order = (one: RankedMatch) => [
    -one.score,
    existences.indexOf(factText(one.thing.facts, "existence") ?? "REAL"),
    isOfDay(one.thing, on) ? 0 : 1,
    one.rank,
    types.indexOf(one.thing.type),
    kinds.indexOf(factText(one.thing.facts, "kind") ?? ""),
  ];
  const [first, second] = [order(a), order(b)];
  const difference = first.map((value, at) => value - (second[at] ?? 0)).find((each) => each !== 0);
  return difference ?? (compareText(a.title, b.title) || compareText(a.thing.id, b.thing.id));
}

/** The values of `Existence`. */
const existences = ["REAL", "GROUP", "PROPOSED"];

function isOfDay({ facts }: Thing, on: string | null): boolean {
  if (on === null) {
    return possiblePeriod(facts).possibleTo === farFuture;
  }
  return (factText(facts, "certainFrom") ?? farFuture) <= on && on <= (factText(facts, "certainTo") ?? farPast);
}
