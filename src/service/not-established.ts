// Sentences about what the record does not establish in an answer.

import { parseDateSpan } from "../base/period.ts";
import { type Facts, factText } from "../model/dataset.ts";
import { bodyName, type CommissioningQuestion, type Day, reachableIds, serviceName } from "./commissioning-day.ts";
import type { Part } from "./who-commissions.ts";

/** `stated`: the record says how they commission. `unstated`: it says so only of their group, without the arrangement. */
interface CommissioningParts {
  readonly stated: readonly Part[];
  readonly unstated: readonly Part[];
}

export function findGaps(
  day: Day,
  question: CommissioningQuestion,
  { stated, unstated }: CommissioningParts,
): readonly string[] {
  const sentences = [
    ...commissionerGap(day, question, stated),
    ...stated.flatMap((part) => [...startGap(day, question, part), ...endGap(day, question, part)]),
    ...unstated.map((part) => arrangementGap(day, question, part)),
  ];
  return [...new Set(sentences)];
}

/** Nobody is responsible for the service, or only for services within it. */
function commissionerGap(
  day: Day,
  { service, place, on }: CommissioningQuestion,
  stated: readonly Part[],
): readonly string[] {
  const narrower = reachableIds(service, day.narrower, 1);
  const [named, where] = [serviceName(day, service), bodyName(day, place)];
  if (stated.length === 0) {
    return [`The record does not say who commissioned ${named} in ${where} on ${on}.`];
  }
  return stated.every((part) => part.service !== null && narrower.includes(part.service))
    ? [
        `The record does not say who commissioned ${named} in ${where} on ${on} as a whole, only who commissioned parts of it.`,
      ]
    : [];
}

function startGap(day: Day, question: CommissioningQuestion, part: Part): readonly string[] {
  const { facts } = part.edge;
  if (facts.startKnown === true) {
    return [];
  }
  const range = factText(facts, "validFromStated");
  const [body, what] = [bodyName(day, part.body), serviceText(day, question, part)];
  return [
    range === null
      ? `No source gives the day on which ${body} started to commission ${what}.`
      : `No source gives the day on which ${body} started to commission ${what}, only the period ${rangeText(range)}.`,
  ];
}

/** An uncertain end matters only where it may be before the day. */
function endGap(day: Day, question: CommissioningQuestion, part: Part): readonly string[] {
  const range = factText(part.edge.facts, "validToStated");
  const span = parseDateSpan(range ?? "");
  if (range === null || !span || span.first === span.last || day.on <= span.first) {
    return [];
  }
  const [body, what] = [bodyName(day, part.body), serviceText(day, question, part)];
  return [
    `No source gives the day on which ${body} stopped commissioning ${what}, only the period ${rangeText(range)}.`,
  ];
}

function arrangementGap(day: Day, { service }: CommissioningQuestion, { body, edge }: Part): string {
  const what = serviceName(day, factText(edge.facts, "service") ?? service);
  return `The record does not say under which arrangement ${bodyName(day, body)} had a part in ${what} on ${day.on}.`;
}

/** The service that the edge names, and its arrangement, because a body may have had several. */
function serviceText(day: Day, { service }: CommissioningQuestion, { edge }: Part): string {
  const what = serviceName(day, factText(edge.facts, "service") ?? service);
  return `${what}${modeText(edge.facts)}`;
}

function modeText(facts: Facts): string {
  const mode = factText(facts, "mode");
  return mode === null ? "" : ` (mode ${mode})`;
}

function rangeText(range: string): string {
  return range.replace("/", " to ");
}
