// What OpenRefine and similar clients send: fields, queries and extensions, checked and read into what the services take.

import type { Request } from "express";
import { z } from "zod";
import { KnownError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { groupItems } from "../base/lists.ts";
import { clipText, nearestWords } from "../base/nearest-words.ts";
import { parseDateSpan, parseDay } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { properties } from "../service/extend.ts";
import { codeProperties, type ReconcileQuery } from "../service/reconcile.ts";
import { requestParameters } from "./service-context.ts";

/** Queries in one request, and ids in one extension. OpenRefine sends ten, or as many as the manifest allows. */
export const batchSize = 100;

const defaultCandidates = 10;

/** The fields of jQuery, which OpenRefine uses: the function that takes a JSONP answer, and a number that defeats caches. */
const clientFields = ["callback", "_"];

/** The fields of a request by their names. */
export type Fields = ReadonlyMap<string, string>;

/** The fields of the address and of the form. Refuses a field that is not read, and one that is given twice. */
export function readFields(request: Request, names: readonly string[]): Fields {
  const form: Readonly<Record<string, string | string[]>> = request.body ?? {};
  const posted = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  const fields = [...requestParameters(request), ...posted];
  for (const [name, values] of groupItems(fields, ([field]) => field)) {
    if (![...names, ...clientFields].includes(name)) {
      throw requestError(`There is no field "${name}": the fields are ${names.join(", ")}.`);
    }
    if (values.length > 1) {
      throw requestError(`${name} is given twice.`);
    }
  }
  return new Map(fields);
}

/** A field that counts something. Null if it is empty or not there. */
export function readCount(fields: Fields, name: string): number | null {
  const value = fields.get(name) ?? "";
  if (!/^\d{0,9}$/.test(value)) {
    throw requestError(`${name} is "${value}": it must be a whole number.`);
  }
  return value === "" ? null : Number(value);
}

const text = z.string("must be a text");
const single = z.union([z.string(), z.number(), z.boolean()], "must be a text, a number, or an object with an id");

/** The value of a property, of which OpenRefine sends the id where the cell is matched with something. */
const propertyValue = z.union(
  [single, z.object({ id: single }).transform(({ id }) => id), z.null()],
  "must be a text, a number, or an object with an id",
);

const typeError = "must be a kind, an object with a kind as its id, or a list of them";
const type = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)], typeError);

/** An object of which every field is read: any other is a problem that names it. */
function wholeObject<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `has ${issue.keys.join(", ")}: only ${Object.keys(shape).join(", ")} are read`
        : "must be an object",
  });
}

const query = wholeObject({
  query: z.union([z.string(), z.number()], "must be a text").nullish(),
  type: z.union([type, z.array(type)], typeError).nullish(),
  type_strict: z.enum(["any", "should", "all"], 'must be "any", "should" or "all"').nullish(),
  limit: z.number("must be a number").min(0, "must be a number of candidates").nullish(),
  properties: z
    .array(
      wholeObject({
        pid: text,
        v: z.union([propertyValue, z.array(propertyValue)], "must be a value or a list of values").nullish(),
      }),
      "must be a list",
    )
    .nullish(),
});

const queries = z
  .record(z.string(), z.unknown(), "must be an object")
  .refine((all) => Object.keys(all).length <= batchSize, `must have at most ${batchSize} queries`);

/** The settings of a property in an extension, as the manifest describes them. */
export const propertySettings = [
  { name: "limit", label: "Most values", type: "number", default: 0, help_text: "0 for all of them." },
  {
    name: "content",
    label: "Other bodies",
    type: "select",
    default: "literal",
    choices: [
      { value: "literal", name: "as matched cells" },
      { value: "id", name: "as ids" },
    ],
  },
] as const;

/** OpenRefine sends the name of a property with its id, and every setting as a text. */
const extendedProperty = wholeObject({
  id: text,
  name: text.nullish(),
  settings: wholeObject({
    limit: z.coerce.number("must be a number of values").int("must be a number of values").min(0).default(0),
    content: z.enum(["literal", "id"], 'must be "literal" or "id"').default("literal"),
  }).nullish(),
}).transform(({ id, settings }) => ({ id, limit: settings?.limit ?? 0, content: settings?.content ?? "literal" }));

const extension = wholeObject({
  ids: z.array(text, "must be a list").max(batchSize, `must have at most ${batchSize} ids`),
  properties: z.array(extendedProperty, "must be a list"),
});

/** A query of a batch, or the reason why it is refused. */
export type QueryEntry = ReconcileQuery | KnownError;

