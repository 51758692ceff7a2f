// How much changed, in one sentence.

import { countPhrase, countWord, listWords } from "../../catalogue/count-words.ts";
import { capitalise } from "../../catalogue/labels.ts";

export interface ChangeCounts {
  readonly bodiesBegun: number;
  readonly bodiesEnded: number;
  readonly linksBegun: number;
  readonly linksEnded: number;
  readonly linksChanged: number;
}

/** "Three bodies began and 17 ended; 52 links began and 184 ended." Empty where nothing changed. */
export function countsSentence({
  bodiesBegun,
  bodiesEnded,
  linksBegun,
  linksEnded,
  linksChanged,
}: ChangeCounts): string {
  const bodies = countClause(
    [
      [bodiesBegun, "began"],
      [bodiesEnded, "ended"],
    ],
    ["body", "bodies"],
  );
  const links = countClause(
    [
      [linksBegun, "began"],
      [linksEnded, "ended"],
      [linksChanged, "changed"],
    ],
    ["link", "links"],
  );
  const clauses = [bodies, links].filter(Boolean);
  return clauses.length === 0 ? "" : `${capitalise(clauses.join("; "))}.`;
}

function countClause(counts: readonly (readonly [number, string])[], [one, many]: readonly [string, string]): string {
  const [first, ...others] = counts.filter(([count]) => count > 0);
  if (!first) {
    return "";
  }
  return listWords([
    `${countPhrase(first[0], one, many)} ${first[1]}`,
    ...others.map(([count, verb]) => `${countWord(count)} ${verb}`),
  ]);
}
