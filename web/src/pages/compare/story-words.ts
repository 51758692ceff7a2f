// The sentences of a story of change.

import { countHeading, countPhrase, countWord, listWords } from "../../catalogue/count-words.ts";
import { distinctThings, groupItems } from "../../catalogue/groups.ts";
import { capitalise, enumLabel, findEdgeType, kindLabel, kindPlural } from "../../catalogue/labels.ts";
import { formatWhen } from "../../dates/stated-dates.ts";
import {
  type ArrangementShift,
  type BodyPassage,
  type ChangeMark,
  type ChangeStory,
  type LinkPassage,
  type MarkedEdge,
  type StoryBody,
  type StoryEdge,
  type SuccessionPassage,
  singleBodies,
} from "./change-story.ts";

/** The name of a service by its id. */
export type ServiceName = (id: string) => string;

/** The longest list of names in a sentence; more are counted. */
const mostNames = 3;

/** "Seventeen CCGs became three", "Public Health England was split between A and B". */
export function successionSentence({ shape, groups }: SuccessionPassage, serviceName: ServiceName): string {
  const from = singleBodies(distinctThings(groups.flatMap((group) => group.from)));
  const to = singleBodies(distinctThings(groups.flatMap((group) => group.to)));
  if (shape === "transferred") {
    const services = groups.flatMap(({ successions }) => successions.flatMap(({ service }) => service ?? []));
    const names = listWords([...new Set(services)].map((id) => midSentence(serviceName(id))));
    return `${capitalise(names)} passed from ${nameOrCount(from)} to ${nameOrCount(to)}`;
  }
  const verb = { renamed: "took the name", joined: "became part of", split: "was split between", became: "became" }[
    shape
  ];
  if (from.length === 1 || (groups.length === 1 && from.length <= mostNames && to.length === 1)) {
    const isMerger = shape === "became" && from.length > 1;
    return `${listWords(from.map(({ name }) => name))} ${isMerger ? "merged into" : verb} ${nameOrCount(to)}`;
  }
  return `${headCount(from)} ${verb} ${to.length === 1 || shape === "joined" ? nameOrCount(to) : sameKindCount(from, to)}`;
}

/** "on 1 April 2013", where the day is not that of the page. */
export function passageDay({ onStated }: SuccessionPassage): string {
  return formatWhen(onStated);
}

/** "Three: X, Y and Z" is too long from here on. */
function nameOrCount(bodies: readonly StoryBody[]): string {
  return bodies.length <= mostNames ? listWords(bodies.map(({ name }) => name)) : kindCounts(bodies, countWord);
}

function headCount(bodies: readonly StoryBody[]): string {
  return capitalise(kindCounts(bodies, (count) => countHeading(count).toLowerCase()));
}

/** The kind is not said again: seventeen CCGs became three. */
function sameKindCount(from: readonly StoryBody[], to: readonly StoryBody[]): string {
  const kinds = new Set([...from, ...to].map(({ kind }) => kind));
  return kinds.size === 1 ? countWord(to.length) : kindCounts(to, countWord);
}

/** five CCGs and five STPs */
function kindCounts(bodies: readonly StoryBody[], write: (count: number) => string): string {
  const counts = groupItems(bodies, ({ kind }) => kind).map(
    ([kind, members]) => `${write(members.length)} ${kindWords(kind, members.length)}`,
  );
  return listWords(counts);
}

function kindWords(kind: string, count: number): string {
  return count === 1 ? kindLabel(kind) : kindPlural(kind);
}

/** "Five PCT clusters ended", "The NHS Litigation Authority began". */
export function bodySentence({ mark, kind, dated, changes }: BodyPassage): string {
  const [first] = changes;
  const who =
    changes.length === 1 && first
      ? first.body.name
      : `${countHeading(changes.length)} ${kindWords(kind, changes.length)}`;
  if (dated) {
    return mark === "began" ? `${who} began` : `${who} ended`;
  }
  return mark === "began"
    ? `${who} can have begun: no source gives the day`
    : `${who} had ended: no source gives the day`;
}

/** "For four CCGs, joint commissioning of GP services became delegated". */
export function shiftSentence(
  { service, modeBefore, modeAfter, bodies }: ArrangementShift,
  serviceName: ServiceName,
): string {
  const what = service === null ? "" : ` for ${midSentence(serviceName(service))}`;
  const count = new Set(bodies).size;
  return `${countHeading(count)} ${enumLabel(modeBefore)} ${count === 1 ? "arrangement" : "arrangements"}${what} became ${enumLabel(modeAfter)}`;
}

/** "Four joint arrangements ended", "Two links “sits on” began and one ended". */
export function linkChangeSentence({ type, mode, edges }: LinkPassage, serviceName: ServiceName): string {
  const services = [...new Set(edges.flatMap(({ edge }) => edge.service ?? []))];
  const about =
    services.length > 0 && services.length <= mostNames
      ? ` for ${listWords(services.map((id) => midSentence(serviceName(id))))}`
      : "";
  const [first, ...others] = markCounts(edges);
  if (!first) {
    return "";
  }
  const plural = first.count === 1 ? "" : "s";
  const what =
    mode === null ? `link${plural} “${findEdgeType(type)?.label ?? type}”` : `${enumLabel(mode)} arrangement${plural}`;
  const more = others.map(({ mark, count }) => `${countWord(count)} ${mark}`);
  return listWords([`${countHeading(first.count)} ${what}${about} ${first.mark}`, ...more]);
}

/** How many began, ended and changed; nothing for none. */
function markCounts(edges: readonly MarkedEdge[]): readonly { readonly mark: ChangeMark; readonly count: number }[] {
  return (["began", "ended", "changed"] as const).flatMap((mark) => {
    const count = edges.filter((edge) => edge.mark === mark).length;
    return count === 0 ? [] : [{ mark, count }];
  });
}

/** "With them, 12 links began and three ended"; null for none. */
export function causedSentence(edges: readonly MarkedEdge[]): string | null {
  const counts = markCounts(edges);
  if (counts.length === 0) {
    return null;
  }
  const [first, ...others] = counts;
  const words = [
    first && `${countPhrase(first.count, "link")} ${first.mark}`,
    ...others.map(({ mark, count }) => `${countWord(count)} ${mark}`),
  ];
  return `With this, ${listWords(words.filter((word) => word !== undefined))}`;
}

/** The most sentences that lead a page. */
const mostSentences = 8;

/** What happened, in sentences, the causes first. What no source dates comes last. */
export function storySentences<Edge extends StoryEdge>(
  story: ChangeStory<Edge>,
  serviceName: ServiceName,
): readonly string[] {
  const dated = story.bodies.filter((passage) => passage.dated);
  return [
    ...story.successions.map((passage) => successionSentence(passage, serviceName)),
    ...story.shifts.map((shift) => shiftSentence(shift, serviceName)),
    ...dated.map(bodySentence),
    ...story.links.map((passage) => linkChangeSentence(passage, serviceName)),
    ...story.bodies.filter((passage) => !passage.dated).map(bodySentence),
  ];
}

/** The sentences as one, for a description: "A became B. Four joint arrangements ended." */
export function storySummary<Edge extends StoryEdge>(story: ChangeStory<Edge>, serviceName: ServiceName): string {
  return storySentences(story, serviceName)
    .slice(0, mostSentences)
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** The name of a service within a sentence: public health, GP services. */
export function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}
