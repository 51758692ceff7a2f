import { parse, print } from "graphql";
import { describe, expect, test } from "vitest";
import { fillSelections } from "../../src/graphql/fill-selections.ts";
import { api } from "../support/model.ts";

/** The operation as it is executed, on one line. */
function filledText(query: string): string {
  return print(fillSelections(parse(query), api).document)
    .replaceAll(/\s+/g, " ")
    .trim();
}

describe("an object of which only the type is asked for gets a field", () => {
  test.each([
    ["{ bodies { __typename } }", "{ bodies { __typename __lens_filler: id } }"],
    [
      "{ endingsConnection { aggregate { count { __typename } } } }",
      "{ endingsConnection { aggregate { count { __typename __lens_filler: nodes } } } }",
    ],
    [
      "{ bodies { ... on Body { __typename } name @skip(if: true) } }",
      "{ bodies { ... on Body { __typename } name @skip(if: true) __lens_filler: id } }",
    ],
    [
      "{ bodies { ...B } } fragment B on Body { __typename }",
      "{ bodies { ...B __lens_filler: id } } fragment B on Body { __typename }",
    ],
  ])("%s", (query, filled) => {
    expect(filledText(query)).toBe(filled);
  });
});

test.each([
  "{ bodies { id } }",
  "{ __schema { queryType { __typename } } }",
  "{ __typename }",
  "{ bodies { ...B } } fragment B on Body { name }",
])("any other operation stays as it is: %s", (query) => {
  expect(filledText(query)).toBe(print(parse(query)).replaceAll(/\s+/g, " ").trim());
});

test("what was added is not in the answer", () => {
  const { remove } = fillSelections(parse("{ bodies { __typename } }"), api);
  const data = { bodies: [{ __typename: "Body", __lens_filler: "a" }], one: null };
  expect(remove(data)).toEqual({ bodies: [{ __typename: "Body" }], one: null });
});
