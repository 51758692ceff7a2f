// Rows of the seed as the guide to it shows them.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BlockWriters, codeBlock } from "./page-blocks.ts";

/** `row FILE START`: the row of that file of the repository that starts with these characters. */
export function seedRowBlocks(root: string): BlockWriters {
  return {
    row: async (words) => {
      const [file = "", ...rest] = words.split(" ");
      const start = rest.join(" ");
      const rows = (await readFile(join(root, file), "utf8")).split("\n").filter((row) => row.startsWith(start));
      if (rows.length !== 1) {
        throw new Error(`${rows.length} rows of ${file} start with "${start}": a page shows one.`);
      }
      return `In \`${file}\`:\n\n${codeBlock("csv", rows)}`;
    },
  };
}
