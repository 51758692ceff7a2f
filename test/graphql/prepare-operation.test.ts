// An operation made ready: of a document, only what is executed is checked and kept.

import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { prepareOperation } from "../../src/graphql/prepare-operation.ts";
import { model, api as schema } from "../support/model.ts";

const api = { ...model, schema };

test("the default of a variable is checked as its value is", () => {
  const document = parse("query($n: Int = 501) { bodies(limit: $n) { id } }");
  expect(() => prepareOperation({ document, variables: {} }, api)).toThrow(/^bodies\(limit\) is 501/);
  expect(() => prepareOperation({ document, variables: { n: 500 } }, api)).not.toThrow();
});

test("of several operations the one that is executed is checked, with the fragments that it reaches", () => {
  const document = parse(`
    query Small { bodies(limit: 1) { ...Name } }
    query Large { bodies(limit: 501) { ...Parts } }
    fragment Name on Body { name }
    fragment Parts on Body { parts(limit: 0) { id } }
  `);
  const ready = prepareOperation({ document, operationName: "Small", variables: {} }, api);
  expect(print(ready.document)).toBe(`query Small {
  bodies(limit: 1, sort: [{id: ASC}]) {
    ...Name
  }
}

fragment Name on Body {
  name
}`);
  expect(() => prepareOperation({ document, operationName: "Large", variables: {} }, api)).toThrow(
    /^bodies\(limit\) is 501/,
  );
});
