// The answer to who commissions a service in a place, in sentences. Whatever the record leaves open is said where it stands.

import { dayWords } from "../../dates/days.ts";
import type { Mode, PartFragment } from "../../generated/graphql.ts";
import { inSentence, isPlural } from "../../record/services.ts";
import type { WhoSaid } from "../../view/answer-view.ts";
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
export function whoSentences(said: WhoSaid, broader: readonly string[]): readonly Sentence[] {
  const whole = said.responsible.filter(({ service }) => service === null || broader.includes(service.id));
  const within = said.responsible.filter((part) => !whole.includes(part));
  if (within.length === 0) {
    return [lead(said, whole) ?? [nobody(said, "")]];
  }
  return [lead(said, whole) ?? [nobody(said, " as a whole")], rest(within)];
}

export function textOf(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === "string" ? piece : piece.name)).join("");
}

/** Null where nobody is named for the service itself or a broader one. */
function lead({ on, service, place }: WhoSaid, whole: readonly Part[]): Sentence | null {
  if (whole.length === 0) {
    return null;
  }
  const bodies = byBody(whole).map((parts) => [...named(parts), ` (${parts.map(standing).join("; and ")})`]);
  const what = `${inSentence(service.name)} in ${place.name} ${isPlural(service.name) ? "were" : "was"}`;
  return [`On ${dayWords(on)}, ${what} commissioned by `, ...listed(bodies), "."];
}

function nobody({ on, service, place }: WhoSaid, how: string): string {
  return `The record names nobody who commissioned ${inSentence(service.name)} in ${place.name} on ${dayWords(on)}${how}.`;
}

function rest(within: readonly Part[]): Sentence {
  const bodies = byBody(within).map((parts) => [...named(parts), ` for ${counted(parts)}`]);
  return ["Within it, the record names ", ...listed(bodies), "."];
}

function counted(parts: readonly Part[]): string {
  const services = [...new Set(parts.map(({ service }) => inSentence(service?.name ?? "")))];
  const [first = ""] = services;
  return services.length === 1 ? first : `${services.length} services`;
}

/** How a body stands to the service: by what arrangement, in whose name, for what, since when. */
function standing({ mode, viaGroup, service, startKnown }: Part): string {
  return [
    mode === null ? "by what arrangement, the record does not say" : modeWords[mode],
    viaGroup && `as one of “${viaGroup.name}”`,
    service && `named for “${service.name}”`,
    startKnown ? null : "perhaps only later: no source gives the start",
  ]
    .filter((words) => words !== null)
    .join(", ");
}

/** In the order of the answer, each body once. */
function byBody(parts: readonly Part[]): readonly (readonly Part[])[] {
  const ids = [...new Set(parts.map(({ body }) => body.id))];
  return ids.map((id) => parts.filter(({ body }) => body.id === id));
}

function named([part]: readonly Part[]): Sentence {
  return part ? [{ body: part.body.id, name: part.body.name }] : [];
}

/** a; a and b; a, b and c. */
function listed(items: readonly Sentence[]): Sentence {
  return items.flatMap((item, place) => {
    if (place === 0) {
      return item;
    }
    return [place === items.length - 1 ? " and " : ", ", ...item];
  });
}
