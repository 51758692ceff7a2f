// The predecessors and successors of a body, through any number of successions.

import { readSuccessions } from "../graph/read-chains.ts";
import type { Edge } from "../model/dataset.ts";
import { requireBodies } from "./known-ids.ts";
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
}

/** Follows every branch of splits and mergers. A body that is reached twice is listed once, by its shortest way. Throws `BODY_UNKNOWN`. */
export async function readLineage(source: Source, body: string): Promise<Lineage> {
  await requireBodies(source, [body]);
  const edges = await readSuccessions(source.reader, body, source.catalogue);
  return {
    body,
    ancestors: walkSuccessions(body, edges, { near: "to", far: "from" }),
    descendants: walkSuccessions(body, edges, { near: "from", far: "to" }),
  };
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
