// What the questions read along edges: shortest chains, and successions.

import type { Catalogue } from "../model/catalogue.ts";
import { compare, type Edge } from "../model/dataset.ts";
import type { NetworkQuestion } from "../model/network.ts";
import { eventTypes, parameters, typesOf } from "./read-network.ts";
import * as cypher from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { edgeFrom, edgeOf } from "./records.ts";

/** A chain of edges, with the ids of the bodies along it. */
export interface Chain {
  readonly bodies: readonly string[];
  readonly edges: readonly Edge[];
}

export interface ChainQuestion extends NetworkQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

/** The first of the shortest chains, in the order of their edges' ids. */
export async function readChains(
  reader: Reader,
  question: ChainQuestion,
  catalogue: Catalogue,
): Promise<readonly Chain[]> {
  const types = typesOf(question, catalogue);
  if (types.length === 0) {
    return [];
  }
  const given = { ...parameters(question, catalogue), most: cypher.whole(question.first) };
  const { from, to, maxHops } = question;
  const { records } = await reader.run(cypher.readShortest(types, maxHops), { ...given, from, to });
  return records.map((record) => ({ bodies: record.get("bodies"), edges: record.get("edges").map(edgeFrom) }));
}

/** Every succession on the way back from and forth from a body. */
export async function readSuccessions(reader: Reader, body: string, catalogue: Catalogue): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.readLineage(eventTypes(catalogue)), { body });
  return records.map(edgeOf).sort((a, b) => compare(a.id, b.id));
}
