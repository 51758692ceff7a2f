// The causes of changes: why a body or an edge was added, removed or changed, in a sentence.

import { parseDateSpan } from "../base/period.ts";
import { compareText, type Edge, factText, type Thing } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import type { CompareQuestion } from "./compare.ts";

/** What the causes are derived from. `was` and `is` are the networks at the two moments. */
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

export function startCause(edge: Edge, comparison: ComparisonFacts): string {
  const proposed = proposalCause(edge, comparison.question.after.proposals, comparison);
  if (proposed !== null) {
    return proposed;
  }
  const newcomer = onlyEnd(edge, comparison.is, comparison.was);
  return newcomer
    ? `${comparison.names.get(newcomer.id)}: ${lowerFirst(arrivalCause(newcomer, comparison))}`
    : datedCause(edge, "validFromStated", "It started");
}

export function endCause(edge: Edge, comparison: ComparisonFacts): string {
  const proposed = proposalCause(edge, comparison.question.before.proposals, comparison);
  if (proposed !== null) {
    return proposed;
  }
  const gone = onlyEnd(edge, comparison.was, comparison.is);
  return gone
    ? `${comparison.names.get(gone.id)}: ${lowerFirst(departureCause(gone, comparison))}`
    : datedCause(edge, "validToStated", "It ended");
}

/** The cause for an edge that is not a fact: it was taken as granted, or its status was requested. Null for a fact. */
function proposalCause({ facts }: Edge, granted: readonly string[], { proposals }: ComparisonFacts): string | null {
  const status = factText(facts, "status");
  if (status === "IN_FORCE" || status === "ENDED") {
    return null;
  }
  const proposal = proposals.find(({ id }) => id === factText(facts, "proposal"));
  const title = proposal ? `: ${factText(proposal.facts, "title")}` : "";
  return proposal && granted.includes(proposal.id)
    ? `Proposed, and taken as granted at one of the two moments${title}.`
    : `A proposal, not a fact (status ${status})${title}.`;
}

/** The end that is in `here` and not in `there`. */
function onlyEnd({ from, to }: Edge, here: Network, there: Network): Thing | null {
  const ends = here.bodies.filter(({ id }) => id === from || id === to);
  return ends.find(({ id }) => !there.bodies.some((body) => body.id === id)) ?? null;
}

/** The date, with the legal basis where the record names one. */
function datedCause({ facts }: Edge, field: string, verb: string): string {
  const law = factText(facts, "legalBasisStated");
  const when = `${verb} ${datePhrase(factText(facts, field))}`;
  return law === null ? `${when}.` : `${when} (${law}).`;
}

/** The id, and the facts that follow from others. */
const followingFacts = new Set([
  "id",
  "certainty",
  "certainFrom",
  "certainTo",
  "lastSeen",
  "possibleFrom",
  "possibleTo",
  "effectiveFrom",
  "effectiveTo",
]);

export function changeCause(edge: Edge, before: Edge): string {
  const fields = Object.keys({ ...edge.facts, ...before.facts }).filter(
    (field) =>
      !followingFacts.has(field) &&
      JSON.stringify(edge.facts[field] ?? null) !== JSON.stringify(before.facts[field] ?? null),
  );
  return `New evidence or a new period: ${fields.sort(compareText).join(", ")} differ.`;
}

/** A day, a month, a year or a range, as a source gives it, with its preposition. */
function datePhrase(written: string | null): string {
  const span = parseDateSpan(written ?? "");
  if (written === null || !span) {
    return "on a day that no source gives";
  }
  if (written.includes("/")) {
    return `between ${written.replace("/", " and ")}`;
  }
  return `${span.first === span.last ? "on" : "in"} ${written}`;
}

function nameList(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
