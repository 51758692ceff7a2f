// The answer of the API to a comparison, as what a story is made from.

import type { ComparisonQuery } from "../../generated/graphql.ts";
import type { ComparisonFacts, StorySuccession } from "./change-story.ts";

export type ComparedEdge = ComparisonQuery["compare"]["edgesAdded"][number]["edge"];

/** With a focus, only the successions of those bodies. */
export function comparisonFacts(
  { compare, bodies }: ComparisonQuery,
  focus: readonly string[],
): ComparisonFacts<ComparedEdge> {
  return {
    ...compare,
    successions: bodies
      .flatMap(readSuccessions)
      .filter(({ from, to }) => focus.length === 0 || [from.id, to.id].some((id) => focus.includes(id))),
  };
}

function readSuccessions({
  succeededByConnection,
  ...from
}: ComparisonQuery["bodies"][number]): readonly StorySuccession[] {
  return succeededByConnection.edges.map(({ node: to, properties }) => ({
    id: properties.id,
    from,
    to,
    on: properties.validFrom ?? "",
    onStated: properties.validFromStated ?? "",
    basis: properties.basis,
    share: properties.share,
    service: properties.service,
  }));
}

/** The ids of all bodies at the ends of what changed. */
export function endIds({ compare }: ComparisonQuery): readonly string[] {
  const edges = [...compare.edgesAdded, ...compare.edgesRemoved, ...compare.edgesChanged];
  return [...new Set(edges.flatMap(({ edge }) => [edge.source, edge.target]))];
}
