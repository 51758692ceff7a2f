// What a body came from and what it went to, through any number of successions.

import { readSuccessions } from "../graph/read-chains.ts";
import type { Edge } from "../model/dataset.ts";
import { requireBodies } from "./known-ids.ts";
import type { Source } from "./source.ts";

/** A body on the way, with the succession by which it is reached first. */
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

/** Splits and mergers are followed on every side; a body that is reached twice is named once, by its shorter way. */
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
