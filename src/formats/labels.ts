// Short labels for pictures.

import { type Catalogue, isFact } from "../model/catalogue.ts";
import { type Edge, type Facts, factText } from "../model/dataset.ts";

/** `commissions`, or `commissions (CALLED_FOR)` if the edge is not a fact. */
export function edgeLabel(edge: Edge, catalogue: Catalogue): string {
  const label = catalogue.edgeTypes.get(edge.type)?.label ?? edge.type;
  return isFact(edge, catalogue) ? label : `${label} (${factText(edge.facts, "status")})`;
}

/** A period as sources give it: `from 2013-04, end not on record`. */
export function lifeText(facts: Facts): string {
  const from = factText(facts, "validFromStated");
  const to = factText(facts, "validToStated");
  const seen = factText(facts, "seenOnStated");
  const parts = [
    from ? `from ${from}` : "start not on record",
    ...(seen ? [`seen ${seen}`] : []),
    to ? `to ${to}` : "end not on record",
  ];
  return parts.join(", ");
}

/** Text without line ends, for comments that end with their line. */
export function singleLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
