// The aliases that mark what the lens folds back, and the folding of an answer.

import type { FieldNode, SelectionNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import { holdsOn } from "../base/period.ts";
import type { AsOf } from "./relationship-fields.ts";
import { fieldNode } from "./syntax.ts";

/** The prefix of the lens's own aliases, which a request must not use. (GraphQL reserves two underscores for itself.) */
export const reservedPrefix = "__lens_";

/** The most edges that one list is folded from, which is the largest page size. */
export const mostEdges = 500;

const hidden = {
  id: `${reservedPrefix}id`,
  page: `${reservedPrefix}page`,
  from: `${reservedPrefix}from`,
  to: `${reservedPrefix}to`,
  existence: `${reservedPrefix}existence`,
} as const;

const listAlias = new RegExp(`^${reservedPrefix}list_(\\d+)_(.+)$`);
const asOfAlias = new RegExp(`^${reservedPrefix}asOf_(.+)$`);
const datedAlias = new RegExp(`^${reservedPrefix}dated_(.+)$`);

/** The alias of a connection that replaces a list of that size. */
export function listAliasName(key: string, limit: number): string {
  return `${reservedPrefix}list_${limit}_${key}`;
}

/** The alias of one thing or several that may not exist on the day. */
export function datedAliasName(key: string): string {
  return `${reservedPrefix}dated_${key}`;
}

/** The alias of what the field `asOf` is filled in for. */
export function asOfAliasName(key: string): string {
  return `${reservedPrefix}asOf_${key}`;
}

/** The selection of a connection that can be folded into a list of things with the given selection. */
export function connectionSelections(selections: readonly SelectionNode[]): readonly FieldNode[] {
  const node = fieldNode("node", "node", [...selections, fieldNode(hidden.id, "id")]);
  const page = fieldNode(hidden.page, "pageInfo", [fieldNode("hasNextPage", "hasNextPage")]);
  return [fieldNode("edges", "edges", [node]), page];
}

/** The selection that decides whether a thing is folded away. */
export function addPeriodSelections(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return [
    ...selections,
    fieldNode(hidden.from, "possibleFrom"),
    fieldNode(hidden.to, "possibleTo"),
    fieldNode(hidden.existence, "existence"),
  ];
}

/** What decides whether a thing is folded away, and what the field `asOf` says. */
export interface FoldDay extends Pick<AsOf, "day" | "proposed"> {
  readonly label: string | null;
}

/** For an answer of every day, from which nothing is folded away. */
export const noDay: FoldDay = { day: "", proposed: true, label: null };

/** The data of an execution, as far as folding reads it. */
type AnswerObject = Readonly<Record<string, unknown>>;

interface ConnectionAnswer {
  readonly edges: readonly { readonly node: AnswerObject }[];
  readonly [hidden.page]: { readonly hasNextPage: boolean };
}

/**
 * The answer in the requested shape. Throws `QUERY_TOO_COSTLY` if a list would be incomplete because the thing it
 * starts from has more than 500 edges.
 */
export function foldAnswer(data: AnswerObject, asOf: FoldDay): AnswerObject {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (!key.startsWith(reservedPrefix)) {
        return [key, foldValue(value, asOf)];
      }
      const [, limit, listKey] = listAlias.exec(key) ?? [];
      if (listKey !== undefined) {
        return [listKey, foldList(value, { key: listKey, limit: Number(limit), asOf })];
      }
      const [, asOfKey] = asOfAlias.exec(key) ?? [];
      if (asOfKey !== undefined) {
        return [asOfKey, asOf.label];
      }
      const [, datedKey] = datedAlias.exec(key) ?? [];
      return datedKey === undefined ? [key, foldValue(value, asOf)] : [datedKey, foldDated(value, asOf)];
    }),
  );
}

function foldValue(value: unknown, asOf: FoldDay): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => foldValue(item, asOf));
  }
  return isAnswerObject(value) ? foldAnswer(value, asOf) : value;
}

function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === "object" && value !== null;
}

interface ListFold {
  readonly key: string;
  readonly limit: number;
  readonly asOf: FoldDay;
}

/** The things at the edges, each once and in order. */
function foldList(value: unknown, { key, limit, asOf }: ListFold): unknown {
  if (value === null) {
    return null;
  }
  // foldableList selected this.
  const connection = value as ConnectionAnswer;
  const things = new Map<unknown, AnswerObject>();
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
  return [...things.values()].slice(0, limit).map((thing) => removeHiddenFields(thing, asOf));
}

/** A single thing that did not exist becomes null; in a list it is left out. */
function foldDated(value: unknown, asOf: FoldDay): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => foldDated(item, asOf)).filter((item) => item !== null);
  }
  if (!isAnswerObject(value)) {
    return value;
  }
  const period = { possibleFrom: String(value[hidden.from]), possibleTo: String(value[hidden.to]) };
  const isShown = holdsOn(period, asOf.day) && (asOf.proposed || value[hidden.existence] !== "PROPOSED");
  return isShown ? removeHiddenFields(value, asOf) : null;
}

/** A thing without the fields that only the lens selected. */
function removeHiddenFields(thing: AnswerObject, asOf: FoldDay): AnswerObject {
  const own: readonly string[] = Object.values(hidden);
  return foldAnswer(Object.fromEntries(Object.entries(thing).filter(([key]) => !own.includes(key))), asOf);
}
