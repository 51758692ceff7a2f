// What a body came from and what it went to, through any number of successions.

import { readSuccessions } from "../graph/read-chains.ts";
import type { Edge } from "../model/dataset.ts";
import { knownBodies, type Source } from "./source.ts";

/** A body on the way, with the succession by which it is reached first. */
export interface Step {
  readonly body: string;
  readonly steps: number;
  readonly edge: Edge;
}

export interface Lineage {
  readonly body: string;
  readonly ancestors: readonly Step[];
  readonly descendants: readonly Step[];
}

/** Splits and mergers are followed on every side; a body that is reached twice is named once, by its shorter way. */
export async function lineage(source: Source, body: string): Promise<Lineage> {
  await knownBodies(source, [body]);
  const edges = await readSuccessions(source.reader, body, source.catalogue);
  return {
    body,
    ancestors: walk(body, edges, { near: "to", far: "from" }),
    descendants: walk(body, edges, { near: "from", far: "to" }),
  };
}

interface Way {
  readonly near: "from" | "to";
  readonly far: "from" | "to";
}

function walk(start: string, edges: readonly Edge[], { near, far }: Way): readonly Step[] {
  const reached = new Set([start]);
  const found: Step[] = [];
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
