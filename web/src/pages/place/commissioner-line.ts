// The bodies that bought health care for a place, one after the other, with the one of the day.

import { type CertaintyBounds, dayCertainty } from "../../dates/certainty.ts";
import { formatStatedDate, openEnd } from "../../dates/stated-dates.ts";

export interface CommissionerEdge {
  readonly node: { readonly id: string; readonly name: string };
  readonly properties: CertaintyBounds & {
    readonly validFromStated: string | null;
    readonly validToStated: string | null;
  };
}

/** A box of the line. */
export interface CommissionerBox {
  readonly id: string;
  readonly name: string;
  /** "1 April 2013 to 31 March 2020". */
  readonly period: string;
  /** Whether it is the one of the day, for certain or possibly. */
  readonly isCurrent: boolean;
}

/** In the order of their ends. */
export function commissionerLine(edges: readonly CommissionerEdge[], on: string): readonly CommissionerBox[] {
  return edges
    .toSorted((one, other) => lineKey(one).localeCompare(lineKey(other), "en"))
    .map(({ node, properties }) => ({
      ...node,
      period: formatBounds(properties),
      isCurrent: dayCertainty(properties, on) !== null,
    }));
}

function lineKey({ node, properties: { possibleFrom, possibleTo } }: CommissionerEdge): string {
  return `${possibleTo} ${possibleFrom} ${node.name}`;
}

/** "1 April 2013 to 31 March 2020", "to 31 March 2013", "since 1 April 2026". */
export function formatBounds({
  validFromStated,
  validToStated,
}: Pick<CommissionerEdge["properties"], "validFromStated" | "validToStated">): string {
  const from = validFromStated && formatStatedDate(validFromStated);
  const to = validToStated && validToStated !== openEnd ? formatStatedDate(validToStated) : null;
  if (from && to) {
    return `${from} to ${to}`;
  }
  if (to) {
    return `to ${to}`;
  }
  return from ? `since ${from}` : "dates not on record";
}
