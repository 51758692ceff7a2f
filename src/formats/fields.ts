// The fields of bodies and edges, in an order that does not hang on what a network holds, and their values as text.

import { farFuture, farPast } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, effectivePeriod, type Facts, type Thing, type Value } from "../model/dataset.ts";
import type { ObjectType } from "../model/sdl.ts";

/** A field with the type that formats with typed attributes give it. */
export interface Field {
  readonly name: string;
  readonly type: "boolean" | "double" | "integer" | "string";
}

/** Made for the full-text index out of fields that are there too. */
const searchField = "searchText";

/** What a body carries besides its id. */
export function bodyFields(bodies: readonly Thing[], { bodyShape }: Catalogue): readonly Field[] {
  const names = [...bodyShape.stored.keys()].filter((name) => name !== "id" && name !== searchField);
  return names.map((name) => ({ name, type: attributeType(name, [bodyShape], bodies) }));
}

/** What edges of any type carry besides their ids: first what they all do, then what their types add. */
export function edgeFields(edges: readonly Edge[], { edgeTypes }: Catalogue): readonly Field[] {
  const shapes = [...edgeTypes.values()].map(({ shape }) => shape);
  const names = [...new Set(shapes.flatMap(({ stored }) => [...stored.keys()]))].filter((name) => name !== "id");
  const isShared = (name: string) => shapes.every(({ stored }) => stored.has(name));
  const ordered = [...names.filter(isShared), ...names.filter((name) => !isShared(name))];
  return ordered.map((name) => ({ name, type: attributeType(name, shapes, edges) }));
}

/** Shapes do not tell booleans from text, so that the values have to. */
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

/** Null where there is nothing; the items of a list are separated by `;`, as in the seed. */
export function valueText(value: Value | undefined): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return Array.isArray(value) ? value.join(";") || null : String(value);
}

/** The facts that are there, as name and text. */
export function factTexts(facts: Facts, fields: readonly Field[]): readonly (readonly [string, string])[] {
  return fields.flatMap(({ name }) => {
    const text = valueText(facts[name]);
    return text === null ? [] : [[name, text] as const];
  });
}

/** When a body or an edge holds, without the bounds that are not known. An event holds on its one day. */
export function knownPeriod(facts: Facts, event = false): { readonly start?: string; readonly end?: string } {
  const { effectiveFrom, effectiveTo } = effectivePeriod(facts);
  const start = effectiveFrom === farPast ? {} : { start: effectiveFrom };
  const last = event ? effectiveFrom : effectiveTo;
  return last === farFuture || last === farPast ? start : { ...start, end: last };
}
