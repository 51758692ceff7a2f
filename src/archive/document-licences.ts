// The licences of the documents behind the facts.

/** How many documents there are under each licence. */
export function documentLicences({ things }: Dataset): string {
  const stated = things
    .filter(({ type }) => type === "Document")
    .map(({ facts }) => factText(facts, "licence") ?? "none stated");
  const rows = [...countTexts(stated)].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return markdownTable(["licence", "documents"], rows);
}

/** How often each text occurs. */
export function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

import { markdownTable } from "../formats/markdown-table.ts";
import { compareText, type Dataset, factText } from "../model/dataset.ts";
