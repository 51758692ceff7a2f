// The shortest chains between two bodies.

import { KnownError } from "../base/errors.ts";
import { type Chain, readChains } from "../graph/read-chains.ts";
import { checkRange, knownBodies, type Source } from "./source.ts";

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly edgeTypes: readonly string[];
  readonly statuses: readonly string[];
  readonly on: string | null;
  readonly maxHops: number;
  readonly first: number;
}

/** No chain at all is an empty list. Refuses bodies that are not there, and bounds that would take too long. */
export async function paths(source: Source, question: PathsQuestion): Promise<readonly Chain[]> {
  checkRange("maxHops", question.maxHops, [1, 8]);
  checkRange("first", question.first, [1, 50]);
  if (question.from === question.to) {
    throw new KnownError("ARGUMENT_BAD", `Both ends are "${question.from}": ask for two bodies.`);
  }
  await knownBodies(source, [question.from, question.to]);
  return readChains(source.reader, { ...question, focus: [], hops: 0, kinds: [], services: [] }, source.catalogue);
}
