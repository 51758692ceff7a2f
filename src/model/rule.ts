// The type of a rule, and what the rules share.

import { parseDateSpan } from "../base/period.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";

/** A violation of a rule, with the thing or edge that it is about. */
export interface Finding {
  readonly on: Thing | Edge;
  readonly sentence: string;
}

/** What a rule checks. */
export interface World {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  /** By `<type>/<id>`. */
  readonly things: ReadonlyMap<string, Thing>;
}

export type Rule = (world: World) => readonly Finding[];

/** The key of a thing or an edge in a map. */
export function itemKey(type: string, id: string): string {
  return `${type}/${id}`;
}

/** The earliest day that an end can mean: `2020`, or a range, may mean a day on which the body still existed. */
export function earliestEnd(facts: Facts, to: string): string {
  return parseDateSpan(factText(facts, "validToStated") ?? to)?.first ?? to;
}

/** The latest day that a start can mean: `2013`, or a range, may mean a day on which the body already existed. */
export function latestStart(facts: Facts, from: string): string {
  const stated = factText(facts, "validFromStated") ?? factText(facts, "seenOnStated") ?? from;
  return parseDateSpan(stated)?.last ?? from;
}
