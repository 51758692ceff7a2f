// Files of the repository as parts of a page.

import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type BlockWriters, codeBlock } from "./page-blocks.ts";

const languages: Readonly<Record<string, string>> = {
  ".mjs": "js",
  ".py": "python",
  ".R": "r",
  ".sh": "sh",
  ".pq": "powerquery",
};

/** `file PATH`: the whole file, as code. */
export function fileBlocks(root: string): BlockWriters {
  return {
    file: async (path) => {
      const language = languages[extname(path)];
      if (language === undefined) {
        throw new Error(`The language of ${path} is not known: it is one of ${Object.keys(languages).join(", ")}.`);
      }
      const text = await readFile(join(root, path), "utf8");
      return codeBlock(language, text.trimEnd().split("\n"));
    },
  };
}
