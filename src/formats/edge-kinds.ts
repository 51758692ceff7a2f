// A kind for each edge of a network, by which programs that merge parallel edges of one kind keep them apart.

import { type Catalogue, isFact } from "../model/catalogue.ts";
import { type Edge, factText } from "../model/dataset.ts";

/**
 * By the id of the edge: `commissions`, or `commissions (CALLED_FOR)` if it is not a fact.
 * A second edge of that kind between the same two ends is `commissions, 2`.
 */
export function edgeKinds(edges: readonly Edge[], catalogue: Catalogue): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    edges.map((edge) => {
      const kind = plainKind(edge, catalogue);
      // Programs take an edge without a direction for the same in both orders of its ends.
      const parallel = JSON.stringify([kind, ...[edge.from, edge.to].sort()]);
      const count = (counts.get(parallel) ?? 0) + 1;
      counts.set(parallel, count);
      return [edge.id, count === 1 ? kind : `${kind}, ${count}`];
    }),
  );
}

function plainKind(edge: Edge, catalogue: Catalogue): string {
  const label = catalogue.edgeTypes.get(edge.type)?.label ?? edge.type;
  return isFact(edge, catalogue) ? label : `${label} (${factText(edge.facts, "status")})`;
}
