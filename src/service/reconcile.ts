// Matches a name or codes to bodies, and says whether a match is certain.

import { compareText, factText, type Thing } from "../model/dataset.ts";
import { isSearchable } from "../names/name-index.ts";
import { searchNames } from "./search.ts";
import type { Source } from "./source.ts";

/** A code that the client has for the body. */
export interface KnownCode {
  readonly field: "odsCode" | "gssCode";
  readonly code: string;
}

export interface ReconcileQuery {
  /** A name or a code. Empty if only codes are known. */
  readonly text: string;
  readonly kinds: readonly string[];
  /** Whether bodies of other kinds are left out. If not, they are candidates but never a match. */
  readonly strict: boolean;
  readonly on: string | null;
  readonly codes: readonly KnownCode[];
  readonly first: number;
}

export interface Candidate {
  readonly body: Thing;
  readonly score: number;
  /** Whether it is the only body with that name or those codes. */
  readonly match: boolean;
}

/** A candidate before it is compared with the others. */
interface ScoredCandidate {
  readonly body: Thing;
  readonly score: number;
  readonly exact: boolean;
  readonly coded: boolean;
}

/** How many hits are searched for another body of the same name. */
const mostHits = 100;

/** The candidates, best first. A text without a letter or a digit has none. */
export async function reconcileBody(source: Source, query: ReconcileQuery): Promise<readonly Candidate[]> {
  const scored = await scoreCandidates(source, query);
  const certain = scored.filter(({ exact, body }) => exact && hasKind(body, query));
  const coded = certain.filter((each) => each.coded);
  const [only, ...others] = coded.length > 0 ? coded : certain;
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.body.id, b.body.id))
    .slice(0, query.first)
    .map(({ body, score }) => ({ body, score, match: others.length === 0 && body.id === only?.body.id }));
}

function hasKind({ facts }: Thing, { kinds }: ReconcileQuery): boolean {
  return kinds.length === 0 || kinds.includes(factText(facts, "kind") ?? "");
}

async function scoreCandidates(source: Source, query: ReconcileQuery): Promise<ScoredCandidate[]> {
  const texts = [query.text, ...query.codes.map(({ code }) => code)].filter(isSearchable);
  const kinds = query.strict ? query.kinds : [];
  const found = await Promise.all(
    texts.map(async (text) => {
      const hits = await searchNames(source, {
        text,
        types: ["Body"],
        kinds,
        on: query.on,
        floor: 0.3,
        first: mostHits,
      });
      return text === query.text ? hits : hits.filter(({ thing: body }) => codeAgreement(body, query) === "agrees");
    }),
  );
  const hits = new Map(found.flat().map((hit) => [hit.thing.id, hit]));
  return [...hits.values()].map(({ thing: body, score, matchedOn }) => {
    const codes = codeAgreement(body, query);
    const changes = { agrees: 100, differs: -50, silent: 0 };
    return {
      body,
      score: Math.round(100 * Math.max(0, 100 * score + changes[codes])) / 100,
      exact: codes === "agrees" || (codes === "silent" && isSameName(query.text, matchedOn)),
      coded: codes === "agrees",
    };
  });
}

/** Words that some people write in a name and others leave out. */
const fillers = new Set(["nhs", "the", "and", "of"]);

/** `Camden CCG` is the same name as `NHS Camden CCG`. The order of the words does not matter; a missing word does. */
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

/** Whether the query's codes are those of the body. Codes that the record does not have are ignored. */
function codeAgreement({ facts }: Thing, { codes }: ReconcileQuery): "agrees" | "differs" | "silent" {
  const known = codes.filter(({ field }) => factText(facts, field) !== null);
  if (known.length === 0) {
    return "silent";
  }
  return known.every(({ field, code }) => factText(facts, field)?.toLowerCase() === code.toLowerCase())
    ? "agrees"
    : "differs";
}
