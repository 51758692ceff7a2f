// The order and the part of a list that its arguments ask for, of things in the record.

import { CompileError } from "../compiled/compile-error.ts";
import { cursorPlace } from "../compiled/cursors.ts";
import { isMissing } from "../compiled/value-shape.ts";
import { compareText, type Facts, type Value } from "../model/dataset.ts";
import type { ObjectType } from "../model/sdl.ts";
import type { RecordEnd } from "../service/record-ends.ts";
import { defaultPageSize, isInputObject } from "./limits.ts";

/** Null for the order of the ids, which the record has. */
export type EndOrder = ((a: RecordEnd, b: RecordEnd) => number) | null;

/** What is left out before a page, and how much it has at most. */
export interface PageBounds {
  readonly skip: number;
  readonly take: number;
  /** The size that was asked for. */
  readonly first: number | null;
}

/** Of a list that is sorted by the facts of its things. Throws `CompileError` for what only the graph can sort by. */
export function thingOrder(sort: unknown, type: ObjectType): EndOrder {
  return joinOrders(
    orderItems(sort).map((item) => factOrder(item, type, ({ thing }) => thing.facts)),
    orderItems(sort),
  );
}

/** Of a connection, which is sorted by the facts of its things and of its edges. */
export function endOrder(sort: unknown, node: ObjectType, edge: ObjectType | null): EndOrder {
  const items = orderItems(sort).map((item) => onlyEntry(item));
  const orders = items.map(([name, item]) => {
    if (name === "edge" && !edge) {
      throw new CompileError("question");
    }
    return name === "edge" && edge
      ? factOrder(item, edge, ({ facts }) => facts)
      : factOrder(item, node, ({ thing }) => thing.facts);
  });
  const [first] = items;
  return joinOrders(orders, first?.[0] === "node" ? [first[1]] : []);
}

function orderItems(sort: unknown): readonly unknown[] {
  return isMissing(sort) ? [] : [sort].flat();
}

/** The first order decides alone where it is by id. */
function joinOrders(orders: readonly NonNullable<EndOrder>[], [first]: readonly unknown[]): EndOrder {
  if (orders.length === 0 || (isInputObject(first) && first.id === "ASC")) {
    return null;
  }
  return (a, b) => {
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) {
        return found;
      }
    }
    return 0;
  };
}

function onlyEntry(item: unknown): readonly [string, unknown] {
  const [only, ...others] = isInputObject(item) ? Object.entries(item) : [];
  if (!only || others.length > 0) {
    throw new CompileError("question");
  }
  return only;
}

function factOrder(item: unknown, type: ObjectType, read: (end: RecordEnd) => Facts): NonNullable<EndOrder> {
  const [name, direction] = onlyEntry(item);
  const field = type.fields.find((each) => each.name === name);
  if (!field || field.list || !type.stored.has(name)) {
    throw new CompileError("question");
  }
  const sign = direction === "DESC" ? -1 : 1;
  return (a, b) => sign * compareValues(read(a)[name] ?? null, read(b)[name] ?? null);
}

/** What is not established comes last. */
function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  return typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b);
}

/** Of the arguments `limit` and `offset` of a list. */
export function listBounds({ limit, offset }: Readonly<Record<string, unknown>>): PageBounds {
  return { skip: isMissing(offset) ? 0 : Number(offset), take: boundSize(limit), first: null };
}

/** Of the arguments `first` and `after` of a connection. */
export function connectionBounds({ first, after }: Readonly<Record<string, unknown>>): PageBounds {
  return {
    skip: isMissing(after) ? 0 : requirePlace(after) + 1,
    take: boundSize(first),
    first: typeof first === "number" ? first : null,
  };
}

function boundSize(size: unknown): number {
  return isMissing(size) ? defaultPageSize : Number(size);
}

function requirePlace(cursor: unknown): number {
  const place = cursorPlace(cursor);
  if (place === null) {
    throw new CompileError("variables");
  }
  return place;
}
