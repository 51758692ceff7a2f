// What a rule is, and what rules share: the key of a thing and the days that a written date allows.

import { parseDateSpan } from "../base/period.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";

/** What a rule found, and what it found it on. */
export interface Finding {
  readonly on: Thing | Edge;
  readonly sentence: string;
}

/** What a rule looks at. */
export interface World {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  /** By `<type>/<id>`. */
  readonly things: ReadonlyMap<string, Thing>;
}

export type Rule = (world: World) => readonly Finding[];

/** Under which a thing or an edge is looked up. */
export function itemKey(type: string, id: string): string {
  return `${type}/${id}`;
}

/** An end of `2020` may mean a day of that year on which the body still lived, and so may a range. */
export function earliestEnd(facts: Facts, to: string): string {
  return parseDateSpan(factText(facts, "validToStated") ?? to)?.first ?? to;
}

/** `2013` may mean a day of that year on which the body had begun, and so may a range. */
export function latestStart(facts: Facts, from: string): string {
  const stated = factText(facts, "validFromStated") ?? factText(facts, "seenOnStated") ?? from;
  return parseDateSpan(stated)?.last ?? from;
}
