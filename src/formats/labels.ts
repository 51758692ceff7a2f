// Short labels for pictures.

import { type Catalogue, isFact } from "../model/catalogue.ts";
import { type Edge, type Facts, factText } from "../model/dataset.ts";

/** `commissions`; `commissions (CALLED_FOR)` if the edge is not a fact; `commissions (possible, last seen 2015-05-14)`. */
export function edgeLabel(edge: Edge, catalogue: Catalogue): string {
  const label = catalogue.edgeTypes.get(edge.type)?.label ?? edge.type;
  const notes = [
    ...(isFact(edge, catalogue) ? [] : [factText(edge.facts, "status")]),
    ...(isOnlyPossible(edge) ? ["possible", sightingText(edge.facts)] : []),
  ];
  return notes.length === 0 ? label : `${label} (${notes.join(", ")})`;
}

/** Whether nothing rules the edge out on the day of the answer, and no source has it in being. */
export function isOnlyPossible({ facts }: Edge): boolean {
  return facts.certainty === "POSSIBLE";
}

function sightingText(facts: Facts): string {
  const lastSeen = factText(facts, "lastSeen");
  return lastSeen === null ? "never seen on a day" : `last seen ${lastSeen}`;
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
