import { Kind } from "graphql";
import { describe, expect, test } from "vitest";
import { readSdl } from "../../src/model/sdl.ts";
import { tinySdl } from "../support/tiny.ts";

describe("the columns of a seed file", () => {
  test("a body has a column for each field but those that are derived, taken from another or run along an edge type", () => {
    expect(tinySdl.nodeTypes.get("Body")?.columns).toEqual([
      { is: "value", name: "id", type: "ID", list: false, required: true },
      { is: "value", name: "name", type: "String", list: false, required: true },
      { is: "value", name: "aliases", type: "String", list: true, required: true },
      { is: "value", name: "kind", type: "BodyKind", list: false, required: true },
      { is: "value", name: "collective", type: "Boolean", list: false, required: true },
      { is: "value", name: "odsCode", type: "String", list: false, required: false },
      { is: "value", name: "otherCodes", type: "String", list: true, required: true },
      { is: "value", name: "tileColumn", type: "Int", list: false, required: false },
      {
        is: "date",
        name: "validFrom",
        required: false,
        several: false,
        open: false,
        gives: [
          { field: "validFrom", take: "firstDay" },
          { field: "validFromStated", take: "written" },
        ],
      },
      {
        is: "date",
        name: "validTo",
        required: false,
        several: false,
        open: true,
        gives: [
          { field: "validTo", take: "lastDay" },
          { field: "validToStated", take: "written" },
        ],
      },
      {
        is: "date",
        name: "seenOn",
        required: false,
        several: true,
        open: false,
        gives: [{ field: "seenOn", take: "latest" }],
      },
      { is: "link", name: "documents", relationship: "CITES", target: "Document", list: true },
    ]);
  });

  test("a plain field keeps what is written beside the days that others take from it", () => {
    expect(tinySdl.nodeTypes.get("Document")?.columns.at(-1)).toEqual({
      is: "date",
      name: "published",
      required: false,
      several: false,
      open: false,
      gives: [
        { field: "published", take: "written" },
        { field: "publishedFrom", take: "firstDay" },
        { field: "publishedTo", take: "lastDay" },
      ],
    });
  });

  test("a link to one thing is no list, and a link that comes in is no column", () => {
    const { nodeTypes } = readSdl([
      {
        file: "a.graphql",
        text: `type Service @node {
          parent: Service @relationship(type: "NARROWER_THAN", direction: OUT)
          children: [Service!]! @relationship(type: "NARROWER_THAN", direction: IN)
        }`,
      },
    ]);
    expect(nodeTypes.get("Service")?.columns).toEqual([
      { is: "link", name: "parent", relationship: "NARROWER_THAN", target: "Service", list: false },
    ]);
  });
});

