// The parameters of a statement, from two translations of the same operation.

import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { CompileError } from "../../src/compiled/compile-error.ts";
import { cursorText } from "../../src/compiled/cursors.ts";
import { makeParameters, type Values } from "../../src/compiled/parameter-slots.ts";

const variables = {
  first: { id: "one", on: "1101-03-07", kinds: ["CCG"] },
  second: { id: "two", on: "1201-03-07", kinds: ["CCG"] },
};

function fill(parameters: { readonly first: Values; readonly second: Values }, given: Values, own = variables): Values {
  return makeParameters(parameters, own)(given);
}

test("a parameter that is the value of a variable is filled in, wherever it stands", () => {
  const first = { param0: "one", param1: { deep: [1, "one"] }, param2: "the same" };
  const second = { param0: "two", param1: { deep: [1, "two"] }, param2: "the same" };
  expect(fill({ first, second }, { id: "three" })).toEqual({
    param0: "three",
    param1: { deep: [1, "three"] },
    param2: "the same",
  });
});

test("dates of the driver are told apart by the days that they are", () => {
  const dates = { first: { on: new neo4j.types.Date(1101, 3, 7) }, second: { on: new neo4j.types.Date(1201, 3, 7) } };
  const given = { on: new neo4j.types.Date(2016, 6, 1) };
  const parameters = {
    first: { param0: new neo4j.types.Date(1101, 3, 7) },
    second: { param0: new neo4j.types.Date(1201, 3, 7) },
  };
  expect(makeParameters(parameters, dates)(given)).toEqual({ param0: given.on });
});

test("a size is sent as a whole number, and a cursor as the rows before what follows it", () => {
  const own = {
    first: { most: 111, next: cursorText(1_000) },
    second: { most: 211, next: cursorText(2_000) },
  };
  const parameters = {
    first: { param0: neo4j.int(111), param1: neo4j.int(1_001), param2: neo4j.int(100) },
    second: { param0: neo4j.int(211), param1: neo4j.int(2_001), param2: neo4j.int(100) },
  };
  const filled = makeParameters(parameters, own)({ most: 20, next: cursorText(7) });
  expect(filled).toEqual({ param0: 20n, param1: 8n, param2: neo4j.int(100) });
});

test("what is the same for all values is taken as it is", () => {
  const parameters = { param0: ["CCG"], param1: neo4j.int(100) };
  expect(fill({ first: parameters, second: { ...parameters } }, { id: "three" })).toBe(parameters);
});

test.each([
  ["a part of a text", { p: "x-one" }, { p: "x-two" }],
  ["lists of two lengths", { p: ["one"] }, { p: ["two", "two"] }],
  ["other names", { p: { a: "one" } }, { p: { b: "two" } }],
])("%s depends on a variable in another way, and is refused", (_name, first, second) => {
  expect(() => makeParameters({ first, second }, variables)).toThrow(CompileError);
});
