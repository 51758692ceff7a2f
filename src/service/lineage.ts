// The predecessors and successors of a body, through any number of successions.

import { type NearEdge, readFunctionSuccessions, readSuccessions } from "../graph/read-chains.ts";
import { type Edge, factText } from "../model/dataset.ts";
import { requireBodies } from "./known-ids.ts";
import { findFunctionSuccessions, findSuccessions } from "./record-chains.ts";
import type { Source } from "./source.ts";

/** A body in a lineage, with the number of successions to it and the last of them. */
export interface LineageStep {
  readonly body: string;
  readonly steps: number;
  readonly edge: Edge;
}

export interface Lineage {
  readonly body: string;
  readonly ancestors: readonly LineageStep[];
  readonly descendants: readonly LineageStep[];
  readonly functionsPassedOn: readonly FunctionSuccession[];
  readonly functionsTakenOver: readonly FunctionSuccession[];
}

/** The passing of the functions of one service, with the body at the other end. */
export interface FunctionSuccession {
  readonly service: string;
  readonly body: string;
  readonly viaGroup: string | null;
  readonly edge: Edge;
}

/**
 * Follows every branch of splits and mergers of bodies; the passing of single services is listed apart. A body that is reached
 * twice is listed once, by its shortest way. Throws `BODY_UNKNOWN`.
 */
export async function readLineage(source: Source, body: string): Promise<Lineage> {
  await requireBodies(source, [body]);
  const { all, functions } = await readEveryStep(source, body);
  const edges = all.filter(({ facts }) => factText(facts, "service") === null);
  return {
    body,
    ancestors: walkSuccessions(body, edges, { near: "to", far: "from" }),
    descendants: walkSuccessions(body, edges, { near: "from", far: "to" }),
    functionsPassedOn: functionSteps(body, functions, { near: "from", far: "to" }),
    functionsTakenOver: functionSteps(body, functions, { near: "to", far: "from" }),
  };
}

/** The successions of bodies and of single services. */
async function readEveryStep({ reader, catalogue, readRecord }: Source, body: string) {
  const record = await readRecord();
  if (record.servesEdges) {
    const functions = findFunctionSuccessions(record, body, catalogue);
    return { all: findSuccessions(record, body, catalogue), functions };
  }
  const [all, functions] = await Promise.all([
    readSuccessions(reader, body, catalogue),
    readFunctionSuccessions(reader, body, catalogue),
  ]);
  return { all, functions };
}

function functionSteps(
  body: string,
  functions: readonly NearEdge[],
  { near, far }: WalkDirection,
): readonly FunctionSuccession[] {
  return functions
    .filter(({ near: end, edge }) => edge[near] === end)
    .map(({ near: end, edge }) => ({
      service: factText(edge.facts, "service") ?? "",
      body: edge[far],
      viaGroup: end === body ? null : end,
      edge,
    }));
}

interface WalkDirection {
  readonly near: "from" | "to";
  readonly far: "from" | "to";
}

function walkSuccessions(start: string, edges: readonly Edge[], { near, far }: WalkDirection): readonly LineageStep[] {
  const reached = new Set([start]);
  const found: LineageStep[] = [];
  let frontier = [start];
  for (let steps = 1; frontier.length > 0; steps += 1) {
    const next: string[] = [];
    for (const edge of edges.filter((each) => frontier.includes(each[near]) && !reached.has(each[far]))) {
      if (!reached.has(edge[far])) {
        reached.add(edge[far]);
        next.push(edge[far]);
        found.push({ body: edge[far], steps, edge });
      }
    }
    frontier = next;
  }
  return found;
}
