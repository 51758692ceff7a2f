// The queries of queries/ with their answers: whole in docs/answers/, and the start of them on the pages.

import stringify from "json-stringify-pretty-compact";
import type { SdlFile } from "../src/model/sdl-document.ts";
import { type BlockWriters, codeBlock } from "./page-blocks.ts";

/** A query and the text of its answer. */
export interface AnsweredQuery {
  readonly name: string;
  readonly query: string;
  readonly answer: string;
}

/** Sends a query and returns the body of its answer. */
export type QuerySender = (query: string) => Promise<unknown>;

/** Sent one after the other, so that none waits for another in the graph. */
export async function answerQueries(files: readonly SdlFile[], send: QuerySender): Promise<readonly AnsweredQuery[]> {
  const answered: AnsweredQuery[] = [];
  for (const { file, text } of files) {
    const name = file.replace(/^.*\/|\.graphql$/g, "");
    answered.push({ name, query: text, answer: `${stringify(await send(text), { maxLength: 130 })}\n` });
  }
  return answered;
}

/** Lines of an answer that a page shows if it names no other number. */
const usualLines = 20;

/** `answer NAME [LINES]`: the query of that name and the start of its answer. */
export function answerBlocks(answered: readonly AnsweredQuery[]): BlockWriters {
  return {
    answer: (words) => {
      const [name = "", count = usualLines] = words.split(" ");
      const found = answered.find((each) => each.name === name);
      if (!found) {
        throw new Error(`There is no query "${name}" in queries/.`);
      }
      const lines = found.answer.trimEnd().split("\n");
      const more = lines.length - Number(count);
      const rest = more > 0 ? [`… ${more} more lines in docs/answers/${name}.json`] : [];
      const query = codeBlock("graphql", found.query.trimEnd().split("\n"));
      return `${query}\n\n${codeBlock("json", [...lines.slice(0, Number(count)), ...rest])}`;
    },
  };
}
