// What the record leaves open of an answer, in plain sentences.

import { spanOf } from "../base/period.ts";
import { type Facts, textOf } from "../model/dataset.ts";
import { bodyName, type CommissioningQuestion, type Day, reach, serviceName } from "./commissioning-day.ts";
import type { Part } from "./who-commissions.ts";

/** Those that are said to commission, and those of whom only their group is. */
interface Parts {
  readonly said: readonly Part[];
  readonly unsaid: readonly Part[];
}

export function gaps(day: Day, question: CommissioningQuestion, { said, unsaid }: Parts): readonly string[] {
  const sentences = [
    ...nobody(day, question, said),
    ...said.flatMap((part) => [...startUnknown(day, question, part), ...endUnknown(day, question, part)]),
    ...unsaid.map((part) => arrangementUnknown(day, question, part)),
  ];
  return [...new Set(sentences)];
}

/** Nobody for the service at all, or nobody but for services within it. */
function nobody(day: Day, { service, place, on }: CommissioningQuestion, said: readonly Part[]): readonly string[] {
  const narrower = reach(service, day.narrower, 1);
  const [named, where] = [serviceName(day, service), bodyName(day, place)];
  if (said.length === 0) {
    return [`The record does not say who commissioned ${named} in ${where} on ${on}.`];
  }
  return said.every((part) => part.service !== null && narrower.includes(part.service))
    ? [
        `The record does not say who commissioned ${named} in ${where} on ${on} as a whole, only who commissioned parts of it.`,
      ]
    : [];
}

function startUnknown(day: Day, question: CommissioningQuestion, part: Part): readonly string[] {
  const { facts } = part.edge;
  if (facts.startKnown === true) {
    return [];
  }
  const range = textOf(facts, "validFromStated");
  const [body, what] = [bodyName(day, part.body), whatOf(day, question, part)];
  return [
    range === null
      ? `No source gives since when ${body} commissioned ${what}.`
      : `No source gives on which day of ${plain(range)} ${body} began to commission ${what}.`,
  ];
}

/** An end is worth a word only where it may have come before the day. */
function endUnknown(day: Day, question: CommissioningQuestion, part: Part): readonly string[] {
  const range = textOf(part.edge.facts, "validToStated");
  const span = spanOf(range ?? "");
  if (range === null || !span || span.first === span.last || day.on <= span.first) {
    return [];
  }
  const [body, what] = [bodyName(day, part.body), whatOf(day, question, part)];
  return [`No source gives on which day of ${plain(range)} ${body} ceased to commission ${what}.`];
}

function arrangementUnknown(day: Day, { service }: CommissioningQuestion, { body, edge }: Part): string {
  const what = serviceName(day, textOf(edge.facts, "service") ?? service);
  return `The record does not say by what arrangement ${bodyName(day, body)} had a part in ${what} on ${day.on}.`;
}

/** The service that the edge names, with the arrangement where there is one, since a body may have had several. */
function whatOf(day: Day, { service }: CommissioningQuestion, { edge }: Part): string {
  const what = serviceName(day, textOf(edge.facts, "service") ?? service);
  return `${what}${arrangement(edge.facts)}`;
}

function arrangement(facts: Facts): string {
  const mode = textOf(facts, "mode");
  return mode === null ? "" : ` (mode ${mode})`;
}

function plain(range: string): string {
  return range.replace("/", " to ");
}
