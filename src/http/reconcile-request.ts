// What OpenRefine and its like send: queries and extensions as JSON, read into what the services take.

import { KnownError } from "../base/errors.ts";
import { nearest } from "../base/nearest-words.ts";
import { isDay } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { KnownCode, Meant } from "../service/reconcile.ts";

/** Queries that one request may hold, and ids that one extension may. OpenRefine sends ten. */
const mostAtOnce = 100;

const usualFirst = 10;

/** The queries by their keys. Refuses with `ARGUMENT_BAD`, and its place, what has another form. */
export function readQueries(text: string, catalogue: Catalogue): ReadonlyMap<string, Meant> {
  const entries = Object.entries(objectIn(jsonIn(text, "queries"), "queries"));
  if (entries.length > mostAtOnce) {
    throw bad(`queries holds ${entries.length} queries: it takes ${mostAtOnce} at a time.`);
  }
  return new Map(entries.map(([key, value]) => [key, meantBy(objectIn(value, key), key, catalogue)]));
}

function meantBy(query: Fields, at: string, catalogue: Catalogue): Meant {
  const given = propertiesOf(query, at);
  const kinds = [query.type ?? []].flat().map((kind) => knownKind(String(kind), at, catalogue));
  const on = given.find(({ pid }) => pid === "on")?.text ?? null;
  if (on !== null && !isDay(on)) {
    throw bad(`${at}: on is "${on}": it takes a day that the calendar has, as in 2015-04-01.`);
  }
  return {
    text: typeof query.query === "string" ? query.query : "",
    kinds,
    strict: query.type_strict !== "should",
    on,
    codes: given.flatMap(({ pid, text }): readonly KnownCode[] =>
      pid === "odsCode" || pid === "gssCode" ? [{ field: pid, code: text }] : [],
    ),
    first: firstOf(query.limit),
  };
}

function firstOf(limit: unknown): number {
  return typeof limit === "number" && limit >= 1 ? Math.min(Math.floor(limit), mostAtOnce) : usualFirst;
}

/** Other properties than these are passed over: a table has columns that nobody here knows of. */
function propertiesOf({ properties }: Fields, at: string): readonly { pid: string; text: string }[] {
  return listIn(properties ?? [], `${at}: properties`).flatMap((item) => {
    const { pid, v } = objectIn(item, `${at}: properties`);
    const [first] = [v].flat();
    const value: unknown = isFields(first) ? first.id : first;
    const text = value === undefined || value === null ? "" : String(value).trim();
    return text === "" ? [] : [{ pid: String(pid), text }];
  });
}

export function knownKind(kind: string, at: string, { kinds }: Catalogue): string {
  if (!kinds.has(kind)) {
    const names = [...kinds.keys()];
    throw bad(
      `${at}: type is "${kind}": it takes one of ${names.join(", ")}. The nearest: ${nearest(kind, names)[0]}.`,
    );
  }
  return kind;
}

export interface ExtendAsked {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

/** Refuses with `ARGUMENT_BAD`, and its place, what has another form. */
export function readExtend(text: string): ExtendAsked {
  const { ids, properties } = objectIn(jsonIn(text, "extend"), "extend");
  const wanted = listIn(ids, "extend.ids").map(String);
  if (wanted.length > mostAtOnce) {
    throw bad(`extend.ids holds ${wanted.length} ids: it takes ${mostAtOnce} at a time.`);
  }
  return {
    ids: wanted,
    properties: listIn(properties, "extend.properties").map((item) => String(objectIn(item, "extend.properties").id)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function jsonIn(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KnownError("ARGUMENT_BAD", `${at} is no JSON: it takes an object.`, { cause });
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectIn(value: unknown, at: string): Fields {
  if (!isFields(value)) {
    throw bad(`${at} holds what is no object.`);
  }
  return value;
}

function listIn(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw bad(`${at} is no list.`);
  }
  return value;
}

function bad(message: string): KnownError {
  return new KnownError("ARGUMENT_BAD", message);
}
