// Sentences about what the record does not establish in an answer.

import { farFuture, openEnd, parseDateSpan } from "../base/period.ts";
import { type Facts, factText, thingName } from "../model/dataset.ts";
import type { Pools } from "./arrangement-partners.ts";
import { bodyName, type CommissioningQuestion, type Day, type LinkedThing, serviceName } from "./commissioning-day.ts";
import { isSharing, type NearestCommissioners, type Part, partMode } from "./commissioning-parts.ts";
import { servesEverywhere } from "./responsible-bodies.ts";

/** What an answer shows. */
export interface ShownParts {
  readonly found: NearestCommissioners;
  readonly approvers: readonly Part[];
  readonly pools: Pools;
}

export function findGaps(day: Day, question: CommissioningQuestion, shown: ShownParts): readonly string[] {
  const { found, approvers, pools } = shown;
  const commissioning = [...found.responsible, ...found.possiblyResponsible];
  const parts = [...commissioning, ...found.accountable];
  return unique([
    ...dayGap(day),
    ...commissionerGap(day, question, found),
    ...[...parts, ...found.confirmed].flatMap((part) => [
      ...partGaps(day, part, question.service),
      ...coverGap(day, question, part),
    ]),
    ...commissioning.flatMap((part) => arrangementGap(day, part, question.service)),
    ...approverGap(day, question, { commissioning, approvers }),
    ...poolGaps(day, question, pools),
    ...proposalGaps(day, question),
    ...openQuestions(day, question, [...parts, ...found.confirmed]),
  ]);
}

export function unique(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}

/** Nothing is certain after the day on which the record was last revised. */
export function dayGap({ on, dataDate }: Day): readonly string[] {
  return on <= dataDate
    ? []
    : [`${on} is after the day on which the record was last revised (${dataDate}): nothing is certain on it.`];
}

/** Nobody is certainly responsible for the service, or only for services within it. */
function commissionerGap(
  day: Day,
  { service, place, on }: CommissioningQuestion,
  { responsible, possiblyResponsible, accountable, narrower, broader }: NearestCommissioners,
): readonly string[] {
  const what = `who commissioned ${serviceName(day, service)} in ${bodyName(day, place)} on ${on}`;
  const whole = `The record does not say ${what}`;
  if (responsible.length === 0 && possiblyResponsible.length === 0) {
    return [`${whole}.`];
  }
  const partly = narrower ? [`${whole} as a whole, only who commissioned parts of it.`] : [];
  const named = new Set([...possiblyResponsible, ...accountable].map(({ body }) => body));
  const others = broader.filter(({ body }) => !named.has(body));
  const doubt = responsible.length === 0 ? [`The record does not say for certain ${what}, only who may have.`] : [];
  return [...partly, ...doubt, ...others.map((part) => broaderGap(day, service, part))];
}

function broaderGap(day: Day, service: string, { body, service: broader }: Part): string {
  const [what, whole] = [serviceName(day, service), serviceName(day, broader ?? service)];
  return `The record does not say whether ${bodyName(day, body)}, which commissioned ${whole}, commissioned ${what} too.`;
}

/** What no source says about the start and the end of a part. */
export function partGaps(day: Day, part: Part, asked: string): readonly string[] {
  const { facts, certainty } = part;
  if (factText(facts, "certainFrom") === null) {
    return [`No source gives a day on which ${deedText(day, part, asked, "did")}.`];
  }
  const ends = certainty === "CERTAIN" ? endGap(day, part, asked) : doubtGap(day, part, asked);
  return [...startGap(day, part, asked), ...ends];
}

function startGap(day: Day, part: Part, asked: string): readonly string[] {
  if (part.facts.startKnown === true) {
    return [];
  }
  const range = factText(part.facts, "validFromStated");
  return [`No source gives the day on which ${deedText(day, part, asked, "started")}${periodText(range)}.`];
}

/** An end within a range matters only where it may be before the day. */
function endGap(day: Day, part: Part, asked: string): readonly string[] {
  const [stated, lastSeen] = [factText(part.facts, "validToStated"), factText(part.facts, "certainTo") ?? farFuture];
  if (stated === null) {
    return lastSeen < day.dataDate
      ? [`No source after ${lastSeen} says that ${deedText(day, part, asked, "did")}.`]
      : [];
  }
  const span = parseDateSpan(stated);
  return stated === openEnd || !span || span.first === span.last || day.on <= span.first || part.facts.endKnown === true
    ? []
    : [`No source gives the day on which ${deedText(day, part, asked, "stopped")}${periodText(stated)}.`];
}

/** The day is before the first or after the last day of which a source says so. */
function doubtGap(day: Day, part: Part, asked: string): readonly string[] {
  const [from, to] = [factText(part.facts, "certainFrom") ?? "", factText(part.facts, "certainTo") ?? ""];
  const deed = deedText(day, part, asked, "did");
  const range = factText(part.facts, "validToStated");
  const isRange = range?.includes("/") ?? false;
  return [
    ...(day.on < from ? [`No source before ${from} says that ${deed}.`] : []),
    ...(to < day.on ? [`No source after ${to} says that ${deed}.`] : []),
    ...(to < day.on && isRange
      ? [`No source gives the day on which ${deedText(day, part, asked, "stopped")}${periodText(range)}.`]
      : []),
  ];
}

function periodText(range: string | null): string {
  return range === null ? "" : `, only the period ${range.replace("/", " to ")}`;
}

const deeds = {
  did: ["commissioned", "was accountable for"],
  started: ["started to commission", "became accountable for"],
  stopped: ["stopped commissioning", "stopped being accountable for"],
} as const;

