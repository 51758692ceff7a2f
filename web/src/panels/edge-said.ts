// What the API says of one edge, whatever its type.

import { type Answer, useAnswer } from "../api/api.ts";
import { EdgeDocument, type EdgeQuery, type PowerFragment, type WholeFundFragment } from "../generated/graphql.ts";
import type { Edge } from "../record/record.ts";
import type { Stated } from "../words/stated-words.ts";
import type { Added } from "../words/tie-words.ts";

export interface EdgeFacts extends Stated, Omit<Added, "ofFund"> {
  readonly legalBasisStated: string | null;
  readonly note: string | null;
  readonly instrument: PowerFragment | null;
  readonly ofFund?: WholeFundFragment | null;
}

export function useEdgeSaid(edge: Edge | null): Answer<EdgeQuery> | null {
  return useAnswer(EdgeDocument, edge && { id: edge.id, source: edge.source, documents: edge.documentIds });
}

/** Every type has a field of its own; the edge is in one of them. */
export function factsOf({ bodies }: EdgeQuery): EdgeFacts | null {
  const lists: readonly { readonly edges: readonly { readonly properties: EdgeFacts }[] }[] = bodies.flatMap((body) =>
    Object.values(body),
  );
  return lists.flatMap(({ edges }) => edges)[0]?.properties ?? null;
}

/** The documents in the order of the edge: the main one first. */
export function documentsOf(edge: Edge, { documents }: EdgeQuery): EdgeQuery["documents"] {
  return edge.documentIds.flatMap((id) => documents.filter((document) => document.id === id));
}
