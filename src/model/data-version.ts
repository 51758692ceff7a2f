// The version of a dataset: a hash of its content.

import { createHash } from "node:crypto";
import { compareText, type Dataset } from "./dataset.ts";

/** Twelve hexadecimal digits, the same for the same facts in any order and files. */
export function dataVersion(dataset: Dataset): string {
  const lines = [...dataset.things, ...dataset.links, ...dataset.edges].map(sortedJson);
  return createHash("sha256").update(lines.sort(compareText).join("\n")).digest("hex").slice(0, 12);
}

/** JSON with the keys of each object in order. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value) || value === null || typeof value !== "object") {
    return JSON.stringify(value);
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const members = entries.map(([name, inner]) => [name, `${JSON.stringify(name)}:${sortedJson(inner)}`] as const);
  return `{${members
    .sort(([a], [b]) => compareText(a, b))
    .map(([, member]) => member)
    .join(",")}}`;
}
