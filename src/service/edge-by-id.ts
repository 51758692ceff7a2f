// Edges between bodies by their ids, and what only edges of one type carry.

import { checkRange } from "../base/check-range.ts";
import { readEdgesById } from "../graph/read-network.ts";
import { type Catalogue, kebabCase, type OwnFact } from "../model/catalogue.ts";
import type { Edge, Value } from "../model/dataset.ts";
import type { Source } from "./source.ts";

/** As many as a page holds. */
const maxIds = 500;

/** Null where there is none, and for an edge that does not run between bodies. */
export async function findEdge(source: Source, id: string): Promise<Edge | null> {
  const [found] = await findEdges(source, [id]);
  return found ?? null;
}

/** Those that are there, in the order of the ids. Refuses with `ARGUMENT_BAD` more ids than a page holds. */
export async function findEdges({ reader, catalogue }: Source, ids: readonly string[]): Promise<readonly Edge[]> {
  checkRange("the number of ids", ids.length, [0, maxIds]);
  const asked = typesBetweenBodies(catalogue).map((type) => ({
    type,
    own: ids.filter((id) => hasTypePrefix(id, type)),
  }));
  const some = asked.filter(({ own }) => own.length > 0);
  const found = await Promise.all(some.map(({ type, own }) => readEdgesById(reader, type, own)));
  const byId = new Map(found.flat().map((each) => [each.id, each]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The id of an edge begins with its type. */
function hasTypePrefix(id: string, type: string): boolean {
  return id.startsWith(`${kebabCase(type)}:`);
}

function typesBetweenBodies({ edgeTypes }: Catalogue): readonly string[] {
  const types = [...edgeTypes.values()].filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  return types.map(({ name }) => name);
}

/** A fact as text; the items of a list stand with semicolons between them, as in a table. */
export interface EdgeFact extends OwnFact {
  readonly value: string;
}

/** What is not established is left out. */
export function ownEdgeFacts({ type, facts }: Edge, { edgeTypes }: Catalogue): readonly EdgeFact[] {
  const own = edgeTypes.get(type)?.ownFacts ?? [];
  return own.flatMap((fact) => {
    const value: Value = facts[fact.name] ?? null;
    return value === null ? [] : [{ ...fact, value: [value].flat().join("; ") }];
  });
}
