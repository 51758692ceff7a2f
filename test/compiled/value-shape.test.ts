// The shape of an answer, made of a selection and a value, is the one that graphql-js completes.

import { buildSchema, execute, type GraphQLSchema, getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { CompileError } from "../../src/compiled/compile-error.ts";
import { makeShapeRun } from "../../src/compiled/run-arguments.ts";
import { makeValueShape, type ShapeScope } from "../../src/compiled/value-shape.ts";

const schema: GraphQLSchema = buildSchema(`
  enum Kind { CCG ICB }
  type Body { id: ID! name: String kind: Kind aliases: [String!]! parts(first: Int): [Body!] size: Int later: String }
  type Query { body: Body bodies: [Body]! }
`);

interface Asked {
  readonly query: string;
  readonly value: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
}

function shapeOf({ query, value, variables = {} }: Asked): unknown {
  const document = parse(query);
  const operation = getOperationAST(document);
  const field = operation?.selectionSet.selections[0];
  if (!operation || field?.kind !== "Field") {
    throw new Error("The query has no field.");
  }
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === "FragmentDefinition" ? [[each.name.value, each]] : [])),
  );
  const scope: ShapeScope = { schema, operation, fragments, variables };
  const type = schema.getQueryType()?.getFields()[field.name.value]?.type;
  return type && makeValueShape(type, [field], scope)(value, makeShapeRun(variables, {}));
}

async function executed({ query, value, variables = {} }: Asked): Promise<unknown> {
  const rootValue = { body: value, bodies: value };
  const { data } = await execute({ schema, document: parse(query), rootValue, variableValues: variables });
  return Object.values(data ?? {})[0];
}

const camden = { id: "borough-camden", name: "Camden", kind: "CCG", aliases: ["LB Camden"], size: 3, parts: null };

test.each<[string, Asked]>([
  [
    "values, aliases and the name of the type",
    { query: "{ body { id called: name kind aliases size __typename } }", value: camden },
  ],
  ["what is not there", { query: "{ body { id name parts { id } } }", value: { id: 7, aliases: [] } }],
  ["nothing at all", { query: "{ body { id } }", value: null }],
  ["lists with gaps", { query: "{ bodies { id } }", value: [camden, null, { id: "b" }] }],
  ["nested lists", { query: "{ body { parts(first: 2) { id parts { id } } } }", value: { id: "a", parts: [camden] } }],
  [
    "fragments that meet",
    {
      query: "{ body { ...A ... on Body { name parts { id } } } } fragment A on Body { name parts { name } }",
      value: { ...camden, parts: [camden] },
    },
  ],
  [
    "what is skipped",
    {
      query: "query ($no: Boolean!) { body { id name @skip(if: $no) kind @include(if: $no) } }",
      value: camden,
      variables: { no: true },
    },
  ],
])("%s", async (_name, asked) => {
  expect(JSON.stringify(shapeOf(asked))).toBe(JSON.stringify(await executed(asked)));
});

test.each<[string, unknown, string]>([
  ["a value that must be there", { name: "x" }, "record"],
  ["a value of another type", { id: "a", kind: "NONE" }, "enum"],
  ["a text for a list", { id: "a", aliases: "x" }, "record"],
  ["a promise", { id: Promise.resolve("a") }, "question"],
  ["a function", { id: () => "a" }, "record"],
])("%s is left to graphql-js", (_name, value, reason) => {
  const shape = () => shapeOf({ query: "{ body { id kind aliases } }", value });
  expect(shape).toThrow();
  if (reason !== "enum") {
    expect(shape).toThrow(new CompileError(reason === "record" ? "record" : "question"));
  }
});
