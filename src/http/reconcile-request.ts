// What OpenRefine and similar clients send: queries and extensions as JSON, checked and read into what the services take.

import { z } from "zod";
import { KnownError } from "../base/errors.ts";
import { nearestWords } from "../base/nearest-words.ts";
import { isDay } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { KnownCode, ReconcileQuery } from "../service/reconcile.ts";

/** Queries in one request, and ids in one extension. OpenRefine sends ten. */
const maxBatch = 100;

const defaultCandidates = 10;

const text = z.string("must be a text");
const single = z.union([z.string(), z.number(), z.boolean()], "must be a text, a number, or an object with an id");

/** The value of a property, of which OpenRefine sends the id where the cell is matched with something. */
const propertyValue = z.union(
  [single, z.object({ id: single }).transform(({ id }) => id), z.null()],
  "must be a text, a number, or an object with an id",
);

const query = z.object(
  {
    query: z.union([z.string(), z.number()], "must be a text").nullish(),
    type: z.union([z.string(), z.array(z.string())], "must be a kind or a list of kinds").nullish(),
    type_strict: text.nullish(),
    limit: z.number("must be a number").nullish(),
    properties: z
      .array(
        z.object(
          {
            pid: text,
            v: z.union([propertyValue, z.array(propertyValue)], "must be a value or a list of values").nullish(),
          },
          "must be an object",
        ),
        "must be a list",
      )
      .nullish(),
  },
  "must be an object",
);

const queries = z
  .record(z.string(), query, "must be an object")
  .refine((all) => Object.keys(all).length <= maxBatch, `must have at most ${maxBatch} queries`);

const extension = z.object(
  {
    ids: z.array(text, "must be a list").max(maxBatch, `must have at most ${maxBatch} ids`),
    properties: z.array(z.object({ id: text }, "must be an object"), "must be a list"),
  },
  "must be an object",
);

/** The queries by their keys. Refuses with `ARGUMENT_BAD`, and the place, what has another form. */
export function readReconcileQueries(json: string, catalogue: Catalogue): ReadonlyMap<string, ReconcileQuery> {
  const entries = Object.entries(parseForm(json, "queries", queries));
  return new Map(entries.map(([key, value]) => [key, reconcileQuery(value, `queries.${key}`, catalogue)]));
}

function reconcileQuery(form: z.infer<typeof query>, at: string, catalogue: Catalogue): ReconcileQuery {
  const properties = propertyTexts(form);
  const on = properties.find(({ pid }) => pid === "on")?.value ?? null;
  if (on !== null && !isDay(on)) {
    throw requestError(`${at}: on is "${on}": it must be a date, such as 2015-04-01.`);
  }
  return {
    text: String(form.query ?? ""),
    kinds: [form.type ?? []].flat().map((kind) => requireKind(kind, `${at}.type`, catalogue)),
    strict: form.type_strict !== "should",
    on,
    codes: properties.flatMap(({ pid, value }): readonly KnownCode[] =>
      pid === "odsCode" || pid === "gssCode" ? [{ field: pid, code: value }] : [],
    ),
    first: candidateLimit(form.limit ?? 0),
  };
}

function candidateLimit(limit: number): number {
  return limit >= 1 ? Math.min(Math.floor(limit), maxBatch) : defaultCandidates;
}

interface PropertyText {
  readonly pid: string;
  readonly value: string;
}

/** The first value of each property that has one. A table has columns that we do not know, so any name is accepted. */
function propertyTexts({ properties }: z.infer<typeof query>): readonly PropertyText[] {
  return (properties ?? []).flatMap(({ pid, v }) => {
    const value = String([v].flat()[0] ?? "").trim();
    return value === "" ? [] : [{ pid, value }];
  });
}

export function requireKind(kind: string, at: string, { kinds }: Catalogue): string {
  if (!kinds.has(kind)) {
    const names = [...kinds.keys()];
    throw requestError(
      `${at} is "${kind}": it must be one of ${names.join(", ")}. The nearest: ${nearestWords(kind, names)[0]}.`,
    );
  }
  return kind;
}

export interface ExtendRequest {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

/** Refuses with `ARGUMENT_BAD`, and the place, what has another form. */
export function readExtendRequest(json: string): ExtendRequest {
  const { ids, properties } = parseForm(json, "extend", extension);
  return { ids, properties: properties.map(({ id }) => id) };
}

/** Names each place that has another form. */
function parseForm<T>(json: string, at: string, form: z.ZodType<T>): T {
  const parsed = form.safeParse(parseJson(json, at));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${[at, ...path].join(".")} ${message}.`);
    throw requestError(problems.join(" "));
  }
  return parsed.data;
}

function parseJson(json: string, at: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new KnownError("ARGUMENT_BAD", `${at} is not valid JSON: it must be an object.`, { cause });
  }
}

function requestError(message: string): KnownError {
  return new KnownError("ARGUMENT_BAD", message);
}
