// What the picture shows, in a sentence: for the page's title, for files, and for those who hear the page.

import { dayWords } from "../dates/days.ts";
import { nameOf, type WholeRecord } from "../record/record.ts";
import { type State, wishesShown } from "../state/state.ts";
import type { Shown } from "./view-contents.ts";

export function titleOf(record: WholeRecord, state: State): string {
  const day = dayWords(state.on);
  const wishes = wishesShown(state) ? ", with what was proposed" : "";
  return `${aboutOf(record, state)} on ${day}${wishes}`;
}

/** The same with the numbers of what is drawn, for the live region. */
export function saidOf(record: WholeRecord, state: State, shown: Shown): string {
  return `${titleOf(record, state)}: ${shown.bodies.length} bodies and ${shown.edges.length} ties drawn.`;
}

function aboutOf(record: WholeRecord, { selection, question }: State): string {
  if (selection?.kind === "bodies") {
    return `The ties of ${selection.ids.map((id) => nameOf(record, id)).join(" and ")}`;
  }
  if (selection?.kind === "edge") {
    const edge = record.edgesById.get(selection.id);
    return edge ? `The tie of ${nameOf(record, edge.source)} and ${nameOf(record, edge.target)}` : "A tie";
  }
  if (selection?.kind === "proposal") {
    return `“${record.proposals.find(({ id }) => id === selection.id)?.title ?? "A proposal"}”`;
  }
  switch (question?.kind) {
    case "who": {
      const service = record.services.find(({ id }) => id === question.service)?.name ?? question.service;
      return `Who commissions ${service} in ${nameOf(record, question.place)}`;
    }
    case "paths":
      return `How ${nameOf(record, question.from)} and ${nameOf(record, question.to)} are tied`;
    case "compare":
      return `What changed between ${dayWords(question.before)} and the map`;
    case "wishes":
      return "Facts against proposals";
    case undefined:
      return "Who commissions what in London";
  }
}
