// Reads chains of edges: shortest paths, and successions.

import type { Catalogue } from "../model/catalogue.ts";
import { compareText, type Edge } from "../model/dataset.ts";
import type { NetworkQuestion } from "../model/network.ts";
import * as cypher from "./question-queries.ts";
import { bodyEdgeTypes, eventTypes, markCertainty, statementParameters } from "./read-network.ts";
import type { Reader } from "./reader.ts";
import { recordEdge, type StoredEdge, storedEdge } from "./records.ts";

/** A chain of edges, with the ids of the bodies along it. */
export interface EdgeChain {
  readonly bodies: readonly string[];
  readonly edges: readonly Edge[];
}

export interface ChainQuestion extends NetworkQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

/** The shortest chains, in the order of their edges' ids, at most `first` of them. */
export async function readChains(
  reader: Reader,
  question: ChainQuestion,
  catalogue: Catalogue,
): Promise<readonly EdgeChain[]> {
  const types = bodyEdgeTypes(question, catalogue);
  if (types.length === 0) {
    return [];
  }
  const parameters = { ...statementParameters(question, catalogue), most: cypher.integer(question.first) };
  const { from, to, maxHops } = question;
  const { records } = await reader.run(cypher.shortestPathsStatement(types, maxHops), { ...parameters, from, to });
  return records.map((record) => ({
    bodies: record.get("bodies"),
    edges: record.get("edges").map((edge: StoredEdge) => markCertainty(storedEdge(edge), question.on)),
  }));
}

/** A succession of a single service, with the id of the body or group whose succession it is. */
export interface NearEdge {
  readonly near: string;
  readonly edge: Edge;
}

/** The successions of single services to and from a body and the groups that it is in. */
export async function readFunctionSuccessions(
  reader: Reader,
  body: string,
  catalogue: Catalogue,
): Promise<readonly NearEdge[]> {
  const { records } = await reader.run(cypher.functionSuccessionsStatement(eventTypes(catalogue)), { body });
  return records.map((record) => ({ near: record.get("near"), edge: recordEdge(record) }));
}

/** Every succession that leads to or from a body, in the order of their ids. */
export async function readSuccessions(reader: Reader, body: string, catalogue: Catalogue): Promise<readonly Edge[]> {
  const { records } = await reader.run(cypher.lineageStatement(eventTypes(catalogue)), { body });
  return records.map(recordEdge).sort((a, b) => compareText(a.id, b.id));
}
