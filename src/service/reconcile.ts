// Matches a name, codes and other properties to bodies, and says whether a match is certain.

import { holdsOn, parseDateSpan } from "../base/period.ts";
import { type Facts, factText, possiblePeriod, type Thing, thingName } from "../model/dataset.ts";
import { findNames, type NameIndex, type NameMatch } from "../names/name-index.ts";
import { type Extension, extendBodies, type PropertyValue } from "./extend.ts";
import type { Source } from "./source.ts";

/** What the client knows of a property of the body: it has one of the values. */
export interface KnownProperty {
  readonly id: string;
  readonly values: readonly string[];
}

export interface ReconcileQuery {
  /** A name or a code. Empty if only properties are known. */
  readonly text: string;
  readonly kinds: readonly string[];
  /** Whether bodies of other kinds are left out. If not, they are candidates but never a match. */
  readonly strict: boolean;
  /** The body existed on one of these days. */
  readonly days: readonly string[];
  readonly properties: readonly KnownProperty[];
  readonly first: number;
}

export interface Candidate {
  readonly body: Thing;
  /** From 0 to 100: how well the name fits, halved for each of kind and properties that differs. 100 for a code. */
  readonly score: number;
  /** Whether the name or the codes are this body's alone. */
  readonly match: boolean;
}

/** The properties that identify a body, but for its successors that use the codes again. */
export const codeProperties: readonly string[] = ["odsCode", "gssCode"];

/** Which names are searched: those of bodies that fit well enough to be worth a look. */
const bodyNames = { types: ["Body"], on: null, floor: 0.3 };

/** How many bodies are compared. */
const mostCompared = 100;

/** How a body fits a query. */
interface CandidateFit {
  readonly body: Thing;
  readonly score: number;
  /** Whether its kind and its properties are those of the query, as far as the record has them. */
  readonly agrees: boolean;
  readonly hasCode: boolean;
  /** Whether the text is its name, with or without the words of its kind. */
  readonly isNamed: boolean;
  /** Whether that is enough for a match: a name without the words of its kind needs the kind. */
  readonly isCertain: boolean;
}

/** The candidates, best first. */
export async function reconcileBody(
  source: Source,
  names: NameIndex,
  query: ReconcileQuery,
): Promise<readonly Candidate[]> {
  const named = findNames(names, query.text, { ...bodyNames, kinds: [], first: names.names.length });
  const found = new Map(
    [...findCoded(names, query), ...named]
      .filter(({ thing }) => isCandidate(thing, query))
      .map((each) => [each.thing.id, each]),
  );
  const compared = [...found.values()].slice(0, mostCompared);
  const values = await knownValues(source, compared, query);
  const fits = compared.map((each) => candidateFit(each, query, values.get(each.thing.id) ?? new Map()));
  const match = certainMatch(fits, nameOwner(named));
  return fits
    .sort((a, b) => b.score - a.score)
    .slice(0, query.first)
    .map(({ body, score }) => ({ body, score, match: body === match }));
}

/** The bodies whose names the text may be, or begin, best first. */
export async function suggestBodies(
  { readNames }: Source,
  { text, kinds, first }: Pick<ReconcileQuery, "text" | "kinds" | "first">,
): Promise<readonly Thing[]> {
  return findNames(await readNames(), text, { ...bodyNames, kinds, first }).map(({ thing }) => thing);
}

/** The bodies with one of the codes, as if the text were no name of theirs. */
function findCoded(names: NameIndex, { properties }: ReconcileQuery): readonly NameMatch[] {
  const codes = properties.filter(({ id }) => codeProperties.includes(id)).flatMap(({ values }) => values);
  return codes
    .flatMap((code) => findNames(names, code, { ...bodyNames, kinds: [], first: mostCompared }))
    .filter(({ thing }) => codeProperties.some((id) => hasText(codes, factText(thing.facts, id))))
    .map((match) => ({ ...match, score: 0, whole: false, bare: false }));
}

