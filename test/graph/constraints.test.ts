// The constraints and indexes of the graph.

import { expect, test } from "vitest";
import { ensureConstraints } from "../../src/graph/constraints.ts";
import { closeGraph, type Graph } from "../../src/graph/driver.ts";
import { emptyGraph } from "../support/graph.ts";
import { model } from "../support/model.ts";

async function indexTypes({ driver }: Graph): Promise<ReadonlySet<string>> {
  const { records } = await driver.executeQuery("SHOW INDEXES YIELD type RETURN DISTINCT type");
  return new Set(records.map((record) => record.get("type")));
}

test("a graph that a former version made loses the full-text index, which nothing reads", async () => {
  const graph = await emptyGraph();
  try {
    await graph.driver.executeQuery("CREATE FULLTEXT INDEX bodyText FOR (n:Body) ON EACH [n.name, n.searchText]");
    expect([...(await indexTypes(graph))]).toContain("FULLTEXT");
    await ensureConstraints(graph, model.sdl, model.catalogue);
    await ensureConstraints(graph, model.sdl, model.catalogue);
    expect([...(await indexTypes(graph))].sort()).toEqual(["LOOKUP", "RANGE"]);
  } finally {
    await closeGraph(graph);
  }
});
