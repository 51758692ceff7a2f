// The names of all things, made once for a version of the record: which things a text names, best first.

import { groupItems } from "../base/lists.ts";
import { farFuture, farPast, type PossiblePeriod } from "../base/period.ts";
import type { DataModel } from "../model/catalogue.ts";
import { compareText, factText, possiblePeriod, type Thing } from "../model/dataset.ts";
import { type KindWords, readKindWords } from "./kind-words.ts";
import { type NameFit, readSearchText, type SearchText, scale, scoreName } from "./name-score.ts";
import { isCommonWord, plainWords } from "./name-words.ts";
import { namedTypes, type ThingName, thingNames } from "./thing-names.ts";
import { commonPlaces, findWordPlaces, makeWordIndex, type WordIndex } from "./word-index.ts";

/** Names of things, made once for a data version. */
export interface NameIndex {
  readonly names: readonly RankedName[];
  readonly kindWords: KindWords;
  /** The places in `names` of the names that have a word. */
  readonly words: WordIndex;
  readonly namesByKind: ReadonlyMap<string, readonly RankedName[]>;
  /** One name of each thing, by the words of its id. */
  readonly namesById: ReadonlyMap<string, readonly RankedName[]>;
}

interface RankedName extends ThingName {
  readonly owner: ThingRank;
}

/** What filters and the order of equal matches look at, of a thing that has a name. */
interface ThingRank extends PossiblePeriod {
  /** Null where it is no body. */
  readonly kind: string | null;
  readonly certainFrom: string;
  readonly certainTo: string;
  /** The places of its existence, type and kind in the order in which equal matches are taken. */
  readonly existencePlace: number;
  readonly typePlace: number;
  readonly kindPlace: number;
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
  const [types, kinds] = [namedTypes(sdl), [...catalogue.kinds.keys()]];
  const names = things.flatMap((thing) => {
    const fields = sdl.nodeTypes.get(thing.type)?.fields ?? [];
    const owner = thingRank(thing, types, kinds);
    return thingNames(thing, fields, kindWords).map((name) => ({ ...name, owner }));
  });
  const firstNames = [...new Map(names.map((name) => [name.thing, name])).values()];
  return {
    names,
    kindWords,
    words: makeWordIndex(names.map(({ words }) => words)),
    namesByKind: groupItems(names, ({ kind }) => kind ?? ""),
    namesById: groupItems(firstNames, ({ thing }) => idText(thing.id)),
  };
}

function thingRank({ type, facts }: Thing, types: readonly string[], kinds: readonly string[]): ThingRank {
  return {
    ...possiblePeriod(facts),
    kind: type === "Body" ? (factText(facts, "kind") ?? "") : null,
    certainFrom: factText(facts, "certainFrom") ?? farFuture,
    certainTo: factText(facts, "certainTo") ?? farPast,
    existencePlace: existences.indexOf(factText(facts, "existence") ?? "REAL"),
    typePlace: types.indexOf(type),
    kindPlace: kinds.indexOf(factText(facts, "kind") ?? ""),
  };
}

/** Whether the text has a letter or a digit to search for. */
export function isSearchable(text: string): boolean {
  return plainWords(text).length > 0;
}

