// What the full-text index finds.

import type { Thing } from "../model/dataset.ts";
import * as cypher from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { bodyOf } from "./records.ts";

/** A body that the full-text index found, with its score. */
export interface Found {
  readonly body: Thing;
  readonly score: number;
}

export interface SearchQuestion {
  /** A query in the language of the index. */
  readonly query: string;
  readonly kinds: readonly string[];
  readonly on: string | null;
  readonly most: number;
}

export async function readFound(reader: Reader, index: string, question: SearchQuestion): Promise<readonly Found[]> {
  const { records } = await reader.run(cypher.searchBodies, {
    index,
    ...question,
    on: question.on === null ? null : cypher.day(question.on),
    most: cypher.whole(question.most),
  });
  return records.map((record) => ({ body: bodyOf(record), score: Number(record.get("score")) }));
}
