// What the generator makes of our SDL.

import { graphql } from "graphql";
import { expect, test } from "vitest";
import { buildGeneratedSchema } from "../../src/graphql/schema.ts";
import { readSdl } from "../../src/model/sdl.ts";
import { api } from "../support/model.ts";

/** Runs nothing and remembers what it was to run. */
async function statementsOf(query: string): Promise<readonly string[]> {
  const statements: string[] = [];
  const executionContext = {
    run: async (statement: string) => {
      statements.push(statement);
      return { records: [], summary: { counters: { updates: () => ({}) } } };
    },
  };
  await graphql({ schema: api, source: query, contextValue: { executionContext } });
  return statements;
}

test("the evidence of every edge comes in the one statement that fetches the edges", async () => {
  const statements = await statementsOf(`{
    bodies(where: { id: { eq: "ccg-07r" } }, sort: [{ id: ASC }]) {
      name
      poolsWithConnection(sort: [{ node: { id: ASC } }]) {
        edges { node { name } properties { status evidence { title } } }
      }
    }
  }`);
  expect(statements).toHaveLength(1);
  await expect(statements[0]).toMatchFileSnapshot("../data/evidence.cypher");
});

test("an SDL that the generator does not take is refused, not half built", async () => {
  const sdl = readSdl([{ file: "schema/x.graphql", text: "type X @node { id: ID! y: Nowhere }" }]);
  await expect(buildGeneratedSchema(sdl)).rejects.toMatchObject({ code: "SCHEMA_INVALID" });
});
