// Checks the ids among the parameters of a named query, and gives the id for a place that is named by its GSS code.

import { requireBodies, requireThing } from "./known-ids.ts";
import { resolvePlaces } from "./places.ts";
import type { Source } from "./source.ts";

/** A parameter with its GraphQL type. */
export interface IdParameter {
  readonly name: string;
  readonly valueType: string;
}

/** The node type whose ids a parameter of that name takes. */
const typesByName: Readonly<Record<string, string>> = {
  body: "Body",
  focus: "Body",
  service: "Service",
  document: "Document",
  proposal: "Proposal",
  fund: "Fund",
  person: "Person",
};

/**
 * The values, with the id of a place for its code. Throws `BODY_UNKNOWN` or `ID_UNKNOWN`, with similar ids, for the first unknown
 * id. Parameters with other names are not checked.
 */
export async function resolveIds<T>(
  source: Source,
  parameters: readonly IdParameter[],
  values: Readonly<Record<string, T>>,
): Promise<Readonly<Record<string, T | string>>> {
  const resolved: Record<string, T | string> = { ...values };
  for (const { name, valueType } of parameters) {
    const value = values[name];
    if (valueType === "ID" && name === "place" && typeof value === "string") {
      const on = typeof values.on === "string" ? values.on : null;
      const [place = value] = await resolvePlaces(source, [value], on);
      resolved[name] = place;
    } else if (valueType === "ID") {
      await checkIds(source, typesByName[name], [value ?? []].flat().map(String));
    }
  }
  return resolved;
}

async function checkIds(source: Source, type: string | undefined, ids: readonly string[]): Promise<void> {
  if (type === "Body") {
    await requireBodies(source, ids);
  } else if (type !== undefined && ids.length > 0) {
    const things = (await source.readRecord()).things(type);
    for (const id of ids) {
      requireThing(source, things, { id, what: type.toLowerCase() });
    }
  }
}
