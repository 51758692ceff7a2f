// The guide to the seed, as tests read it: its sections and its blocks of code.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../src/cli/project.ts";

export const guide = await readFile(join(root, "seed/README.md"), "utf8");

/** What stands under a heading of the second level. */
export function section(page: string, heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
}

/** The blocks of code in one language. */
export function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
}

/** Rows that a page shows of a file. */
export interface Shown {
  readonly file: string;
  readonly rows: readonly string[];
}

/** The blocks of rows behind the words `Append to`. */
export function appendedRows(page: string): readonly Shown[] {
  const found = page.matchAll(/^Append to `([^`]+\.csv)`[^\n]*:\n\n```csv\n([\s\S]*?)```/gm);
  return [...found].map(([, file = "", text = ""]) => ({ file, rows: text.trimEnd().split("\n") }));
}
