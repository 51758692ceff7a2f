// What became of a proposal, in words.

import { capitalise } from "../catalogue/labels.ts";
import { formatDay } from "../dates/days.ts";
import { formatStatedDate, formatWhen } from "../dates/stated-dates.ts";
import type { ProposalOutcome } from "../generated/graphql.ts";

const outcomeWords: Readonly<Record<ProposalOutcome, string>> = {
  GRANTED: "carried out as proposed",
  PARTLY_GRANTED: "carried out in part",
  REFUSED: "refused",
  LAPSED: "lapsed: a body that it needs has ended",
  OPEN: "still being considered",
  NOT_ESTABLISHED: "not established",
};

/** "Refused in March 2015"; for what is not settled, no day. */
export function formatOutcome(outcome: ProposalOutcome, outcomeOnStated: string | null): string {
  const [what = "", why] = outcomeWords[outcome].split(": ");
  const isSettled = outcome !== "OPEN" && outcome !== "NOT_ESTABLISHED";
  const when = outcomeOnStated === null ? "on a day that is not established" : formatWhen(outcomeOnStated);
  return `${capitalise(what)}${isSettled ? ` ${when}` : ""}${why ? `: ${why}` : ""}`;
}

/** "in 2015, not after 31 December 2015": the day is the last one of the month or the year that its source gives. */
export function formatLastHearing(lastHeardOf: string): string {
  return `in ${lastHeardOf.slice(0, 4)}, not after ${formatDay(lastHeardOf)}`;
}

/** What became of a proposal, as a facet: "Refused", "Not established". */
export function outcomeName(outcome: string): string {
  const words = Object.entries(outcomeWords).find(([name]) => name === outcome)?.[1] ?? outcome;
  return capitalise(words.split(": ")[0] ?? words);
}

/** When it was first seen, or else made. */
export function proposalDate({
  firstSeenStated,
  madeOnStated,
}: {
  readonly firstSeenStated: string | null;
  readonly madeOnStated: string | null;
}): string {
  const stated = madeOnStated ?? firstSeenStated;
  return stated === null ? "not on record" : formatStatedDate(stated);
}

/** From when to when it was on the table, in words. */
export function formatOpenPeriod({ openFrom, openTo }: { readonly openFrom: string; readonly openTo: string }): string {
  const from = openFrom <= "0001-01-01" ? "from a day that is not on record" : `from ${formatDay(openFrom)}`;
  return openTo >= "9999" ? `${from}, and still` : `${from} to ${formatDay(openTo)}`;
}
