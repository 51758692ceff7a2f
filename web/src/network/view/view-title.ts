// What the picture shows, in a sentence: for the page's title, for files, and for screen readers.

import { formatDay } from "../../dates/days.ts";
import { bodyName, type WholeRecord } from "../record/record.ts";
import { type State, showsProposals } from "../state/state.ts";
import type { ViewContents } from "./view-contents.ts";

export function viewTitle(record: WholeRecord, state: State): string {
  const { on, selection, question } = state;
  const proposals = showsProposals(state) ? ", with proposals" : "";
  const isComparison = selection === null && question?.kind === "compare";
  const days = isComparison ? `from ${formatDay(question.before)} to ${formatDay(on)}` : `on ${formatDay(on)}`;
  return `${viewSubject(record, state)} ${days}${proposals}`;
}

/** The same with the numbers of what is drawn, for the live region. */
export function viewSummary(record: WholeRecord, state: State, contents: ViewContents): string {
  return `${viewTitle(record, state)}: ${contents.bodies.length} bodies and ${contents.edges.length} links shown.`;
}

function viewSubject(record: WholeRecord, { selection, question }: State): string {
  if (selection?.kind === "bodies") {
    return `Links of ${selection.ids.map((id) => bodyName(record, id)).join(" and ")}`;
  }
  if (selection?.kind === "edge") {
    const edge = record.edgesById.get(selection.id);
    return edge ? `Link between ${bodyName(record, edge.source)} and ${bodyName(record, edge.target)}` : "A link";
  }
  if (selection?.kind === "proposal") {
    return `“${record.proposals.find(({ id }) => id === selection.id)?.title ?? "A proposal"}”`;
  }
  switch (question?.kind) {
    case "who": {
      const service = record.services.find(({ id }) => id === question.service)?.name ?? question.service;
      return `Who commissions ${service} in ${bodyName(record, question.place)}`;
    }
    case "paths":
      return `How ${bodyName(record, question.from)} and ${bodyName(record, question.to)} are linked`;
    case "compare":
      return "What changed";
    case "proposals":
      return "Facts against proposals";
    case undefined:
      return "Who commissions what in London";
  }
}