/** The queries by their keys. One that cannot be read is an error in its place. Refuses a batch that is none. */
export function readReconcileQueries(json: string, catalogue: Catalogue): ReadonlyMap<string, QueryEntry> {
  const batch = parseForm(parseJson(json, "queries"), "queries", queries);
  return new Map(Object.entries(batch).map(([key, form]) => [key, readQuery(form, `queries.${key}`, catalogue)]));
}

function readQuery(form: unknown, at: string, catalogue: Catalogue): QueryEntry {
  try {
    return reconcileQuery(parseForm(form, at, query), at, catalogue);
  } catch (error) {
    if (error instanceof KnownError) {
      return error;
    }
    throw error;
  }
}

function reconcileQuery(form: z.infer<typeof query>, at: string, catalogue: Catalogue): ReconcileQuery {
  const { type, type_strict: strictness, limit } = form;
  const name = String(form.query ?? "").trim();
  const kinds = [type ?? []].flat().map((kind) => requireKind(kind, `${at}.type`, catalogue));
  if ((form.query ?? null) === null && (form.properties ?? []).length === 0) {
    throw requestError(`${at} must have a query or properties.`);
  }
  if (strictness === "all" && new Set(kinds).size > 1) {
    throw requestError(`${at}.type_strict is "all": a body has one kind, so give one type.`);
  }
  const values = propertyCells(form, at);
  const known = properties.flatMap(({ id, gives }) => {
    const given = (values.get(id) ?? []).map((value) =>
      gives === "date" ? requireDate(value, `${at}: ${id}`) : value,
    );
    return given.length === 0 ? [] : [{ id, values: given }];
  });
  if (name === "" && known.length > 0 && !known.some(({ id }) => codeProperties.includes(id))) {
    throw requestError(
      `${at} must have a query, or one of ${codeProperties.join(", ")}: other properties fit many bodies.`,
    );
  }
  return {
    text: name,
    kinds,
    strict: strictness !== "should",
    days: (values.get("on") ?? []).map((value) => requireDay(value, `${at}: on`)),
    properties: known,
    first: limit ? Math.min(Math.ceil(limit), batchSize) : defaultCandidates,
  };
}

/** The properties of a query: those of a body, and the day on which it existed. */
const queryProperties = ["on", ...properties.map(({ id }) => id)];

/** All values of each property. Empty cells are none. */
function propertyCells({ properties }: z.infer<typeof query>, at: string): ReadonlyMap<string, readonly string[]> {
  const given = properties ?? [];
  const unknown = given.map(({ pid }) => pid).filter((pid) => !queryProperties.includes(pid));
  if (unknown.length > 0) {
    throw requestError(`${at}.properties has ${unknown.join(", ")}: only ${queryProperties.join(", ")} are read.`);
  }
  const cells = given.map(({ pid, v }) => [pid, [v].flat().map((value) => String(value ?? "").trim())] as const);
  const groups = groupItems(cells, ([pid]) => pid);
  const { most } = limits.propertyValues;
  if (cells.flatMap(([, values]) => values).length > most) {
    throw requestError(`${at}.properties has more than ${most} values: give fewer.`);
  }
  return new Map(
    [...groups].map(([pid, group]) => [pid, group.flatMap(([, values]) => values.filter((each) => each !== ""))]),
  );
}

function requireDay(value: string, at: string): string {
  const day = parseDay(value);
  if (day === null) {
    throw requestError(`${at} is "${value}": it must be a date, such as 2015-04-01.`);
  }
  return day;
}

/** A day, or what EDTF has for a month, a year or a range. */
function requireDate(value: string, at: string): string {
  const date = parseDay(value) ?? value;
  if (parseDateSpan(date) === null) {
    throw requestError(`${at} is "${value}": it must be a date, such as 2015-04-01 or 2015-04.`);
  }
  return date;
}

export function requireKind(kind: string, at: string, { kinds }: Catalogue): string {
  if (!kinds.has(kind)) {
    const names = [...kinds.keys()];
    throw requestError(
      `${at} is "${clipText(kind)}": it must be one of ${names.join(", ")}. The nearest: ${nearestWords(kind, names)[0]}.`,
    );
  }
  return kind;
}

export type ExtendRequest = z.infer<typeof extension>;

/** Refuses with `ARGUMENT_BAD`, and the place, what has another form. */
export function readExtendRequest(json: string): ExtendRequest {
  return parseForm(parseJson(json, "extend"), "extend", extension);
}

/** Names each place that has another form. */
function parseForm<T>(value: unknown, at: string, form: z.ZodType<T>): T {
  const parsed = form.safeParse(value);
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
