// How an answer becomes a table.

import { buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { answerShape } from "../../src/tables/answer-shape.ts";
import { answerTable, tableCsv } from "../../src/tables/answer-table.ts";

const schema = buildSchema(`
  type Query { bodies: [Body!]!  body: Body  count: Int! }
  type Body { id: ID!  name: String  aliases: [String!]!  part: Body  covers: [Body!]!  coversConnection: Connection! }
  type Connection { total: Int!  edges: [Edge!]! }
  type Edge { node: Body!  properties: Facts! }
  type Facts { role: String  evidence: [Document!]! }
  type Document { title: String!  publisher: String }
`);

function csv(query: string, data: unknown): readonly string[] {
  return tableCsv(answerTable(answerShape(parse(query), schema), data))
    .trimEnd()
    .split("\n");
}

describe("a table", () => {
  test("has a row for each object of a list, and leaves out the name of a field that is alone at the root", () => {
    const bodies = [
      { id: "a", name: "A, with a comma" },
      { id: "b", name: null },
    ];
    expect(csv("{ bodies { id name } }", { bodies })).toEqual(["id,name", 'a,"A, with a comma"', "b,"]);
  });

  test("has a column for each value of an object within", () => {
    const body = { id: "a", part: { id: "b", part: { name: "C" } } };
    expect(csv("{ body { id part { id part { name } } } }", { body })).toEqual(["id,part.id,part.part.name", "a,b,C"]);
    expect(csv("{ body { id part { id } } }", { body: { id: "a", part: null } })).toEqual(["id,part.id", "a,"]);
  });

  test("joins a list of values, and a list of objects with one field", () => {
    const body = { aliases: ["x", "y"], covers: [{ part: { id: "b" } }, { part: { id: "c" } }] };
    expect(csv("{ body { aliases covers { part { id } } } }", { body })).toEqual(["aliases,covers.part.id", "x;y,b;c"]);
  });

  test("repeats what stands around a list, and does not multiply two lists side by side", () => {
    const body = {
      name: "A",
      covers: [
        { id: "b", name: "B" },
        { id: "c", name: "C" },
      ],
      coversConnection: {
        total: 1,
        edges: [{ node: { id: "d" }, properties: { role: "r", evidence: [{ title: "t" }, { title: "u" }] } }],
      },
    };
    const query = `{ body { name covers { id name } coversConnection { total edges { node { ...I } properties { role evidence { title } } } } } }
      fragment I on Body { id }`;
    expect(csv(query, { body })).toEqual([
      "name,covers.id,covers.name,coversConnection.total,coversConnection.node.id,coversConnection.properties.role,coversConnection.properties.evidence.title",
      "A,b,B,1,,,",
      "A,c,C,1,,,",
      "A,,,1,d,r,t;u",
    ]);
  });

  test("keeps an object whose lists are empty, and its columns where there is nothing at all", () => {
    expect(csv("{ bodies { id covers { id name } } }", { bodies: [{ id: "a", covers: [] }] })).toEqual([
      "id,covers.id,covers.name",
      "a,,",
    ]);
    expect(csv("{ count bodies { id name } }", { count: 0, bodies: [] })).toEqual([
      "count,bodies.id,bodies.name",
      "0,,",
    ]);
  });

  test("treats a field that is selected twice as one", () => {
    const body = { id: "a", part: { id: "b", name: "B" } };
    expect(csv("{ body { id part { id } ... on Body { id part { name } } } }", { body })).toEqual([
      "id,part.id,part.name",
      "a,b,B",
    ]);
  });
});

test("a column holds numbers or texts as the schema says, and a list is a text", () => {
  const query = "{ body { id aliases coversConnection { total edges { properties { role } } } } }";
  const { columns } = answerTable(answerShape(parse(query), schema), { body: null });
  expect(columns).toEqual([
    { name: "id", type: "text" },
    { name: "aliases", type: "text" },
    { name: "coversConnection.total", type: "number" },
    { name: "coversConnection.properties.role", type: "text" },
  ]);
});