describe("what every edge carries", () => {
  test("is copied behind the fields of each type of edge, and only once into EdgeFacts", () => {
    const columns = [...tinySdl.edgeProperties].map(([name, shape]) => [
      name,
      shape.columns.map((column) => column.name),
    ]);
    const facts = ["status", "validFrom", "validTo", "seenOn", "documentIds"];
    expect(Object.fromEntries(columns)).toEqual({
      EdgeFacts: facts,
      PoolsWith: ["fund", "amountGbp", ...facts],
      TakesPosition: ["stance", "statedOn", ...facts],
    });
  });

  test("stands in the document that the schema generator gets, computed fields too", () => {
    const pools = tinySdl.document.definitions.find(
      (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "PoolsWith",
    );
    const fields = pools?.kind === Kind.OBJECT_TYPE_DEFINITION ? pools.fields : [];
    expect(fields?.map((field) => field.name.value)).toEqual([
      "fund",
      "amountGbp",
      "id",
      "status",
      "validFrom",
      "validTo",
      "seenOn",
      "validFromStated",
      "validToStated",
      "documentIds",
      "evidence",
    ]);
  });

  test("dates and numbers have a stored type; derived fields are stored, computed ones are not", () => {
    expect(Object.fromEntries(tinySdl.edgeProperties.get("PoolsWith")?.stored ?? [])).toEqual({
      fund: "plain",
      amountGbp: "Float",
      id: "plain",
      status: "plain",
      validFrom: "Date",
      validTo: "Date",
      seenOn: "Date",
      validFromStated: "plain",
      validToStated: "plain",
      documentIds: "plain",
    });
  });
});

test("a field along an edge type says on which type it is, its end and what its edges carry", () => {
  expect(tinySdl.edgeFields.filter(({ type }) => ["COVERS", "TAKES_POSITION", "POOLS_WITH"].includes(type))).toEqual([
    { on: "Body", field: "covers", type: "COVERS", direction: "OUT", properties: "EdgeFacts" },
    { on: "Body", field: "coveredBy", type: "COVERS", direction: "IN", properties: "EdgeFacts" },
    { on: "Body", field: "poolsWith", type: "POOLS_WITH", direction: "OUT", properties: "PoolsWith" },
    { on: "Body", field: "positions", type: "TAKES_POSITION", direction: "OUT", properties: "TakesPosition" },
    { on: "Proposal", field: "positionsOf", type: "TAKES_POSITION", direction: "IN", properties: "TakesPosition" },
  ]);
});

test("types with a table and enums are found", () => {
  expect([...tinySdl.nodeTypes.values()].map(({ name, table }) => [name, table])).toEqual([
    ["Body", null],
    ["Document", "documents"],
    ["Proposal", "proposals"],
  ]);
  expect([...tinySdl.enums.keys()]).toEqual(["BodyKind", "EdgeType", "Status", "Stance"]);
  expect(tinySdl.enums.get("Status")?.map(({ name }) => name)).toEqual(["IN_FORCE", "PROPOSED"]);
});

test("a field is read whole: its description, type, date column and relationship", () => {
  const { nodeTypes } = readSdl([
    {
      file: "a.graphql",
      text: `
        "A thing."
        type A @node @table(file: "things") {
          "Its id."
          id: ID!
          seenOn: Date @firstDay(of: "seenOn")
          rank: Int @derived
          friends: [A!]! @relationship(type: "KNOWS", direction: OUT, queryDirection: UNDIRECTED, properties: "Facts")
          nearest: A @cypher(statement: "RETURN this", columnName: "this")
        }`,
    },
  ]);
  const plain = {
    list: false,
    required: false,
    derived: false,
    deprecated: false,
    computed: false,
    date: null,
    relationship: null,
    nameField: null,
  };
  expect(nodeTypes.get("A")).toEqual({
    name: "A",
    description: "A thing.",
    table: "things",
    fields: [
      { ...plain, name: "id", description: "Its id.", type: "ID", typeText: "ID!", required: true },
      {
        ...plain,
        ...{ name: "seenOn", description: "", type: "Date", typeText: "Date" },
        date: { column: "seenOn", take: "firstDay", open: false },
      },
      { ...plain, name: "rank", description: "", type: "Int", typeText: "Int", derived: true },
      {
        ...plain,
        ...{ name: "friends", description: "", type: "A", typeText: "[A!]!", list: true, required: true },
        relationship: { type: "KNOWS", direction: "OUT", undirected: true, properties: "Facts" },
      },
      { ...plain, name: "nearest", description: "", type: "A", typeText: "A", computed: true },
    ],
    columns: [
      { is: "value", name: "id", type: "ID", list: false, required: true },
      {
        is: "date",
        name: "seenOn",
        required: false,
        several: false,
        open: false,
        gives: [{ field: "seenOn", take: "firstDay" }],
      },
    ],
    stored: new Map([
      ["id", "plain"],
      ["seenOn", "Date"],
      ["rank", "Int"],
    ]),
  });
});

test("several files are one schema", () => {
  const { nodeTypes } = readSdl([
    { file: "a.graphql", text: "type A @node { id: ID! }" },
    { file: "b.graphql", text: "type B @node { id: ID! }\ntype C { id: ID! }" },
  ]);
  expect([...nodeTypes.keys()]).toEqual(["A", "B"]);
});

test("a file that does not parse is refused at its line", () => {
  const files = [
    { file: "schema/good.graphql", text: "type A { id: ID! }" },
    { file: "schema/bad.graphql", text: "type B {\n  id: ID!\n  oh no\n}" },
  ];
  const place = expect.stringMatching(/^schema\/bad\.graphql:3: /);
  expect(() => readSdl(files)).toThrow(expect.objectContaining({ code: "SCHEMA_INVALID", message: place }));
});
