// The answer to who commissions a service in a place, in sentences. What the record does not know is stated in its place.

import { formatDay } from "../../dates/days.ts";
import type { Mode, PartFragment } from "../../generated/graphql.ts";
import { isPluralName, sentenceName } from "../../record/services.ts";
import type { WhoResult } from "../../view/answer-view.ts";
export type Part = PartFragment;

/** A piece of a sentence: words, or a body that can be selected, which is in it once. */
export type Piece = string | { readonly body: string; readonly name: string };
export type Sentence = readonly Piece[];

const modeWords: Readonly<Record<Mode, string>> = {
  SOLE: "alone",
  JOINT: "jointly",
  DELEGATED: "by delegation",
  GREATER_INVOLVEMENT: "with a greater say",
  LEAD: "for others too",
};

/** First who is named for the service itself or for one that it is a part of, then who is for services within it. */
export function whoSentences(result: WhoResult, broader: readonly string[]): readonly Sentence[] {
  const whole = result.responsible.filter(({ service }) => service === null || broader.includes(service.id));
  const within = result.responsible.filter((part) => !whole.includes(part));
  if (within.length === 0) {
    return [leadSentence(result, whole) ?? [nobodySentence(result, "")]];
  }
  return [leadSentence(result, whole) ?? [nobodySentence(result, " as a whole")], restSentence(within)];
}

export function sentenceText(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === "string" ? piece : piece.name)).join("");
}

/** Null where nobody is named for the service itself or a broader one. */
function leadSentence({ on, service, place }: WhoResult, whole: readonly Part[]): Sentence | null {
  if (whole.length === 0) {
    return null;
  }
  const bodies = groupByBody(whole).map((parts) => [
    ...bodyPiece(parts),
    ` (${parts.map(describePart).join("; and ")})`,
  ]);
  const what = `${sentenceName(service.name)} in ${place.name} ${isPluralName(service.name) ? "were" : "was"}`;
  return [`On ${formatDay(on)}, ${what} commissioned by `, ...joinItems(bodies), "."];
}

function nobodySentence({ on, service, place }: WhoResult, how: string): string {
  return `The record names nobody who commissioned ${sentenceName(service.name)} in ${place.name} on ${formatDay(on)}${how}.`;
}

function restSentence(within: readonly Part[]): Sentence {
  const bodies = groupByBody(within).map((parts) => [...bodyPiece(parts), ` for ${describeServices(parts)}`]);
  return ["Within it, the record names ", ...joinItems(bodies), "."];
}

function describeServices(parts: readonly Part[]): string {
  const services = [...new Set(parts.map(({ service }) => sentenceName(service?.name ?? "")))];
  const [first = ""] = services;
  return services.length === 1 ? first : `${services.length} services`;
}

/** The part that a body has in the service: by what arrangement, as part of which group, for what, since when. */
function describePart({ mode, viaGroup, service, startKnown }: Part): string {
  return [
    mode === null ? "the record does not say by what arrangement" : modeWords[mode],
    viaGroup && `as one of “${viaGroup.name}”`,
    service && `named for “${service.name}”`,
    startKnown ? null : "perhaps only later: no source gives the start",
  ]
    .filter((words) => words !== null)
    .join(", ");
}

/** In the order of the answer, each body once. */
function groupByBody(parts: readonly Part[]): readonly (readonly Part[])[] {
  const ids = [...new Set(parts.map(({ body }) => body.id))];
  return ids.map((id) => parts.filter(({ body }) => body.id === id));
}

function bodyPiece([part]: readonly Part[]): Sentence {
  return part ? [{ body: part.body.id, name: part.body.name }] : [];
}

/** a; a and b; a, b and c. */
function joinItems(items: readonly Sentence[]): Sentence {
  return items.flatMap((item, place) => {
    if (place === 0) {
      return item;
    }
    return [place === items.length - 1 ? " and " : ", ", ...item];
  });
}
