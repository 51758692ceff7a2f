// Finds edges between bodies by id, with the facts that only edges of their type have.

import { checkRange } from "../base/check-range.ts";
import { limits } from "../base/limits.ts";
import { readEdgesById } from "../graph/read-network.ts";
import type { Reader } from "../graph/reader.ts";
import { type Catalogue, kebabCase, type OwnFact } from "../model/catalogue.ts";
import type { Edge, Value } from "../model/dataset.ts";
import type { Source } from "./source.ts";

/** Null for an unknown id, and for an edge that does not run between bodies. */
export async function findEdge(source: Source, id: string): Promise<Edge | null> {
  const [found] = await findEdges(source, [id]);
  return found ?? null;
}

/** The edges in the order of the ids. Unknown ids are left out. Throws `ARGUMENT_BAD` for more than 500 ids. */
export async function findEdges(
  { reader, catalogue, readRecord }: Source,
  ids: readonly string[],
): Promise<readonly Edge[]> {
  checkRange("the number of ids", ids.length, [0, limits.listLength.most]);
  const record = await readRecord();
  return record.servesEdges ? ids.flatMap((id) => record.edge(id) ?? []) : readEveryEdge(reader, catalogue, ids);
}

/** The edges in the order of the ids, from the graph. */
async function readEveryEdge(reader: Reader, catalogue: Catalogue, ids: readonly string[]): Promise<readonly Edge[]> {
  const idsByType = typesBetweenBodies(catalogue).map((type) => ({
    type,
    own: ids.filter((id) => hasTypePrefix(id, type)),
  }));
  const some = idsByType.filter(({ own }) => own.length > 0);
  const found = await Promise.all(some.map(({ type, own }) => readEdgesById(reader, type, own)));
  const byId = new Map(found.flat().map((each) => [each.id, each]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The id of an edge starts with its type. */
function hasTypePrefix(id: string, type: string): boolean {
  return id.startsWith(`${kebabCase(type)}:`);
}

function typesBetweenBodies({ edgeTypes }: Catalogue): readonly string[] {
  const types = [...edgeTypes.values()].filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  return types.map(({ name }) => name);
}

/** A fact as text. The items of a list are separated by semicolons, as in a table. */
export interface EdgeFact extends OwnFact {
  readonly value: string;
}

/** The facts that only edges of its type have. Facts that are not established are left out. */
export function ownEdgeFacts({ type, facts }: Edge, { edgeTypes }: Catalogue): readonly EdgeFact[] {
  const own = edgeTypes.get(type)?.ownFacts ?? [];
  return own.flatMap((fact) => {
    const value: Value = facts[fact.name] ?? null;
    return value === null ? [] : [{ ...fact, value: [value].flat().join("; ") }];
  });
}
