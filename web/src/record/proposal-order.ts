// The proposals in order of time, and which of them were open on a day.

import type { Proposal } from "./record.ts";

/** The earliest first; those of no known date last. */
export function sortProposals(proposals: readonly Proposal[]): readonly Proposal[] {
  const first = ({ firstSeen }: Proposal) => firstSeen ?? "9999-12-31";
  return [...proposals].sort((a, b) => first(a).localeCompare(first(b)) || a.title.localeCompare(b.title));
}

/** Whether it had been seen by that day, and nothing is known to have come of it by then. */
export function isProposalOpen(
  { firstSeen, outcomeOn }: Pick<Proposal, "firstSeen" | "outcomeOn">,
  on: string,
): boolean {
  return firstSeen !== null && firstSeen <= on && (outcomeOn === null || on < outcomeOn);
}
