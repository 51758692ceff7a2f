// The version of a dataset: a hash of its content.

import { createHash } from "node:crypto";
import { compareText, type Dataset } from "./dataset.ts";

/** Twelve hexadecimal digits, the same for the same facts in any order and files. */
export function dataVersion(dataset: Dataset): string {
  const lines = [...dataset.things, ...dataset.links, ...dataset.edges].map((item) => JSON.stringify(sortKeys(item)));
  return createHash("sha256").update(lines.sort(compareText).join("\n")).digest("hex").slice(0, 12);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== "object") {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sortKeys(inner)]));
}
