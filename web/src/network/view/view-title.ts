// What the view shows, in words: its title, its counts, and what became other than before.

import { isProvidersKind } from "../../catalogue/labels.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import { formatDay } from "../../dates/days.ts";
import { edgeSentence } from "../record/edge-words.ts";
import { bodyLabel, type NetworkRecord } from "../record/record.ts";
import { type State, type Subject, showsProposals } from "../state/state.ts";
import type { Answer } from "./answer.ts";
import { markLabels, marks } from "./marks.ts";
import type { ViewContents } from "./view-contents.ts";

export function viewTitle(record: NetworkRecord, state: State, answer: Pick<Answer, "title">): string {
  const { on, before, subject } = state;
  const proposals = showsProposals(state) ? ", with proposals" : "";
  const days = before === null ? `on ${formatDay(on)}` : `from ${formatDay(before)} to ${formatDay(on)}`;
  return subject === null ? "The network" : `${subjectTitle(record, subject, answer)} ${days}${proposals}`;
}

function subjectTitle(record: NetworkRecord, subject: Subject, { title }: Pick<Answer, "title">): string {
  switch (subject.kind) {
    case "bodies":
      return `${joinTitles(subject.ids.map((id) => bodyLabel(record, id)))}: links`;
    case "place":
      return `${bodyLabel(record, subject.id)}: who acts for it, and their links`;
    case "service":
      return `${serviceTitle(record, subject.id)}: who commissions it`;
    case "who":
      return `Who commissions ${serviceTitle(record, subject.service)} in ${bodyLabel(record, subject.place)}`;
    case "paths":
      return `How ${bodyLabel(record, subject.from)} and ${bodyLabel(record, subject.to)} are linked`;
    case "edge": {
      const edge = record.edgesById.get(subject.id);
      return edge ? `${edgeSentence(record, edge)},` : "A link";
    }
    case "proposal":
      return `Proposal: ${title ?? subject.id},`;
    case "changes":
      return "What changed";
    case "all":
      return "All links in the record";
  }
}

function serviceTitle({ services }: NetworkRecord, id: string): string {
  return services.find((service) => service.id === id)?.name ?? id;
}

function joinTitles(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** "17 links between 6 bodies and 11 groups of providers: 9 certain, 8 only possible on the day." */
export function linkCountSentence({ edges, bodies, on, marks: found, isComparison }: ViewContents): string {
  if (edges.length === 0) {
    return "The record has no link for this day that passes the filters. This does not mean that there was none.";
  }
  const providers = bodies.filter(({ kind }) => isProvidersKind(kind)).length;
  const ends = [
    formatCount(bodies.length - providers, "body", "bodies"),
    providers === 0 ? "" : formatCount(providers, "group of providers", "groups of providers"),
  ];
  const shown = `${formatCount(edges.length, "link")} between ${joinTitles(ends.filter((words) => words !== ""))}`;
  if (isComparison) {
    const counts = marks.flatMap((mark) => {
      const count = edges.filter(({ id }) => found.get(id) === mark).length;
      return count === 0 ? [] : [`${count} ${markLabels[mark]}`];
    });
    return `${shown}: ${counts.length === 0 ? "none of them changed" : joinTitles(counts)}.`;
  }
  const possible = edges.filter((edge) => dayCertainty(edge, on) !== "CERTAIN").length;
  if (possible === 0) {
    return `${shown}, each certain on the day.`;
  }
  return `${shown}: ${edges.length - possible} certain, ${possible} only possible on the day.`;
}

/** What became other, for those who do not see it: "On 1 May 2015: 14 links, 2 more and 1 fewer than before." */
export function changeSentence(before: ViewContents, after: ViewContents): string {
  const [old, now] = [new Set(before.edges.map(({ id }) => id)), new Set(after.edges.map(({ id }) => id))];
  const more = [...now].filter((id) => !old.has(id)).length;
  const fewer = [...old].filter((id) => !now.has(id)).length;
  const words = [more > 0 ? `${more} more` : "", fewer > 0 ? `${fewer} fewer` : ""].filter((part) => part !== "");
  const change = words.length === 0 ? "the same as before" : `${words.join(" and ")} than before`;
  return `On ${formatDay(after.on)}: ${formatCount(now.size, "link")}, ${change}.`;
}

export function formatCount(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
