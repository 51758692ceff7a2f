// The aliases under which the lens asks for what it folds back, and the folding.

import type { FieldNode, SelectionNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import { holdsOn } from "../base/period.ts";
import { select } from "./syntax.ts";

/** Names of the lens's own, which no alias of an asker may have. GraphQL keeps names with two underscores from askers. */
export const ownPrefix = "__lens_";

/** Edges that one list may be folded from, which is the most that a page may have. */
export const mostEdges = 500;

const hidden = {
  id: `${ownPrefix}id`,
  page: `${ownPrefix}page`,
  from: `${ownPrefix}from`,
  to: `${ownPrefix}to`,
} as const;

const listAlias = new RegExp(`^${ownPrefix}list_(\\d+)_(.+)$`);
const datedAlias = new RegExp(`^${ownPrefix}dated_(.+)$`);

/** The alias of a connection that stands for a list of so many things. */
export function aliasOfList(key: string, limit: number): string {
  return `${ownPrefix}list_${limit}_${key}`;
}

/** The alias of one thing or several that may not exist on the day. */
export function aliasOfDated(key: string): string {
  return `${ownPrefix}dated_${key}`;
}

/** What to select from a connection so that it can be folded to a list of things with that selection. */
export function foldableList(selections: readonly SelectionNode[]): readonly FieldNode[] {
  const node = select("node", "node", [...selections, select(hidden.id, "id")]);
  const page = select(hidden.page, "pageInfo", [select("hasNextPage", "hasNextPage")]);
  return [select("edges", "edges", [node]), page];
}

/** What to select from a thing so that it can be folded away. */
export function withPeriod(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return [...selections, select(hidden.from, "effectiveFrom"), select(hidden.to, "effectiveTo")];
}

/** What an execution answers, as far as folding looks into it. */
type Answered = Readonly<Record<string, unknown>>;

interface AnsweredConnection {
  readonly edges: readonly { readonly node: Answered }[];
  readonly [hidden.page]: { readonly hasNextPage: boolean };
}

/**
 * The answer as it was asked for. Refuses with `QUERY_TOO_COSTLY` a list that would be short because the thing it
 * starts from has more than 500 edges.
 */
export function folded(data: Answered, day: string): Answered {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const [, limit, listKey] = listAlias.exec(key) ?? [];
      if (listKey !== undefined) {
        return [listKey, foldedList(value, { key: listKey, limit: Number(limit), day })];
      }
      const [, datedKey] = datedAlias.exec(key) ?? [];
      return datedKey === undefined ? [key, foldedValue(value, day)] : [datedKey, foldedDated(value, day)];
    }),
  );
}

function foldedValue(value: unknown, day: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => foldedValue(item, day));
  }
  return isAnswered(value) ? folded(value, day) : value;
}

function isAnswered(value: unknown): value is Answered {
  return typeof value === "object" && value !== null;
}

interface ListPlace {
  readonly key: string;
  readonly limit: number;
  readonly day: string;
}

/** The things at the edges, each once and in order. */
function foldedList(value: unknown, { key, limit, day }: ListPlace): unknown {
  if (value === null) {
    return null;
  }
  // The lens itself asked for this, in foldableList.
  const connection = value as AnsweredConnection;
  const things = new Map<unknown, Answered>();
  for (const { node } of connection.edges) {
    if (!things.has(node[hidden.id])) {
      things.set(node[hidden.id], node);
    }
  }
  if (things.size < limit && connection[hidden.page].hasNextPage) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `${key} has more than ${mostEdges} edges on one thing: ask for its Connection field with first and after, or filter it.`,
    );
  }
  return [...things.values()].slice(0, limit).map((thing) => shown(thing, day));
}

/** One thing is null where it did not exist; from a list it is left out. */
function foldedDated(value: unknown, day: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => foldedDated(item, day)).filter((item) => item !== null);
  }
  if (!isAnswered(value)) {
    return value;
  }
  const period = { effectiveFrom: String(value[hidden.from]), effectiveTo: String(value[hidden.to]) };
  return holdsOn(period, day) ? shown(value, day) : null;
}

/** A thing without what only the lens asked of it. */
function shown(thing: Answered, day: string): Answered {
  const own: readonly string[] = Object.values(hidden);
  return folded(Object.fromEntries(Object.entries(thing).filter(([key]) => !own.includes(key))), day);
}
