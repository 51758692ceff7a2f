// Why a body or an edge came, went or changed, in a sentence.

import { parseDateSpan } from "../base/period.ts";
import { compareText, type Edge, factText, type Thing } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import type { CompareQuestion } from "./compare.ts";

/** What the causes are told from. */
export interface ComparisonFacts {
  readonly question: CompareQuestion;
  readonly was: Network;
  readonly is: Network;
  readonly successions: readonly Edge[];
  /** The name of every body by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly proposals: readonly Thing[];
}

export function arrivalCause({ id, facts }: Thing, { successions, names }: ComparisonFacts): string {
  const earlier = successions.filter(({ to }) => to === id).map(({ from }) => names.get(from) ?? from);
  const began = `It began ${datePhrase(factText(facts, "validFromStated"))}`;
  return earlier.length === 0 ? `${began}.` : `${began} and succeeded ${nameList(earlier)}.`;
}

export function departureCause({ id, facts }: Thing, { successions, names }: ComparisonFacts): string {
  const later = successions.filter(({ from }) => from === id).map(({ to }) => names.get(to) ?? to);
  const ended = `It ended ${datePhrase(factText(facts, "validToStated"))}`;
  return later.length === 0 ? `${ended}.` : `${ended} and was succeeded by ${nameList(later)}.`;
}

export function startCause(edge: Edge, told: ComparisonFacts): string {
  const wish = proposalCause(edge, told.question.after.proposals, told);
  if (wish !== null) {
    return wish;
  }
  const newcomer = onlyEnd(edge, told.is, told.was);
  return newcomer
    ? `${told.names.get(newcomer.id)}: ${lowerFirst(arrivalCause(newcomer, told))}`
    : datedCause(edge, "validFromStated", "It started");
}

export function endCause(edge: Edge, told: ComparisonFacts): string {
  const wish = proposalCause(edge, told.question.before.proposals, told);
  if (wish !== null) {
    return wish;
  }
  const gone = onlyEnd(edge, told.was, told.is);
  return gone
    ? `${told.names.get(gone.id)}: ${lowerFirst(departureCause(gone, told))}`
    : datedCause(edge, "validToStated", "It ended");
}

/** What is no fact is there because it is asked for: as granted, or as a wish among the statuses. */
function proposalCause({ facts }: Edge, granted: readonly string[], { proposals }: ComparisonFacts): string | null {
  const status = factText(facts, "status");
  if (status === "IN_FORCE" || status === "ENDED") {
    return null;
  }
  const proposal = proposals.find(({ id }) => id === factText(facts, "proposal"));
  const title = proposal ? `: ${factText(proposal.facts, "title")}` : "";
  return proposal && granted.includes(proposal.id)
    ? `Proposed, and taken as granted on one side${title}.`
    : `No fact but a wish (status ${status})${title}.`;
}

/** The end that only one of the two networks has. */
function onlyEnd({ from, to }: Edge, here: Network, there: Network): Thing | null {
  const ends = here.bodies.filter(({ id }) => id === from || id === to);
  return ends.find(({ id }) => !there.bodies.some((body) => body.id === id)) ?? null;
}

/** The law behind it, where the record names one. */
function datedCause({ facts }: Edge, field: string, verb: string): string {
  const law = factText(facts, "legalBasisStated");
  const when = `${verb} ${datePhrase(factText(facts, field))}`;
  return law === null ? `${when}.` : `${when} (${law}).`;
}

export function changeCause(edge: Edge, before: Edge): string {
  const fields = Object.keys({ ...edge.facts, ...before.facts }).filter(
    (field) =>
      field !== "id" && JSON.stringify(edge.facts[field] ?? null) !== JSON.stringify(before.facts[field] ?? null),
  );
  return `New evidence or a new period: ${fields.sort(compareText).join(", ")} differ.`;
}

/** A day, a month, a year or a range, as a source gives it. */
function datePhrase(written: string | null): string {
  const span = parseDateSpan(written ?? "");
  if (written === null || !span) {
    return "on a day that no source gives";
  }
  if (written.includes("/")) {
    return `on a day of ${written.replace("/", " to ")}`;
  }
  return `${span.first === span.last ? "on" : "in"} ${written}`;
}

function nameList(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
