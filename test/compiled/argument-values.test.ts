// The values of arguments that are read with what is known of them before are those of graphql-js, errors included.

import fc from "fast-check";
import { buildSchema, type FieldNode, getArgumentValues, getOperationAST, getVariableValues, parse } from "graphql";
import { expect, test } from "vitest";
import { makeArgumentsReader } from "../../src/compiled/argument-values.ts";

const schema = buildSchema(`
  enum Kind { CCG ICB }
  input Text { eq: String in: [String!] }
  input Where { name: Text kind: Kind sizes: [Int] most: Int! = 5 least: Int AND: [Where!] OR: [Where] NOT: Where }
  input Size { least: Int! }
  input One @oneOf { id: ID name: String }
  type Query { list(first: Int! = 3, after: String, where: Where, sizes: [Int!], size: Size, one: One, id: ID): Int }
`);
const field = schema.getQueryType()?.getFields().list;

const types = {
  text: "String",
  number: "Int",
  kind: "Kind",
  where: "Where",
  texts: "[String!]",
  needed: "String!",
  id: "ID",
};

const numbers = fc.constantFrom("7", "$number", "null");
const texts = fc.constantFrom('"camden"', "$text", "$needed", "null");
const { where } = fc.letrec<{ where: string }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 3, depthIdentifier: "where" },
    fc.constant("$where"),
    fc
      .record(
        {
          name: fc.oneof(
            texts.map((text) => `{ eq: ${text} }`),
            fc.constantFrom("{ in: $texts }", '{ in: ["a", $needed] }', '{ in: "a" }', "{ in: [$text] }", "{}"),
          ),
          kind: fc.constantFrom("CCG", "$kind", "null"),
          sizes: fc.oneof(
            fc.constant("4"),
            fc.array(numbers, { maxLength: 3 }).map((items) => `[${items.join(" ")}]`),
          ),
          most: numbers,
          least: numbers,
          AND: fc.array(tie("where"), { maxLength: 2 }).map((items) => `[${items.join(" ")}]`),
          OR: fc.array(tie("where"), { maxLength: 2 }).map((items) => `[${items.join(" ")}]`),
          NOT: tie("where"),
        },
        { requiredKeys: [] },
      )
      .map(written),
  ),
}));

const fields = fc
  .record(
    {
      first: numbers,
      after: texts,
      where,
      sizes: fc.constantFrom("[1 $number]", "$number", "[]", "3"),
      size: fc.constantFrom("{ least: $number }", "{ least: 3 }", "{ least: null }", "{}"),
      one: fc.constantFrom("{ id: $id }", "{ name: $needed }", '{ id: "7" }'),
      id: fc.constantFrom("7", '"7"', "$id"),
    },
    { requiredKeys: [] },
  )
  .map((given) => `list(${written(given).slice(1, -1)})`.replace("()", ""));

/** As an object is written in a document. */
function written(given: Readonly<Record<string, string | undefined>>): string {
  return `{${Object.entries(given)
    .map(([name, value]) => `${name}: ${value}`)
    .join(" ")}}`;
}

const values = fc.record(
  {
    text: fc.constantFrom(null, "camden"),
    number: fc.constantFrom(null, 7),
    kind: fc.constantFrom(null, "ICB"),
    where: fc.constantFrom(null, {}, { name: { in: "a" }, AND: { kind: "CCG" } }),
    texts: fc.constantFrom(null, "a", ["a", "b"]),
    id: fc.constantFrom(null, 7, "a"),
  },
  { requiredKeys: [] },
);

/** The values, or the message of the error. */
function outcome(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

test("values and errors are those of graphql-js", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(fields, values, (text, given) => {
      const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
      const operation = getOperationAST(parse(`query (${declared.join(" ")}) { ${text} }`));
      const node = operation?.selectionSet.selections[0] as FieldNode;
      const request = { ...given, needed: "needed" };
      const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], request);
      if (!field || !coerced) {
        throw new Error("The values do not have their types.");
      }
      const expected = outcome(() => getArgumentValues(field, node, coerced));
      expect(outcome(() => makeArgumentsReader(field, node)(coerced))).toBe(expected);
      seen.add(expected.startsWith("{"));
    }),
    { seed: 20_261_127, numRuns: 3_000 },
  );
  expect(seen).toEqual(new Set([true, false]));
});
