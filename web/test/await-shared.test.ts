// What several pages wait for at once fails for each of them with what the API said.

import { expect, test } from "vitest";
import type { PageContext } from "../src/page-context.ts";
import { readRecordIndex } from "../src/record/record-index.ts";
import { readTiles } from "../src/tile-map/read-tiles.server.ts";

const refusal = { errors: [{ message: "The graph does not answer.", extensions: { code: "GRAPH_UNREACHABLE" } }] };

/** Answers the version of the record, and fails with one Response for everything else. */
const context = {
  ask: async (document: { toString(): string }) => {
    if (String(document).includes("query RecordVersion")) {
      return { datasets: [{ dataVersion: "1" }] };
    }
    throw Response.json(refusal, { status: 503 });
  },
} as unknown as PageContext;

const question = { service: "gp-services", on: "2015-04-01", broader: [], dataVersion: "1" };

test.each([
  ["the tiles of a map", () => readTiles(context, question)],
  ["the record in short", () => readRecordIndex(context)],
])("%s", async (_what, read) => {
  const failures = await Promise.all([1, 2, 3].map(() => Promise.resolve(read()).catch((error: unknown) => error)));
  const bodies = failures.map((failure) => (failure instanceof Response ? failure.json() : failure));
  expect(await Promise.all(bodies)).toEqual([refusal, refusal, refusal]);
});
