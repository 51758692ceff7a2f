// What the generator makes of our SDL.

import { getOperationAST, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { captureStatement } from "../../src/compiled/capture-statement.ts";
import { buildGeneratedSchema } from "../../src/graphql/schema.ts";
import { readSdl } from "../../src/model/sdl.ts";
import { api } from "../support/model.ts";

/** The one statement that fetches the fields of an operation. Throws if there are several. */
async function statementOf(query: string): Promise<string> {
  const document = parse(query);
  const operation = getOperationAST(document);
  const nodes = operation?.selectionSet.selections.filter((node) => node.kind === Kind.FIELD) ?? [];
  if (!operation) {
    throw new Error("The document has no operation.");
  }
  const { statement } = await captureStatement({ schema: api, document, operation, nodes }, {});
  return statement;
}

test("the evidence of every edge comes in the one statement that fetches the edges", async () => {
  const statement = await statementOf(`{
    bodies(where: { id: { eq: "ccg-07r" } }, sort: [{ id: ASC }]) {
      name
      poolsWithConnection(sort: [{ node: { id: ASC } }]) {
        edges { node { name } properties { status evidence { title } } }
      }
    }
  }`);
  await expect(statement).toMatchFileSnapshot("../data/evidence.cypher");
});

test("an SDL that the generator does not take is refused, not half built", async () => {
  const sdl = readSdl([{ file: "schema/x.graphql", text: "type X @node { id: ID! y: Nowhere }" }]);
  await expect(buildGeneratedSchema(sdl)).rejects.toMatchObject({ code: "SCHEMA_INVALID" });
});
