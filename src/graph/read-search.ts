// Searches the full-text index.

import type { Thing } from "../model/dataset.ts";
import * as cypher from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { recordBody } from "./records.ts";

/** A body in the full-text index, with its score. */
export interface IndexHit {
  readonly body: Thing;
  readonly score: number;
}

export interface IndexQuery {
  /** A query in Lucene syntax. */
  readonly query: string;
  readonly kinds: readonly string[];
  readonly on: string | null;
  readonly most: number;
}

export async function readIndexHits(reader: Reader, index: string, question: IndexQuery): Promise<readonly IndexHit[]> {
  const { records } = await reader.run(cypher.searchStatement, {
    index,
    ...question,
    on: question.on === null ? null : cypher.cypherDate(question.on),
    most: cypher.integer(question.most),
  });
  return records.map((record) => ({ body: recordBody(record), score: Number(record.get("score")) }));
}
