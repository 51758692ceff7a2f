// What the certain period of one commissioning edge rules out for another without a stated bound.

import { groupItems } from "../base/lists.ts";
import { addDays } from "../base/period.ts";
import { type Bounds, intersectBounds } from "./bounds.ts";
import { type Catalogue, isFact } from "./catalogue.ts";
import { type Edge, factText, type Thing } from "./dataset.ts";

/** The periods of an edge. */
export interface EdgePeriods {
  readonly possible: Bounds;
  readonly certain: Bounds | null;
}

/** An edge with its periods. */
export interface EdgeWithPeriods extends EdgePeriods {
  readonly edge: Edge;
}

const commissioning = "COMMISSIONS";
const alone = "SOLE";

/**
 * The edges, each possible only where no other rules it out: a body commissions a service under one arrangement at a time, and
 * nobody commissions it beside a body that serves everywhere and commissions it alone. Only what is certain rules anything out,
 * and never a day on which a source has the edge in being, or a bound that a source gives.
 */
export function separateArrangements(
  edges: readonly EdgeWithPeriods[],
  bodies: ReadonlyMap<string, Thing>,
  catalogue: Catalogue,
): readonly EdgeWithPeriods[] {
  const isRival = ({ edge }: EdgeWithPeriods): boolean => edge.type === commissioning && isFact(edge, catalogue);
  const byService = groupItems(edges.filter(isRival), ({ edge }) => factText(edge.facts, "service"));
  const isEverywhere = (body: string): boolean =>
    catalogue.kinds.get(factText(bodies.get(body)?.facts ?? {}, "kind") ?? "")?.everywhere === true;
  const rulesOut = (other: Edge, edge: Edge): boolean =>
    other.from === edge.from
      ? other.facts.mode !== edge.facts.mode
      : other.facts.mode === alone && isEverywhere(other.from);
  return edges.map((each) => {
    const rivals = isRival(each) ? (byService.get(factText(each.edge.facts, "service")) ?? []) : [];
    const certain = rivals.flatMap((other) =>
      other.certain && rulesOut(other.edge, each.edge) ? [other.certain] : [],
    );
    return { ...each, possible: certain.reduce((left, days) => cutPeriod(each, left, days), each.possible) };
  });
}

/** The period without the days that are ruled out, if they lie wholly on one side of what is known of the edge. */
function cutPeriod({ edge, certain }: EdgeWithPeriods, possible: Bounds, days: Bounds): Bounds {
  const after = { from: addDays(days.to), to: possible.to };
  const before = { from: possible.from, to: addDays(days.from, -1) };
  if (certain && certain.from > days.to) {
    return factText(edge.facts, "validFrom") === null ? intersectBounds([possible, after]) : possible;
  }
  return certain && certain.to < days.from && factText(edge.facts, "validTo") === null
    ? intersectBounds([possible, before])
    : possible;
}
