// The shortest chains of edges between two bodies.

import { checkRange } from "../base/check-range.ts";
import { KnownError } from "../base/errors.ts";
import { type EdgeChain, readChains } from "../graph/read-chains.ts";
import type { Certainty } from "../model/certainty.ts";
import { requireBodies } from "./known-ids.ts";
import { findChains } from "./record-chains.ts";
import type { Source } from "./source.ts";

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly edgeTypes: readonly string[];
  readonly statuses: readonly string[];
  /** How sure the edges have to be on the day; both where it is left out. */
  readonly certainty?: readonly Certainty[];
  readonly on: string | null;
  readonly maxHops: number;
  readonly first: number;
}

/** Empty if there is no chain. Throws `BODY_UNKNOWN`, or `ARGUMENT_BAD` for a bad bound or twice the same body. */
export async function findPaths(source: Source, question: PathsQuestion): Promise<readonly EdgeChain[]> {
  checkRange("maxHops", question.maxHops, [1, 8]);
  checkRange("first", question.first, [1, 50]);
  if (question.from === question.to) {
    throw new KnownError("ARGUMENT_BAD", `from and to are both "${question.from}": give two different bodies.`);
  }
  await requireBodies(source, [question.from, question.to]);
  const record = await source.readRecord();
  const chains = { ...question, focus: [], hops: 0, kinds: [], services: [] };
  return record.servesEdges
    ? findChains(record, chains, source.catalogue)
    : readChains(source.reader, chains, source.catalogue);
}
