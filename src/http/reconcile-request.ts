// What OpenRefine and its like send: queries and extensions as JSON, read into what the services take.

import { KnownError } from "../base/errors.ts";
import { nearestWords } from "../base/nearest-words.ts";
import { isDay } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { KnownCode, ReconcileQuery } from "../service/reconcile.ts";

/** Queries that one request may hold, and ids that one extension may. OpenRefine sends ten. */
const mostAtOnce = 100;

const usualFirst = 10;

/** The queries by their keys. Refuses with `ARGUMENT_BAD`, and its place, what has another form. */
export function readReconcileQueries(text: string, catalogue: Catalogue): ReadonlyMap<string, ReconcileQuery> {
  const entries = Object.entries(requireObject(parseJson(text, "queries"), "queries"));
  if (entries.length > mostAtOnce) {
    throw requestError(`queries holds ${entries.length} queries: it takes ${mostAtOnce} at a time.`);
  }
  return new Map(entries.map(([key, value]) => [key, readReconcileQuery(requireObject(value, key), key, catalogue)]));
}

function readReconcileQuery(query: Fields, at: string, catalogue: Catalogue): ReconcileQuery {
  const given = readProperties(query, at);
  const kinds = [query.type ?? []].flat().map((kind) => requireKind(String(kind), at, catalogue));
  const on = given.find(({ pid }) => pid === "on")?.text ?? null;
  if (on !== null && !isDay(on)) {
    throw requestError(`${at}: on is "${on}": it takes a day that the calendar has, as in 2015-04-01.`);
  }
  return {
    text: typeof query.query === "string" ? query.query : "",
    kinds,
    strict: query.type_strict !== "should",
    on,
    codes: given.flatMap(({ pid, text }): readonly KnownCode[] =>
      pid === "odsCode" || pid === "gssCode" ? [{ field: pid, code: text }] : [],
    ),
    first: readLimit(query.limit),
  };
}

function readLimit(limit: unknown): number {
  return typeof limit === "number" && limit >= 1 ? Math.min(Math.floor(limit), mostAtOnce) : usualFirst;
}

/** Other properties than these are passed over: a table has columns that nobody here knows of. */
function readProperties({ properties }: Fields, at: string): readonly { pid: string; text: string }[] {
  return requireList(properties ?? [], `${at}: properties`).flatMap((item) => {
    const { pid, v } = requireObject(item, `${at}: properties`);
    const [first] = [v].flat();
    const value: unknown = isFields(first) ? first.id : first;
    const text = value === undefined || value === null ? "" : String(value).trim();
    return text === "" ? [] : [{ pid: String(pid), text }];
  });
}

export function requireKind(kind: string, at: string, { kinds }: Catalogue): string {
  if (!kinds.has(kind)) {
    const names = [...kinds.keys()];
    throw requestError(
      `${at}: type is "${kind}": it takes one of ${names.join(", ")}. The nearest: ${nearestWords(kind, names)[0]}.`,
    );
  }
  return kind;
}

export interface ExtendRequest {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

/** Refuses with `ARGUMENT_BAD`, and its place, what has another form. */
export function readExtendRequest(text: string): ExtendRequest {
  const { ids, properties } = requireObject(parseJson(text, "extend"), "extend");
  const wanted = requireList(ids, "extend.ids").map(String);
  if (wanted.length > mostAtOnce) {
    throw requestError(`extend.ids holds ${wanted.length} ids: it takes ${mostAtOnce} at a time.`);
  }
  return {
    ids: wanted,
    properties: requireList(properties, "extend.properties").map((item) =>
      String(requireObject(item, "extend.properties").id),
    ),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KnownError("ARGUMENT_BAD", `${at} is no JSON: it takes an object.`, { cause });
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requireObject(value: unknown, at: string): Fields {
  if (!isFields(value)) {
    throw requestError(`${at} holds what is no object.`);
  }
  return value;
}

function requireList(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw requestError(`${at} is no list.`);
  }
  return value;
}

function requestError(message: string): KnownError {
  return new KnownError("ARGUMENT_BAD", message);
}
