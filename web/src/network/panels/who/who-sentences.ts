// The answer to who commissions a service in a place, in sentences. What the record does not know is stated in its place.

import { isPluralName, sentenceName } from "../../../catalogue/services.ts";
import { formatSighting } from "../../../dates/certainty.ts";
import { formatDay } from "../../../dates/days.ts";
import type { Mode, PartFragment } from "../../../generated/graphql.ts";
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
  ACCOUNTABLE: "accountable, while others commission it",
};

/** First who certainly commissions the service itself or one that it is a part of; then who possibly does, who is accountable, and who is for services within it. */
export function whoSentences(result: WhoResult, broader: readonly string[]): readonly Sentence[] {
  const isWhole = ({ service }: Part) => service === null || broader.includes(service.id);
  const whole = result.responsible.filter(isWhole);
  const within = result.responsible.filter((part) => !isWhole(part));
  const possible = result.possiblyResponsible.filter(isWhole);
  const possibleWithin = result.possiblyResponsible.filter((part) => !isWhole(part));
  const accountable = result.accountable.filter(isWhole);
  const accountableWithin = result.accountable.filter((part) => !isWhole(part));
  const how = within.length + possibleWithin.length === 0 ? "" : " as a whole";
  const sentences: readonly (Sentence | null)[] = [
    leadSentence(result, whole) ?? [nobodySentence(result, how, possible.length > 0)],
    possible.length === 0 ? null : ["Nothing rules out ", ...joinItems(describeBodies(possible, result.on)), "."],
    accountable.length === 0
      ? null
      : [
          "Accountable for it, while others commission it: ",
          ...joinItems(groupByBody(accountable).map(bodyPiece)),
          ".",
        ],
    within.length === 0 ? null : restSentence("Within it, the record names ", within),
    possibleWithin.length === 0 ? null : restSentence("Within it, nothing rules out ", possibleWithin),
    accountableWithin.length === 0
      ? null
      : restSentence("Within it, accountable while others commission: ", accountableWithin),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

export function sentenceText(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === "string" ? piece : piece.name)).join("");
}

/** Null where nobody is named for the service itself or a broader one. */
function leadSentence({ on, service, place }: WhoResult, whole: readonly Part[]): Sentence | null {
  if (whole.length === 0) {
    return null;
  }
  const what = `${sentenceName(service.name)} in ${place.name} ${isPluralName(service.name) ? "were" : "was"}`;
  return [`On ${formatDay(on)}, ${what} commissioned by `, ...joinItems(describeBodies(whole, on)), "."];
}

function describeBodies(parts: readonly Part[], on: string): readonly Sentence[] {
  return groupByBody(parts).map((own) => [
    ...bodyPiece(own),
    ` (${own.map((part) => describePart(part, on)).join("; and ")})`,
  ]);
}

function nobodySentence({ on, service, place }: WhoResult, how: string, isPossible: boolean): string {
  return `The record names nobody who ${isPossible ? "certainly " : ""}commissioned ${sentenceName(service.name)} in ${place.name} on ${formatDay(on)}${how}.`;
}

function restSentence(beginning: string, within: readonly Part[]): Sentence {
  const bodies = groupByBody(within).map((parts) => [...bodyPiece(parts), ` for ${describeServices(parts)}`]);
  return [beginning, ...joinItems(bodies), "."];
}

function describeServices(parts: readonly Part[]): string {
  const services = [...new Set(parts.map(({ service }) => sentenceName(service?.name ?? "")))];
  const [first = ""] = services;
  return services.length === 1 ? first : `${services.length} services`;
}

/** The part that a body has in the service: by what arrangement, as part of which group, for what, and when it was seen where that leaves doubt. */
function describePart(part: Part, on: string): string {
  const { mode, viaGroup, service, certainty } = part;
  return [
    mode === null ? "the record does not say by what arrangement" : modeWords[mode],
    viaGroup && `as one of “${viaGroup.name}”`,
    service && `named for “${service.name}”`,
    certainty === "POSSIBLE" ? formatSighting(part, on) : null,
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
