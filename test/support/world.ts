// Questions to the real seed: which bodies there are on a day, and where they serve.

import { join } from "node:path";
import { farFuture, farPast, holdsOn, type PossiblePeriod } from "../../src/base/period.ts";
import { readCheckedSeed, readModel, root } from "../../src/cli/project.ts";
import { compareText, type Dataset, type Edge, type Facts, factText, type Thing } from "../../src/model/dataset.ts";
import type { Network } from "../../src/model/network.ts";
import type { SeedContent } from "../../src/seed/read.ts";

export async function readRealSeed(): Promise<SeedContent> {
  return await readCheckedSeed(join(root, "seed"), await readModel());
}

/** The effective period among the facts of a body or an edge. */
export function periodOf(facts: Facts): PossiblePeriod {
  return {
    possibleFrom: factText(facts, "possibleFrom") ?? farPast,
    possibleTo: factText(facts, "possibleTo") ?? farFuture,
  };
}

export function bodiesOf({ things }: Dataset, kind: string): readonly Thing[] {
  return things.filter(({ type, facts }) => type === "Body" && facts.kind === kind);
}

/** The edges of a type that are in force. */
export function inForce({ edges }: Dataset, type: string): readonly Edge[] {
  return edges.filter((edge) => edge.type === type && edge.facts.status === "IN_FORCE");
}

/** The 33 local authorities of London: those that have a tile on its map. */
export function londonAuthorities({ things }: Dataset): readonly string[] {
  return things.filter(({ type, facts }) => type === "Body" && facts.tileColumn !== null).map(({ id }) => id);
}

/** For each local authority of London the bodies of a kind that cover it on a day. */
export function coverage(dataset: Dataset, kind: string, day: string): ReadonlyMap<string, readonly string[]> {
  const open = new Set(
    bodiesOf(dataset, kind)
      .filter(({ facts }) => holdsOn(periodOf(facts), day))
      .map(({ id }) => id),
  );
  const covers = inForce(dataset, "COVERS").filter(
    ({ from, facts }) => open.has(from) && holdsOn(periodOf(facts), day),
  );
  return new Map(
    londonAuthorities(dataset).map((authority) => [
      authority,
      covers.filter(({ to }) => to === authority).map(({ from }) => from),
    ]),
  );
}

/** The bodies of a kind that cover some local authority of London on a day. */
export function londonBodies(dataset: Dataset, kind: string, day: string): readonly string[] {
  return [...new Set([...coverage(dataset, kind, day).values()].flat())].sort();
}

/** Whether two periods share a day. */
export function overlap(one: PossiblePeriod, other: PossiblePeriod): boolean {
  return one.possibleFrom <= other.possibleTo && other.possibleFrom <= one.possibleTo;
}

/** All bodies, and all edges between two of them, of every status. */
export function wholeNetwork({ things, edges }: Dataset): Network {
  const bodies = things.filter(({ type }) => type === "Body");
  const between = edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  return { bodies: sortById(bodies), edges: sortById(between), truncated: false };
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}