/** The service that the edge names, and its arrangement, because a body may have had several. */
function deedText(day: Day, part: Part, asked: string, deed: keyof typeof deeds): string {
  const mode = partMode(part);
  const [commissioned, accounted] = deeds[deed];
  const what = serviceName(day, part.service ?? asked);
  const arrangement = mode === null || mode === "ACCOUNTABLE" ? "" : ` (mode ${mode})`;
  return `${bodyName(day, part.body)} ${mode === "ACCOUNTABLE" ? accounted : commissioned} ${what}${arrangement}`;
}

/** A certain edge gives only a possible part where no source has the body in the place. */
function coverGap(day: Day, { place }: CommissioningQuestion, part: Part): readonly string[] {
  const [from, to] = [factText(part.facts, "certainFrom"), factText(part.facts, "certainTo")];
  const isOtherwiseCertain = from !== null && to !== null && from <= day.on && day.on <= to;
  return part.certainty === "POSSIBLE" && isOtherwiseCertain
    ? [`No source gives a day on which ${bodyName(day, part.body)} served ${bodyName(day, place)}.`]
    : [];
}

/** An edge without an arrangement does not say on what terms the body has its part. */
export function arrangementGap(day: Day, part: Part, asked: string): readonly string[] {
  if (factText(part.edge.facts, "mode") !== null) {
    return [];
  }
  const what = serviceName(day, part.service ?? asked);
  return [
    `The record does not say under which arrangement ${bodyName(day, part.body)} had a part in ${what} on ${day.on}.`,
  ];
}

interface Approval {
  readonly commissioning: readonly Part[];
  readonly approvers: readonly Part[];
}

/** Where power is shared or delegated, somebody must have approved it. */
function approverGap(
  day: Day,
  { service, place, on }: CommissioningQuestion,
  { commissioning, approvers }: Approval,
): readonly string[] {
  const isApproved = (part: Part): boolean => isSharing(part) || partMode(part) === "DELEGATED";
  return approvers.length > 0 || !commissioning.some(isApproved)
    ? []
    : [
        `The record does not say who approved the arrangement for ${serviceName(day, service)} in ${bodyName(day, place)} on ${on}.`,
      ];
}

function poolGaps(day: Day, { place }: CommissioningQuestion, { parts, unnamed }: Pools): readonly string[] {
  const where = bodyName(day, place);
  const count =
    unnamed.length === 1 ? `1 pool of ${where} that names` : `${unnamed.length} pools of ${where} that name`;
  const unnamedGap = `The record has ${count} no kind of care.`;
  return [...parts.flatMap((part) => amountGap(day, part)), ...(unnamed.length === 0 ? [] : [unnamedGap])];
}

function amountGap(day: Day, { body, facts }: Part): readonly string[] {
  const found = day.funds.get(factText(facts, "fund") ?? "");
  const year = factText(facts, "financialYear");
  const isKnown = typeof facts.amountGbp === "number" || (year !== null && found?.years.includes(year));
  const what = found ? thingName(found.fund) : "the pool";
  return isKnown
    ? []
    : [`The record has no amount for ${what} with ${bodyName(day, body)}${year === null ? "" : ` in ${year}`}.`];
}

/**
 * Proposals about the service itself of which nobody knows the outcome, once their time on the table is over; not those of bodies
 * that serve other places alone.
 */
function proposalGaps(day: Day, { service, place }: CommissioningQuestion): readonly string[] {
  const lost = day.proposals.filter(({ thing: { facts }, services, bodies }) => {
    const outcome = factText(facts, "outcome");
    const isOpen = outcome === null || outcome === "NOT_ESTABLISHED" || outcome === "OPEN";
    const isOver = isOpen && (factText(facts, "openTo") ?? farFuture) < day.on;
    return services.includes(service) && isOver && !areElsewhere(day, bodies, place);
  });
  return lost.map(({ thing }) => {
    const heard = lastHeard(thing.facts);
    return `No source says what became of the proposal "${thingName(thing)}"${heard === null ? "" : `, last heard of in ${heard}`}.`;
  });
}

/** Whether the record says of some of the bodies which places they serve, and has this place with none of them. */
function areElsewhere({ areas }: Day, bodies: readonly string[], place: string): boolean {
  const served = bodies.flatMap((body) => [...areas(body)]);
  return served.length > 0 && !served.includes(place);
}

/** The year in which a source last has the proposal. */
function lastHeard(facts: Facts): string | null {
  const days = ["lastHeardOf", "firstSeen", "madeOn"].map((name) => factText(facts, name));
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1)
      ?.slice(0, 4) ?? null
  );
}

const noFacts = { facts: {} };

/**
 * What was looked for in vain: about an edge of the answer, or about the service and the place or one of its own commissioners.
 * What was looked for about a national body concerns no single place.
 */
function openQuestions(day: Day, { service, place }: CommissioningQuestion, parts: readonly Part[]): readonly string[] {
  const edges = new Set(parts.map(({ edge }) => edge.id));
  const local = parts.map(({ body }) => body).filter((body) => !servesEverywhere(day, day.bodies.get(body) ?? noFacts));
  const bodies = new Set([place, ...local]);
  const isAbout = (asked: LinkedThing): boolean =>
    edges.has(factText(asked.thing.facts, "edgeId") ?? "") ||
    (asked.services.includes(service) && (asked.bodies.length === 0 || asked.bodies.some((body) => bodies.has(body))));
  return day.questions.filter(isAbout).map(({ thing: { facts } }) => {
    const year = factText(facts, "financialYear");
    return `Looked for and not found: ${factText(facts, "lookedFor")}${year === null ? "" : ` (${year})`}.`;
  });
}
