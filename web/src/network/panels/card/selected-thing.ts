// What the id in the address selects: a body, a service, or the links of one line of the picture.

import type { Graph } from "../../graph/graph.ts";
import type { Body, Edge, NetworkRecord } from "../../record/record.ts";

export type SelectedThing =
  | { readonly kind: "body"; readonly body: Body }
  | { readonly kind: "service"; readonly id: string; readonly name: string }
  | { readonly kind: "edges"; readonly edges: readonly Edge[] };

/** Null for an id that nothing has. A link that is drawn with others is selected with them. */
export function selectedThing(record: NetworkRecord, graph: Graph, id: string | null): SelectedThing | null {
  const body = record.bodiesById.get(id ?? "");
  if (id === null || body) {
    return body ? { kind: "body", body } : null;
  }
  const line = graph.lines.find(({ edges }) => edges.some((edge) => edge.id === id));
  const edge = record.edgesById.get(id);
  if (line || edge) {
    return { kind: "edges", edges: line?.edges ?? (edge ? [edge] : []) };
  }
  const service = record.services.find((each) => each.id === id);
  return service ? { kind: "service", id, name: service.name } : null;
}
