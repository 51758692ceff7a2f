// The causes of changes: why a body or an edge was added, removed or changed, as a fact and in a sentence.

import { parseDateSpan } from "../base/period.ts";
import { compareText, type Edge, factText, type Thing } from "../model/dataset.ts";
import type { ChangeCause } from "../model/generated.ts";
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

/** The start or the end of a body. */
export interface LifeTurn {
  readonly body: string;
  readonly deed: "began" | "ended";
  /** As a source gives it. */
  readonly date: string | null;
  /** The bodies at the other end of its successions: before a start, after an end. */
  readonly others: readonly string[];
}

/** Why something was added, removed or changed. */
export type Cause =
  /** A body began or ended; of an edge, one of the bodies at its ends. */
  | { readonly is: "life"; readonly turn: LifeTurn }
  /** The edge started or ended by itself. */
  | {
      readonly is: "date";
      readonly deed: "started" | "ended";
      readonly date: string | null;
      readonly law: string | null;
    }
  /** The edge is no fact: it was taken as granted, or its status was requested. */
  | {
      readonly is: "proposal";
      readonly status: string | null;
      readonly title: string | null;
      readonly granted: boolean;
    }
  /** The facts that differ. */
  | { readonly is: "evidence"; readonly fields: readonly string[] };

export function arrivalCause({ id, facts }: Thing, { successions }: ComparisonFacts): LifeTurn {
  const others = successions.filter(({ to }) => to === id).map(({ from }) => from);
  return { body: id, deed: "began", date: factText(facts, "validFromStated"), others };
}

export function departureCause({ id, facts }: Thing, { successions }: ComparisonFacts): LifeTurn {
  const others = successions.filter(({ from }) => from === id).map(({ to }) => to);
  return { body: id, deed: "ended", date: factText(facts, "validToStated"), others };
}

export function startCause(edge: Edge, comparison: ComparisonFacts): Cause {
  const proposed = proposalCause(edge, comparison.question.after.proposals, comparison);
  if (proposed !== null) {
    return proposed;
  }
  const newcomer = onlyEnd(edge, comparison.is, comparison.was);
  return newcomer
    ? { is: "life", turn: arrivalCause(newcomer, comparison) }
    : datedCause(edge, "started", "validFromStated");
}

export function endCause(edge: Edge, comparison: ComparisonFacts): Cause {
  const proposed = proposalCause(edge, comparison.question.before.proposals, comparison);
  if (proposed !== null) {
    return proposed;
  }
  const gone = onlyEnd(edge, comparison.was, comparison.is);
  return gone ? { is: "life", turn: departureCause(gone, comparison) } : datedCause(edge, "ended", "validToStated");
}

/** The cause for an edge that is not a fact. Null for a fact. */
function proposalCause({ facts }: Edge, granted: readonly string[], { proposals }: ComparisonFacts): Cause | null {
  const status = factText(facts, "status");
  if (status === "IN_FORCE" || status === "ENDED") {
    return null;
  }
  const proposal = proposals.find(({ id }) => id === factText(facts, "proposal"));
  return {
    is: "proposal",
    status,
    title: proposal ? factText(proposal.facts, "title") : null,
    granted: proposal !== undefined && granted.includes(proposal.id),
  };
}

/** The end that is in `here` and not in `there`. */
function onlyEnd({ from, to }: Edge, here: Network, there: Network): Thing | null {
  const ends = here.bodies.filter(({ id }) => id === from || id === to);
  return ends.find(({ id }) => !there.bodies.some((body) => body.id === id)) ?? null;
}

function datedCause({ facts }: Edge, deed: "started" | "ended", field: string): Cause {
  return { is: "date", deed, date: factText(facts, field), law: factText(facts, "legalBasisStated") };
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

export function changeCause(edge: Edge, before: Edge): Cause {
  const fields = Object.keys({ ...edge.facts, ...before.facts }).filter(
    (field) =>
      !followingFacts.has(field) &&
      JSON.stringify(edge.facts[field] ?? null) !== JSON.stringify(before.facts[field] ?? null),
  );
  return { is: "evidence", fields: fields.sort(compareText) };
}

/** The kind of cause for the body itself. */
export function turnKind({ date, others }: LifeTurn): ChangeCause {
  if (others.length > 0) {
    return "SUCCESSION";
  }
  return isDateStated(date) ? "STATED" : "NOT_ESTABLISHED";
}

/** The kind of cause for an edge. */
export function causeKind(cause: Cause): ChangeCause {
  switch (cause.is) {
    case "life":
      if (cause.turn.others.length > 0) {
        return "SUCCESSION";
      }
      return cause.turn.deed === "began" ? "BODY_BEGAN" : "BODY_ENDED";
    case "date":
      if (cause.law !== null) {
        return "LAW";
      }
      return isDateStated(cause.date) ? "STATED" : "NOT_ESTABLISHED";
    case "proposal":
      return "PROPOSAL";
    case "evidence":
      return "EVIDENCE";
  }
}

export function turnSentence({ deed, date, others }: LifeTurn, names: ComparisonFacts["names"]): string {
  const turned = `It ${deed} ${datePhrase(date)}`;
  if (others.length === 0) {
    return `${turned}.`;
  }
  const list = nameList(others.map((id) => names.get(id) ?? id));
  return `${turned} and ${deed === "began" ? "succeeded" : "was succeeded by"} ${list}.`;
}

export function causeSentence(cause: Cause, names: ComparisonFacts["names"]): string {
  switch (cause.is) {
    case "life":
      return `${names.get(cause.turn.body) ?? cause.turn.body}: ${lowerFirst(turnSentence(cause.turn, names))}`;
    case "date": {
      const when = `It ${cause.deed} ${datePhrase(cause.date)}`;
      return cause.law === null ? `${when}.` : `${when} (${cause.law}).`;
    }
    case "proposal": {
      const title = cause.title === null ? "" : `: ${cause.title}`;
      return cause.granted
        ? `Proposed, and taken as granted at one of the two moments${title}.`
        : `A proposal, not a fact (status ${cause.status})${title}.`;
    }
    case "evidence":
      return `New evidence or a new period: ${cause.fields.join(", ")} differ.`;
  }
}

function isDateStated(date: string | null): boolean {
  return parseDateSpan(date ?? "") !== null;
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
