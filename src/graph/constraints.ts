// The constraints and indexes that the graph needs, all of them derived from the SDL.

import type { Catalogue } from "../model/catalogue.ts";
import type { Sdl } from "../model/sdl.ts";
import type { Graph } from "./driver.ts";
import { awaitIndexes, fullTextIndex, propertyIndex, uniqueEdge, uniqueThing } from "./queries.ts";

/** Properties by which things are looked up besides their id. */
const lookups = [
  ["Body", "kind"],
  ["Body", "odsCode"],
  ["Body", "gssCode"],
  ["Claim", "edgeId"],
] as const;

/** Makes what is missing; each statement is a transaction of its own, as Neo4j demands. */
export async function ensureConstraints(graph: Graph, sdl: Sdl, catalogue: Catalogue): Promise<void> {
  const statements = [
    uniqueThing("DataVersion"),
    ...[...sdl.nodeTypes.keys()].map((type) => uniqueThing(type)),
    ...[...catalogue.edgeTypes.keys()].map((type) => uniqueEdge(type)),
    ...lookups.map(([type, property]) => propertyIndex(type, property)),
    ...sdl.fullTexts.map(({ index, type, fields }) => fullTextIndex(index, type, fields)),
    awaitIndexes,
  ];
  for (const statement of statements) {
    await graph.driver.executeQuery(statement, {}, { database: graph.database ?? undefined });
  }
}
