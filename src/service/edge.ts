// One edge between two bodies by its id, and what only edges of its type carry.

import { readEdge } from "../graph/ask.ts";
import { type Catalogue, type EdgeTypeEntry, kebab, type OwnFact } from "../model/catalogue.ts";
import type { Edge, Value } from "../model/dataset.ts";
import type { Source } from "./asked.ts";

/** Null where there is none, and for an edge that does not run between bodies. */
export async function edge({ reader, catalogue }: Source, id: string): Promise<Edge | null> {
  const type = typeOf(id, catalogue);
  return type ? readEdge(reader, type.name, id) : null;
}

/** The id of an edge begins with its type. */
function typeOf(id: string, { edgeTypes }: Catalogue): EdgeTypeEntry | undefined {
  const [written] = id.split(":", 1);
  return [...edgeTypes.values()].find(
    ({ name, fromType, toType }) => kebab(name) === written && fromType === "Body" && toType === "Body",
  );
}

/** A fact as text; the items of a list stand with semicolons between them, as in a table. */
export interface EdgeFact extends OwnFact {
  readonly value: string;
}

/** What is not established is left out. */
export function ownFactsOf({ type, facts }: Edge, { edgeTypes }: Catalogue): readonly EdgeFact[] {
  const own = edgeTypes.get(type)?.ownFacts ?? [];
  return own.flatMap((fact) => {
    const value: Value = facts[fact.name] ?? null;
    return value === null ? [] : [{ ...fact, value: [value].flat().join("; ") }];
  });
}
