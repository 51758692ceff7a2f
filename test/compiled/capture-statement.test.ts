// The statement of a field, taken from the generator before it has run any.

import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { captureStatement } from "../../src/compiled/capture-statement.ts";
import { api } from "../support/model.ts";

test("the first field that is translated has its statement, although the generator then asks for the version of the server", async () => {
  const document = parse("{ bodies(limit: 2) { id } }");
  const operation = getOperationAST(document);
  const nodes = operation?.selectionSet.selections.filter((node) => node.kind === "Field") ?? [];
  if (!operation) {
    throw new Error("The document has an operation.");
  }
  const { statement } = await captureStatement({ schema: api, document, operation, nodes }, {});
  expect(statement).toContain("MATCH (this:Body)");
});
