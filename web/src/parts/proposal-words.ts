// What became of a proposal, in words.

import { capitalise } from "../catalogue/labels.ts";
import { formatDay } from "../dates/days.ts";
import { formatWhen } from "../dates/stated-dates.ts";
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
