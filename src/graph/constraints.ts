// Creates the constraints and indexes of the graph, which are derived from the SDL.

import type { Catalogue } from "../model/catalogue.ts";
import type { Sdl } from "../model/sdl.ts";
import type { Graph } from "./driver.ts";
import {
  awaitIndexesStatement,
  dropIndex,
  existingNamesStatement,
  propertyIndex,
  uniqueEdge,
  uniqueThing,
} from "./queries.ts";

/** Properties, other than the id, that things are looked up by. */
const lookups = [
  ["Body", "kind"],
  ["Body", "odsCode"],
  ["Body", "gssCode"],
  ["Claim", "edgeId"],
] as const;

/** The indexes that former versions of this service made and this one does not read: each makes every load slower. */
const formerIndexes = ["bodyText"];

/** Creates those that are missing, and drops those that are no longer read. Neo4j needs a separate transaction for each. */
export async function ensureConstraints(graph: Graph, sdl: Sdl, catalogue: Catalogue): Promise<void> {
  const wanted = [
    uniqueThing("LoadLock"),
    ...[...sdl.nodeTypes.keys()].map((type) => uniqueThing(type)),
    ...[...catalogue.edgeTypes.keys()].map((type) => uniqueEdge(type)),
    ...lookups.map(([type, property]) => propertyIndex(type, property)),
  ];
  const settings = graph.database === null ? {} : { database: graph.database };
  const { records } = await graph.driver.executeQuery(existingNamesStatement, {}, settings);
  const present: readonly string[] = records[0]?.get("names") ?? [];
  const missing = wanted.filter((rule) => !present.includes(rule.name));
  const former = formerIndexes.filter((name) => present.includes(name)).map(dropIndex);
  for (const { statement } of [...former, ...missing]) {
    await graph.driver.executeQuery(statement, {}, settings);
  }
  if (missing.length > 0) {
    await graph.driver.executeQuery(awaitIndexesStatement, {}, settings);
  }
}