function isCandidate({ facts }: Thing, { kinds, strict, days }: ReconcileQuery): boolean {
  const existed = days.length === 0 || days.some((day) => holdsOn(possiblePeriod(facts), day));
  return existed && (!strict || isOfKind(facts, kinds));
}

function isOfKind(facts: Facts, kinds: readonly string[]): boolean {
  return kinds.length === 0 || kinds.includes(factText(facts, "kind") ?? "");
}

/** What the record has of the properties that the client knows. */
async function knownValues(
  source: Source,
  compared: readonly NameMatch[],
  { properties }: ReconcileQuery,
): Promise<Extension> {
  if (properties.length === 0) {
    return new Map();
  }
  const ids = compared.map(({ thing }) => thing.id);
  return extendBodies(
    source,
    ids,
    properties.map(({ id }) => id),
  );
}

function candidateFit(
  { thing, score, whole, bare }: NameMatch,
  { kinds, properties }: ReconcileQuery,
  values: ReadonlyMap<string, readonly PropertyValue[]>,
): CandidateFit {
  const compared = properties.map((known) => ({ id: known.id, ...compareProperty(known, values.get(known.id) ?? []) }));
  const differences = compared.filter(({ differs }) => differs).length + (isOfKind(thing.facts, kinds) ? 0 : 1);
  const hasCode = compared.some(({ id, agrees }) => agrees && codeProperties.includes(id));
  return {
    body: thing,
    score: Math.round((hasCode ? 100 : 100 * score) / 2 ** differences),
    agrees: differences === 0,
    hasCode,
    isNamed: whole || bare,
    isCertain: whole || (bare && kinds.length > 0),
  };
}

/** The one body of the whole record, of any kind and day, whose name the text is. */
function nameOwner(named: readonly NameMatch[]): Thing | null {
  const [owner, ...others] = named.filter(({ whole, bare }) => whole || bare);
  return owner?.whole && others.length === 0 ? owner.thing : null;
}

/**
 * The one body that has the codes, or of several that have them the one with the name; without codes, the one with the name.
 * If the text is the name of another body alone, it contradicts the codes.
 */
function certainMatch(fits: readonly CandidateFit[], owner: Thing | null): Thing | null {
  const agreeing = fits.filter(({ agrees }) => agrees);
  const coded = agreeing.filter(({ hasCode }) => hasCode);
  const named = (coded.length > 0 ? coded : agreeing).filter(({ isNamed }) => isNamed);
  if (coded.length > 0) {
    const only = onlyOne(coded) ?? onlyOne(named);
    return only && (owner === null || owner.id === only.body.id) ? only.body : null;
  }
  const only = onlyOne(named);
  return only?.isCertain ? only.body : null;
}

function onlyOne<T>([only, ...others]: readonly T[]): T | null {
  return only !== undefined && others.length === 0 ? only : null;
}

/** Neither if the record does not have the property of the body. */
function compareProperty({ values }: KnownProperty, found: readonly PropertyValue[]) {
  const agrees = found.some((each) => values.some((value) => isSameValue(each, value)));
  return { agrees, differs: found.length > 0 && !agrees };
}

/** A date agrees with every date that it can mean. */
function isSameValue(found: PropertyValue, value: string): boolean {
  if ("body" in found) {
    return hasText([found.body.id, thingName(found.body)], value);
  }
  if ("text" in found) {
    return hasText([found.text], value);
  }
  const [one, other] = [parseDateSpan(found.date), parseDateSpan(value)];
  return one !== null && other !== null && one.first <= other.last && other.first <= one.last;
}

/** Whether one of the texts has the same letters and digits in the same words. */
function hasText(texts: readonly string[], wanted: string | null): boolean {
  return wanted !== null && texts.some((text) => comparableText(text) === comparableText(wanted));
}

function comparableText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
