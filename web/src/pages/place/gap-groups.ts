// What the record does not say of a place, from many answers, by what is missing.

import { formatDay, formatServerSentence } from "../../dates/days.ts";

export interface GapGroup {
  readonly title: string;
  readonly items: readonly string[];
}

interface GapForm {
  readonly title: string;
  readonly pattern: RegExp;
  /** What is said of one gap under the title, from the groups of the pattern. */
  readonly item: (groups: readonly string[]) => string;
}

/** The forms of the sentences of the API, the commonest reason for a reader to look first. A sentence of another form stands as it is. */
const forms: readonly GapForm[] = [
  {
    title: "Who commissions",
    pattern: /^The record does not say (?:for certain )?who commissioned (.+) in .+ on [\d-]+(.*)\.$/,
    item: ([service = "", rest = ""]) => `${service}${rest}`,
  },
  {
    title: "On what terms",
    pattern: /^The record does not say under which arrangement (.+) had a part in (.+) on [\d-]+\.$/,
    item: ([body = "", service = ""]) => `${body}: ${service}`,
  },
  {
    title: "Who approved the terms",
    pattern: /^The record does not say who approved the arrangement for (.+) in .+ on [\d-]+\.$/,
    item: ([service = ""]) => service,
  },
  {
    title: "Since when, or until when",
    pattern: /^No source gives (?:a|the) day on which (.+)\.$/,
    item: ([deed = ""]) => deed,
  },
  {
    title: "Whether it was so outside the days that sources name",
    pattern: /^No source (after|before) ([\d-]+) says that (.+)\.$/,
    item: ([side = "", day = "", deed = ""]) => `${deed} (${side} ${formatDay(day)})`,
  },
  {
    title: "How much was pooled",
    pattern: /^The record has no amount for (.+)\.$/,
    item: ([pool = ""]) => pool,
  },
  {
    title: "Looked for and not found",
    pattern: /^Looked for and not found: (.+)\.$/,
    item: ([what = ""]) => what,
  },
];

/** Each gap once, under its group; groups without any are left out. */
export function groupGaps(sentences: readonly string[]): readonly GapGroup[] {
  const distinct = [...new Set(sentences)];
  const known = forms.map(({ title, pattern, item }) => ({
    title,
    items: distinct.flatMap((sentence) => {
      const found = pattern.exec(sentence);
      return found ? [formatServerSentence(item(found.slice(1)))] : [];
    }),
  }));
  const others = distinct.filter((sentence) => !forms.some(({ pattern }) => pattern.test(sentence)));
  return [...known, { title: "Besides", items: others.map(formatServerSentence) }].filter(
    ({ items }) => items.length > 0,
  );
}
