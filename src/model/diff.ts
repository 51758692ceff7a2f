// The changes that turn one dataset into another.

import type { Dataset, Edge, Link, Thing } from "./dataset.ts";

/** The items to write and to remove. `changed` has the new state. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
}

export interface Difference {
  readonly things: Changes<Thing>;
  readonly links: Changes<Link>;
  readonly edges: Changes<Edge>;
}

/** Compares by id. A missing fact equals a null one. */
export function diffDatasets(before: Dataset, after: Dataset): Difference {
  return {
    things: findChanges(before.things, after.things, thingKey, ({ facts }) => factsText(facts)),
    links: findChanges(before.links, after.links, linkKey, () => ""),
    edges: findChanges(before.edges, after.edges, edgeKey, ({ from, to, facts }) => factsText({ ...facts, from, to })),
  };
}

/** Whether nothing has to change. */
export function isUnchanged({ things, links, edges }: Difference): boolean {
  return [things, links, edges].every(
    ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
  );
}

function findChanges<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
  content: (item: T) => string,
): Changes<T> {
  const old = new Map(before.map((item) => [key(item), content(item)]));
  const wanted = new Set(after.map(key));
  return {
    added: after.filter((item) => !old.has(key(item))),
    changed: after.filter((item) => old.has(key(item)) && old.get(key(item)) !== content(item)),
    removed: before.filter((item) => !wanted.has(key(item))),
  };
}

function thingKey({ type, id }: Thing): string {
  return `${type}/${id}`;
}

function linkKey({ type, fromType, from, toType, to }: Link): string {
  return `${type}/${fromType}/${from}/${toType}/${to}`;
}

function edgeKey({ type, id }: Edge): string {
  return `${type}/${id}`;
}

function factsText(facts: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
