// Whose fault it is that a statement takes too long or too much memory, as a client is told.

import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { defaultPermits, makePermits } from "../../src/base/permits.ts";
import { makeRequestReport } from "../../src/base/request-report.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { makeReader } from "../../src/graph/reader.ts";
import { blameSlowGraph } from "../../src/graphql/slow-statements.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject("graph"));
});
afterAll(() => closeGraph(graph));

/** A statement that would take days, asked by a request of that cost. */
function endlessStatement(cost: number | null) {
  const report = { ...makeRequestReport(""), cost };
  const reader = blameSlowGraph(makeReader(graph, 100), report, makePermits(defaultPermits));
  return reader.run("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)", {});
}

test("a costly query that takes too long is the caller's fault", async () => {
  await expect(endlessStatement(2_000)).rejects.toMatchObject({ code: "QUERY_TOO_COSTLY", limit: "statementTime" });
});

test("a cheap one is not: the graph is slow, and the client may try again", async () => {
  await expect(endlessStatement(69)).rejects.toMatchObject({
    code: "OVERLOADED",
    fault: "world",
    limit: "statementTime",
    message: "The graph is slower than usual, as it is after a start: try again in a few seconds.",
  });
});

test("a query that takes more memory than one may is refused, and the graph goes on", async () => {
  const reader = makeReader(graph);
  const statement = "UNWIND range(1, 20000000) AS each RETURN count(DISTINCT each)";
  await expect(reader.run(statement, {})).rejects.toMatchObject({ code: "QUERY_TOO_COSTLY", limit: "statementMemory" });
  expect((await reader.run("RETURN 1 AS one", {})).records.length).toBe(1);
});
