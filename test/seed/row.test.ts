import { expect, test } from "vitest";
import { splitList } from "../../src/base/lists.ts";
import { readRow } from "../../src/seed/row.ts";
import { tinySdl } from "../support/tiny.ts";

const columns = tinySdl.nodeTypes.get("Body")?.columns.filter((column) => column.name !== "kind") ?? [];
const empty = {
  id: "a",
  name: "A",
  aliases: [],
  collective: false,
  odsCode: null,
  otherCodes: [],
  tileColumn: null,
  validFrom: null,
  validFromStated: null,
  validTo: null,
  validToStated: null,
  seenOn: null,
};

function read(cells: Readonly<Record<string, string>>) {
  return readRow(columns, { id: "a", name: "A", ...cells }, tinySdl);
}

test("an empty cell is a null fact, an empty list or false", () => {
  expect(read({})).toEqual({ facts: empty, links: [], problems: [] });
});

test("each cell gets the type of its column", () => {
  const cells = {
    aliases: "Camden Council; LBC;",
    collective: "true",
    tileColumn: "-3",
    validFrom: "2013",
    validTo: "2020-02",
    seenOn: "2014-08/2014-10",
    documents: "paper;minutes",
  };
  expect(read(cells)).toEqual({
    facts: {
      ...empty,
      aliases: ["Camden Council", "LBC"],
      collective: true,
      tileColumn: -3,
      validFrom: "2013-01-01",
      validFromStated: "2013",
      validTo: "2020-02-29",
      validToStated: "2020-02",
      seenOn: "2014-08-01",
    },
    links: [
      { relationship: "CITES", target: "Document", to: "paper" },
      { relationship: "CITES", target: "Document", to: "minutes" },
    ],
    problems: [],
  });
});

test("a link to one thing is not split at semicolons", () => {
  const proposal = tinySdl.nodeTypes.get("Proposal")?.columns ?? [];
  expect(readRow(proposal, { id: "p", title: "P", document: "paper" }, tinySdl).links).toEqual([
    { relationship: "CITES", target: "Document", to: "paper" },
  ]);
  expect(readRow(proposal, { id: "p", title: "P", document: "" }, tinySdl).links).toEqual([]);
});

test("every cell that cannot be used is reported, and its fact is null", () => {
  const cells = { name: "", collective: "yes", tileColumn: "3.5", validFrom: "2015-13", validTo: "soon" };
  expect(read(cells)).toEqual({
    facts: { ...empty, name: null, collective: null, validFromStated: "2015-13", validToStated: "soon" },
    links: [],
    problems: [
      "name is empty.",
      'collective is "yes", not true or false.',
      'tileColumn is "3.5", not a number.',
      'validFrom is "2015-13", which is not a date: write 2015, 2015-04, 2015-04-01 or two of these separated by a slash.',
      'validTo is "soon", which is not a date: write 2015, 2015-04, 2015-04-01 or two of these separated by a slash, or .. for an open end.',
    ],
  });
});

test.each([
  ["stance", "SUPPORTS", "SUPPORTS", []],
  ["stance", "supports", null, ['stance is "supports", not one of SUPPORTS, OPPOSES.']],
  ["stance", "", null, ["stance is empty."]],
  ["amountGbp", "1500000", 1500000, []],
  ["amountGbp", "-0.5", -0.5, []],
  ["amountGbp", "1,500", null, ['amountGbp is "1,500", not a number.']],
  ["amountGbp", "1e6", null, ['amountGbp is "1e6", not a number.']],
  ["amountGbp", "£5", null, ['amountGbp is "£5", not a number.']],
  ["tileColumn", "0", 0, []],
  ["tileColumn", "12345678901", null, ['tileColumn is "12345678901", not a number.']],
])("%s of %j is %j", (name, cell, value, problems) => {
  const shapes = [...tinySdl.edgeProperties.values(), ...tinySdl.nodeTypes.values()];
  const column = shapes.flatMap((shape) => shape.columns).filter((found) => found.name === name);
  expect(readRow(column, { [name]: cell }, tinySdl)).toEqual({ facts: { [name]: value }, links: [], problems });
});

test("each wrong item of a list is reported", () => {
  const { edgeProperties } = tinySdl;
  const ids = edgeProperties.get("EdgeFacts")?.columns.filter((column) => column.name === "documentIds") ?? [];
  expect(readRow(ids, { documentIds: " a ;; b" }, tinySdl).facts).toEqual({ documentIds: ["a", "b"] });
  const statuses = [{ is: "value", name: "statuses", type: "Status", list: true, required: true }] as const;
  expect(readRow(statuses, { statuses: "IN_FORCE;LAW;PROPOSED;HOPE" }, tinySdl).problems).toEqual([
    'statuses is "LAW", not one of IN_FORCE, PROPOSED.',
    'statuses is "HOPE", not one of IN_FORCE, PROPOSED.',
  ]);
});

test("the items of a cell are separated by semicolons, and empty ones are dropped", () => {
  expect(["", ";", "a", "a;b", " a ; ;b;"].map(splitList)).toEqual([[], [], ["a"], ["a", "b"], ["a", "b"]]);
});
