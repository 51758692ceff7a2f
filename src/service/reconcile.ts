// Which body somebody means by a name or a code, and whether that is beyond doubt.

import { compareText, factText, type Thing } from "../model/dataset.ts";
import { isSearchable, searchBodies } from "./search.ts";
import type { Source } from "./source.ts";

/** A code that the body is said to have. */
export interface KnownCode {
  readonly field: "odsCode" | "gssCode";
  readonly code: string;
}

export interface ReconcileQuery {
  /** A name or a code; empty where only codes are known. */
  readonly text: string;
  readonly kinds: readonly string[];
  /** Whether bodies of other kinds are left out, or only not beyond doubt. */
  readonly strict: boolean;
  readonly on: string | null;
  readonly codes: readonly KnownCode[];
  readonly first: number;
}

export interface Candidate {
  readonly body: Thing;
  readonly score: number;
  /** Whether it alone has that name or those codes. */
  readonly match: boolean;
}

/** What is known of one candidate. */
interface ScoredCandidate {
  readonly body: Thing;
  readonly score: number;
  readonly exact: boolean;
  readonly coded: boolean;
}

/** So many hits are looked through for another of the same name. */
const mostHits = 100;

/** Best first. A text without a letter or a digit has no candidates. */
export async function reconcileBody(source: Source, meant: ReconcileQuery): Promise<readonly Candidate[]> {
  const rated = await scoreCandidates(source, meant);
  const certain = rated.filter(({ exact, body }) => exact && hasKind(body, meant));
  const coded = certain.filter((each) => each.coded);
  const [only, ...others] = coded.length > 0 ? coded : certain;
  return rated
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.body.id, b.body.id))
    .slice(0, meant.first)
    .map(({ body, score }) => ({ body, score, match: others.length === 0 && body.id === only?.body.id }));
}

function hasKind({ facts }: Thing, { kinds }: ReconcileQuery): boolean {
  return kinds.length === 0 || kinds.includes(factText(facts, "kind") ?? "");
}

async function scoreCandidates(source: Source, meant: ReconcileQuery): Promise<ScoredCandidate[]> {
  const texts = [meant.text, ...meant.codes.map(({ code }) => code)].filter(isSearchable);
  const kinds = meant.strict ? meant.kinds : [];
  const found = await Promise.all(
    texts.map(async (text) => {
      const hits = await searchBodies(source, { text, kinds, on: meant.on, first: mostHits });
      return text === meant.text ? hits : hits.filter(({ body }) => codeAgreement(body, meant) === "agrees");
    }),
  );
  const hits = new Map(found.flat().map((hit) => [hit.body.id, hit]));
  return [...hits.values()].map(({ body, score, matchedOn }) => {
    const codes = codeAgreement(body, meant);
    const changes = { agrees: 100, differs: -50, silent: 0 };
    return {
      body,
      score: Math.round(100 * Math.max(0, score + changes[codes])) / 100,
      exact: codes === "agrees" || (codes === "silent" && isSameName(meant.text, matchedOn)),
      coded: codes === "agrees",
    };
  });
}

/** Words that some write in a name and others leave out. */
const fillers = new Set(["nhs", "the", "and", "of"]);

/** `Camden CCG` is NHS Camden CCG; the order of the words is nothing to go by, a missing word is. */
function isSameName(one: string, other: string): boolean {
  return nameWords(one) === nameWords(other) && nameWords(one) !== "";
}

function nameWords(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .split(/[^a-z0-9]+/);
  return [...new Set(words)]
    .filter((word) => !fillers.has(word))
    .sort()
    .join(" ")
    .trim();
}

/** Whether the codes that are given are the body's: a code that the record lacks says nothing. */
function codeAgreement({ facts }: Thing, { codes }: ReconcileQuery): "agrees" | "differs" | "silent" {
  const known = codes.filter(({ field }) => factText(facts, field) !== null);
  if (known.length === 0) {
    return "silent";
  }
  return known.every(({ field, code }) => factText(facts, field)?.toLowerCase() === code.toLowerCase())
    ? "agrees"
    : "differs";
}