/** The things that the text names, best first; equal matches in an order that is always the same. */
export function findNames(index: NameIndex, text: string, question: NameQuestion): readonly NameMatch[] {
  const best = new Map<Thing, RankedMatch>();
  const written = plainWords(text);
  for (const match of [...matchIds(index, text, { written, question }), ...matchNames(index, { written, question })]) {
    const before = best.get(match.thing);
    if (!before || compareMatches(match, before) < 0) {
      best.set(match.thing, match);
    }
  }
  return [...best.values()]
    .sort(compareMatches)
    .slice(0, question.first)
    .map(({ order, ...match }) => match);
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

/** A match with what it is sorted by before its title and its id. */
interface RankedMatch extends NameMatch {
  readonly order: readonly number[];
}

/** A whole id before all else, names before aliases, aliases before codes. */
const ranks = ["name", "officialName", "alias", "part", "title", "code", "id"] as const;

interface NameSearch {
  /** The words of the text. */
  readonly written: readonly string[];
  readonly question: NameQuestion;
}

function matchNames(index: NameIndex, { written, question }: NameSearch): readonly RankedMatch[] {
  const text = readSearchText(written, index.kindWords, (word) => index.words.places.has(word));
  const matches: RankedMatch[] = [];
  for (const name of candidateNames(index, text, question.floor)) {
    if (fitsQuestion(name, question)) {
      const fit = scoreName(text, name);
      if (fit.score >= question.floor) {
        matches.push(makeMatch(name, { fit, matchedOn: name.text, rank: ranks.indexOf(name.as), on: question.on }));
      }
    }
  }
  return matches;
}

/** The names that have one of the words, its beginning or a word like it, and those of a kind of which the text has a word and nothing else that says something. */
function candidateNames(index: NameIndex, text: SearchText, floor: number): readonly RankedName[] {
  const { words, names, namesByKind, kindWords } = index;
  const telling = text.words.filter((word) => !isCommonWord(word));
  const own = telling.filter((word) => !kindWords.words.has(word));
  const query = [own, telling, text.words].find((some) => some.length > 0) ?? [];
  // A name that lacks a word of the text scores no more than one that has some of its words.
  const isStrict = floor > scale.some && own.length > 0;
  const places = query.map((word) => findWordPlaces(words, word, isStrict ? "mistyped" : "alike"));
  // In the order of the record, so that of equal names the first is taken.
  const all = isStrict ? commonPlaces(places) : [...new Set(places.flat())].sort((a, b) => a - b);
  const found = all.flatMap((place) => names[place] ?? []);
  const ofKind = [...text.splits].flatMap(([kind, { rest, saysKind }]) =>
    saysKind && rest.every(isCommonWord) ? (namesByKind.get(kind) ?? []) : [],
  );
  return ofKind.length === 0 ? found : [...new Set([...found, ...ofKind])];
}

/** An id is found as it is, and a little lower as words with spaces between them. */
function matchIds(index: NameIndex, text: string, { written, question }: NameSearch): readonly RankedMatch[] {
  const whole = text.trim().toLowerCase();
  return (index.namesById.get(written.join(" ")) ?? []).flatMap((name) => {
    const isWhole = name.thing.id === whole;
    const fit = { score: isWhole ? scale.whole : scale.bare, whole: isWhole, bare: false };
    const rank = isWhole ? -1 : ranks.indexOf("id");
    return fitsQuestion(name, question) && fit.score >= question.floor
      ? makeMatch(name, { fit, matchedOn: name.thing.id, rank, on: question.on })
      : [];
  });
}

function idText(id: string): string {
  return plainWords(id).join(" ");
}

/** Whether the question is about the thing that has the name. */
function fitsQuestion({ thing, owner }: RankedName, { types, kinds, on }: NameQuestion): boolean {
  const { kind, possibleFrom, possibleTo } = owner;
  const isOfType = types.length === 0 || types.includes(thing.type);
  const isOfKind = kinds.length === 0 || (kind !== null && kinds.includes(kind));
  const canExist = on === null || kind === null || (possibleFrom <= on && on <= possibleTo);
  return isOfType && isOfKind && canExist;
}

interface MatchParts {
  readonly fit: NameFit;
  readonly matchedOn: string;
  /** The place of the name among the names of the thing. */
  readonly rank: number;
  readonly on: string | null;
}

/**
 * The better score first. Then bodies that exist or existed before groups, and those before what was only proposed; bodies
 * that are certain on the day or, without a day, that have no end, before others; names before aliases and codes; types and
 * kinds in their order.
 */
function makeMatch({ thing, title, owner }: RankedName, { fit, matchedOn, rank, on }: MatchParts): RankedMatch {
  const { possibleTo, certainFrom, certainTo, existencePlace, typePlace, kindPlace } = owner;
  const isOfDay = on === null ? possibleTo === farFuture : certainFrom <= on && on <= certainTo;
  const order = [-fit.score, existencePlace, isOfDay ? 0 : 1, rank, typePlace, kindPlace];
  return { thing, title, matchedOn, ...fit, order };
}

/** Those of the same order by their titles and ids. */
function compareMatches(a: RankedMatch, b: RankedMatch): number {
  for (let at = 0; at < a.order.length; at += 1) {
    const difference = (a.order[at] ?? 0) - (b.order[at] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return compareText(a.title, b.title) || compareText(a.thing.id, b.thing.id);
}

/** The values of `Existence`. */
const existences = ["REAL", "GROUP", "PROPOSED"];
