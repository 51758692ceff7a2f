// Searches bodies by name, former name, alias or code, and allows for typing errors.

import { distance } from "fastest-levenshtein";
import { checkRange } from "../base/check-range.ts";
import { KnownError } from "../base/errors.ts";
import { readIndexHits } from "../graph/read-search.ts";
import { compareText, factList, factText, type Thing } from "../model/dataset.ts";
import type { Source } from "./source.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly on: string | null;
  readonly first: number;
}

export interface SearchHit {
  readonly body: Thing;
  readonly score: number;
  readonly matchedOn: string;
}

/** How many hits are taken from the index before they are sorted. */
const indexLimit = 200;

/** The hits, best first. Throws `ARGUMENT_BAD` for a text without a letter or a digit. */
export async function searchBodies(
  source: Source,
  { text, kinds, on, first }: SearchQuestion,
): Promise<readonly SearchHit[]> {
  checkRange("first", first, [1, 100]);
  const words = searchWords(text);
  if (words.length === 0) {
    throw new KnownError("ARGUMENT_BAD", "text has no letter and no digit: give a name or a code.");
  }
  const question = { kinds, on, most: indexLimit };
  const all = await readIndexHits(source.reader, source.bodyIndex, { ...question, query: indexQuery(words, "AND") });
  const some =
    all.length > 0
      ? all
      : await readIndexHits(source.reader, source.bodyIndex, { ...question, query: indexQuery(words, "OR") });
  const best = Math.max(0, ...some.map(({ score }) => score));
  const hits = some.map(({ body, score }) => scoreHit(body, scoreTenths(score, best), words));
  return hits.sort((a, b) => b.score - a.score || compareText(a.body.id, b.body.id)).slice(0, first);
}

/** Whether the text has a letter or a digit to search for. */
export function isSearchable(text: string): boolean {
  return searchWords(text).length > 0;
}

function searchWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFKD")
      // The index has "king's" as one word.
      .replaceAll(/['’]/g, "")
      .replaceAll(/[^\x20-\x7e]/g, "")
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "")
      .slice(0, 12)
  );
}

/** Each word as it is, as a prefix or, if it is long enough, with one or two letters wrong. */
function indexQuery(words: readonly string[], joint: "AND" | "OR"): string {
  return words.map((word) => `(${[`${word}^4`, `${word}*`, ...fuzzyTerms(word)].join(" OR ")})`).join(` ${joint} `);
}

function fuzzyTerms(word: string): readonly string[] {
  if (word.length < 4) {
    return [];
  }
  return [`${word}~${word.length < 8 ? 1 : 2}`];
}

/** The score of the index in tenths of its best. It is rounded because deleted entries make the score of the index drift. */
function scoreTenths(score: number, best: number): number {
  return best === 0 ? 0 : Math.round((10 * score) / best);
}

/** The score of the index, plus 100 for an exact name or code, 20 for one with all the words, and up to 10 for similarity. */
function scoreHit(body: Thing, score: number, words: readonly string[]): SearchHit {
  const wanted = words.join(" ");
  const [best] = searchableNames(body)
    .map((name) => ({ name, fit: nameFit(plainName(name), wanted, words) }))
    .sort((a, b) => b.fit - a.fit);
  return { body, score: score + (best?.fit ?? 0), matchedOn: best?.name ?? body.id };
}

function nameFit(name: string, wanted: string, words: readonly string[]): number {
  const whole = words.every((word) => name.split(" ").includes(word));
  const near = 1 - distance(wanted, name) / Math.max(wanted.length, name.length, 1);
  return (name === wanted ? 100 : 0) + (whole ? 20 : 0) + 10 * near;
}

function searchableNames({ facts }: Thing): readonly string[] {
  const codes = factList(facts, "otherCodes").map((code) => code.slice(code.indexOf(":") + 1));
  const single = ["name", "officialName", "odsCode", "gssCode"].map((field) => factText(facts, field));
  return [...single, ...factList(facts, "aliases"), ...codes].filter((name) => name !== null);
}

function plainName(name: string): string {
  return searchWords(name).join(" ");
}
