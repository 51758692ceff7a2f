// The run's Neo4j, empty.

import { inject } from "vitest";
import { type Graph, openGraph } from "../../src/graph/driver.ts";

/** Milliseconds for one statement: the tests hold what is answered, however busy the machine is. */
export const statementTimeout = 120_000;

/** A connection to the run's Neo4j with nothing in it, neither data nor constraints. */
export async function emptyGraph(): Promise<Graph> {
  const graph = await openGraph(inject("graph"));
  const session = graph.driver.session();
  // A large graph is more than the memory of one transaction.
  await session.run(
    "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS",
    {},
    {
      timeout: statementTimeout,
    },
  );
  await session.close();
  await dropAll(graph, "SHOW CONSTRAINTS YIELD name", "CONSTRAINT");
  await dropAll(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "INDEX");
  return graph;
}

async function dropAll(graph: Graph, list: string, kind: string): Promise<void> {
  const { records } = await graph.driver.executeQuery(list);
  for (const record of records) {
    await graph.driver.executeQuery(`DROP ${kind} \`${record.get("name")}\``);
  }
}
