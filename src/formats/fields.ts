// The fields of bodies and edges, in an order that is the same for every network, and their values as text.

import type { Catalogue, EdgeTypeEntry } from "../model/catalogue.ts";
import { type Edge, type Facts, factText, type Thing, type Value } from "../model/dataset.ts";
import { currentFactNames, type ObjectType, searchField } from "../model/sdl.ts";

/** A field, with its type for formats with typed attributes. */
export interface Field {
  readonly name: string;
  readonly type: "boolean" | "double" | "integer" | "string";
}

/** The fields of a body, except its id. */
export function bodyFields(bodies: readonly Thing[], { bodyShape }: Catalogue): readonly Field[] {
  const names = currentFactNames(bodyShape).filter((name) => name !== "id" && name !== searchField);
  return names.map((name) => ({ name, type: attributeType(name, [bodyShape], bodies) }));
}

/** What an edge of an answer for a day carries besides its facts: how sure it is on the day. */
const dayField = "certainty";

/** The facts of the edges of a type, except the id, and how sure they are on the day of the answer. */
export function edgeFactNames({ shape }: EdgeTypeEntry): readonly string[] {
  return [dayField, ...currentFactNames(shape).filter((name) => name !== "id")];
}

/** The fields of the edges, except their ids: first those of every type, then those of single types. */
export function edgeFactFields(edges: readonly Edge[], { edgeTypes }: Catalogue): readonly Field[] {
  const shapes = [...edgeTypes.values()].map(({ shape }) => shape);
  const names = [...new Set([...edgeTypes.values()].flatMap(edgeFactNames))];
  const isShared = (name: string) => name === dayField || shapes.every(({ stored }) => stored.has(name));
  const ordered = [...names.filter(isShared), ...names.filter((name) => !isShared(name))];
  return ordered.map((name) => ({ name, type: attributeType(name, shapes, edges) }));
}

/** The SDL's shapes do not distinguish booleans from text, so the values decide. */
function attributeType(
  name: string,
  shapes: readonly ObjectType[],
  items: readonly { readonly facts: Facts }[],
): Field["type"] {
  const stored = shapes.map((shape) => shape.stored.get(name)).find((type) => type !== undefined);
  if (stored === "Int" || stored === "Float") {
    return stored === "Int" ? "integer" : "double";
  }
  return items.some(({ facts }) => typeof facts[name] === "boolean") ? "boolean" : "string";
}

/** The value as text, or null for a null or an empty list. The items of a list are separated by `;`, as in the seed. */
export function valueText(value: Value | undefined): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return Array.isArray(value) ? value.join(";") || null : String(value);
}

/** The facts that are not null, as name and text. */
export function factTexts(facts: Facts, fields: readonly Field[]): readonly (readonly [string, string])[] {
  return fields.flatMap(({ name }) => {
    const text = valueText(facts[name]);
    return text === null ? [] : [[name, text] as const];
  });
}

/** The start and the end that a source gives, even if only to the month or the year. An event starts and ends on its day. */
export function knownPeriod(facts: Facts, event = false): { readonly start?: string; readonly end?: string } {
  const start = facts.startKnown === true ? factText(facts, "validFrom") : null;
  const stated = facts.endKnown === true ? factText(facts, "validTo") : null;
  const end = event ? start : stated;
  return { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) };
}
