// The answer to who commissions a service in a place on a day, as a title and a sentence.

import { listWords } from "../../catalogue/count-words.ts";
import { sentenceName } from "../../catalogue/services.ts";
import { formatDay } from "../../dates/days.ts";
import type { Mode } from "../../generated/graphql.ts";
import { formatMode } from "../../parts/responsibility-words.ts";

export interface AnswerPart {
  readonly body: { readonly id: string; readonly name: string };
  /** The service that the link names, where that is not the one that was asked for. */
  readonly service: { readonly id: string } | null;
  readonly mode: Mode | null;
}

export interface AnswerFacts {
  readonly on: string;
  readonly service: { readonly name: string };
  readonly place: { readonly name: string };
  readonly responsible: readonly AnswerPart[];
  readonly possiblyResponsible: readonly AnswerPart[];
  readonly accountable: readonly AnswerPart[];
}

/** As in "NHS England and NHS Bexley CCG jointly commission maternity services in Bexley on 1 April 2015". `broader` has the ids of the services of which the service is a part. */
export function answerTitle(answer: AnswerFacts, broader: readonly string[]): string {
  const what = `${sentenceName(answer.service.name)} in ${answer.place.name} on ${formatDay(answer.on)}`;
  const whole = wholeParts(answer.responsible, broader);
  if (whole.length > 0) {
    return wholeTitle(whole, what, bodyNames(wholeParts(answer.accountable, broader)));
  }
  if (answer.responsible.length > 0) {
    const names = bodyNames(answer.responsible);
    return names.length === 1
      ? `${listWords(names)} commissions parts of ${what}`
      : `${listWords(names)} each commission parts of ${what}`;
  }
  return answer.possiblyResponsible.length > 0
    ? `The record does not say for certain who commissions ${what}`
    : `The record does not say who commissions ${what}`;
}

/** What the title leaves out: who may commission, and who remains accountable. */
export function answerLede(answer: AnswerFacts, broader: readonly string[]): string {
  const whole = wholeParts(answer.responsible, broader);
  const certain = new Set(bodyNames(answer.responsible));
  const possible = bodyNames(answer.possiblyResponsible).filter((name) => !certain.has(name));
  const accountable = bodyNames(wholeParts(answer.accountable, broader));
  const sentences = [
    answer.responsible.length > 0 && whole.length === 0 && "The record names nobody for the whole of it.",
    possible.length > 0 &&
      (answer.responsible.length === 0
        ? `${listWords(possible)} may commission it: nothing rules that out, and no source says so for this day.`
        : `Nothing rules out ${listWords(possible)} either.`),
    answer.responsible.length + answer.possiblyResponsible.length === 0 &&
      "No document in the record says. It may be known elsewhere.",
    accountable.length > 0 && `${listWords(accountable)} remain${accountable.length === 1 ? "s" : ""} accountable.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Those named for the service itself, or for one that it is a part of. */
export function wholeParts<Part extends AnswerPart>(
  parts: readonly Part[],
  broader: readonly string[],
): readonly Part[] {
  return parts.filter(({ service }) => service === null || broader.includes(service.id));
}

function wholeTitle(whole: readonly AnswerPart[], what: string, accountable: readonly string[]): string {
  const modes = [...new Set(whole.map(({ mode }) => mode))];
  const [only] = modes;
  if (modes.length === 1 && only !== undefined) {
    return modeTitle(only, bodyNames(whole), what, accountable);
  }
  const clauses = modes.map((mode) => {
    const names = bodyNames(whole.filter((part) => part.mode === mode));
    return `${listWords(names)} (${formatMode(mode, [], []) ?? "on terms not on record"})`;
  });
  return `${listWords(clauses)} commission ${what}`;
}

function modeTitle(mode: Mode | null, names: readonly string[], what: string, accountable: readonly string[]): string {
  const who = listWords(names);
  const isOne = names.length === 1;
  const commission = isOne ? "commissions" : "commission";
  switch (mode) {
    case "SOLE":
      return isOne ? `${who} commissions ${what}` : `${who} each commission ${what}`;
    case "JOINT":
      return isOne ? `${who} commissions ${what}, jointly with others` : `${who} jointly commission ${what}`;
    case "DELEGATED":
      return `${who} ${commission} ${what}, under delegation${accountable.length > 0 ? ` from ${listWords(accountable)}` : ""}`;
    case "GREATER_INVOLVEMENT":
      return `${who} ${isOne ? "has" : "have"} a greater say in ${what}`;
    case "LEAD":
      return `${who} ${commission} ${what}, for others too`;
    case "ACCOUNTABLE":
      return `${who} ${isOne ? "is" : "are"} accountable for ${what}`;
    case null:
      return `${who} ${isOne ? "has" : "have"} a part in commissioning ${what}, on terms not on record`;
  }
}

/** Each body once. */
function bodyNames(parts: readonly AnswerPart[]): readonly string[] {
  return [...new Map(parts.map(({ body }) => [body.id, body.name])).values()];
}
