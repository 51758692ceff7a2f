// The proposals in order of time, and which of them were on the table on a day.

import type { Proposal } from "./record.ts";

/** The earliest first; those of no known date last. */
export function sortProposals(proposals: readonly Proposal[]): readonly Proposal[] {
  const first = ({ firstSeen }: Proposal) => firstSeen ?? "9999-12-31";
  return [...proposals].sort((a, b) => first(a).localeCompare(first(b)) || a.title.localeCompare(b.title));
}

/** Whether it had been made by that day, and was neither settled nor long unheard of. */
export function isProposalOpen({ openFrom, openTo }: Pick<Proposal, "openFrom" | "openTo">, on: string): boolean {
  return openFrom <= on && on <= openTo;
}
