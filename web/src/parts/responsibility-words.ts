// How a body has its part in a service, in words: on what terms, since when, by what law.

import { listWords } from "../catalogue/count-words.ts";
import { sentenceName } from "../catalogue/services.ts";
import { formatSighting } from "../dates/certainty.ts";
import { formatDay } from "../dates/days.ts";
import { formatStatedDate, openEnd } from "../dates/stated-dates.ts";
import type { Mode } from "../generated/graphql.ts";

/** What the words are made of. */
export interface ResponsibilityFacts {
  readonly mode: Mode | null;
  readonly service: { readonly name: string } | null;
  readonly validFromStated: string | null;
  readonly validToStated: string | null;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
}

/** After the name of the body: "NHS England, alone". */
const modeWords: Readonly<Record<Mode, string>> = {
  SOLE: "alone",
  JOINT: "jointly",
  DELEGATED: "under delegation",
  GREATER_INVOLVEMENT: "with a greater say",
  LEAD: "for others too",
  ACCOUNTABLE: "accountable, while others commission",
};

/** With whom, or under whom: "jointly with NHS Bexley CCG", "under delegation from NHS England". Null where the record does not say. */
export function formatMode(
  mode: Mode | null,
  others: readonly string[],
  accountable: readonly string[],
): string | null {
  if (mode === "JOINT" && others.length > 0) {
    return `jointly with ${listWords(others)}`;
  }
  if (mode === "DELEGATED" && accountable.length > 0) {
    return `under delegation from ${listWords(accountable)}`;
  }
  return mode && modeWords[mode];
}

/** "for maternity services", where the link names a broader or a narrower service. */
export function formatNamedService({ service }: Pick<ResponsibilityFacts, "service">): string | null {
  return service && `for ${sentenceName(service.name)}`;
}

/** "1 April 2013", "1 April 2013 to 30 September 2015", "start not on record, seen from 14 May 2015". */
export function formatSince({
  validFromStated,
  validToStated,
  certainFrom,
}: Pick<ResponsibilityFacts, "validFromStated" | "validToStated" | "certainFrom">): string {
  const to = validToStated === null || validToStated === openEnd ? "" : ` to ${formatStatedDate(validToStated)}`;
  if (validFromStated !== null) {
    return `${formatStatedDate(validFromStated)}${to}`;
  }
  const seen = certainFrom === null ? "" : `, seen on ${formatDay(certainFrom)}`;
  return `start not on record${seen}${to}`;
}

/** Why it is only possible on the day. */
export function formatDoubt(facts: Pick<ResponsibilityFacts, "certainFrom" | "certainTo">, on: string): string {
  return `possible: ${formatSighting(facts, on)}`;
}
