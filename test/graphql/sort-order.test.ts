// Every list has a defined order.

import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { addSortOrder } from "../../src/graphql/sort-order.ts";
import { api } from "../support/model.ts";

function ordered(query: string, variables: Readonly<Record<string, unknown>> = {}): string {
  return print(addSortOrder(parse(query, { noLocation: true }), api, variables)).replaceAll(/\s+/g, " ");
}

test("a list without a sort is sorted by id", () => {
  expect(ordered("{ bodies(limit: 2) { covers { id } } }")).toBe(
    "{ bodies(limit: 2, sort: [{id: ASC}]) { covers(sort: [{id: ASC}]) { id } } }",
  );
});

test("edges to one body are told apart by their own ids", () => {
  expect(ordered("{ bodies { coversConnection { totalCount } documentsConnection { totalCount } } }")).toBe(
    "{ bodies(sort: [{id: ASC}]) { coversConnection(sort: [{node: {id: ASC}}, {edge: {id: ASC}}]) { totalCount } documentsConnection(sort: [{node: {id: ASC}}]) { totalCount } } }",
  );
});

test("a sort that is given comes first", () => {
  expect(ordered("{ bodies(sort: { name: DESC }) { id } }")).toBe("{ bodies(sort: [{name: DESC}, {id: ASC}]) { id } }");
});

test("a sort in a variable comes first as well", () => {
  expect(ordered("query($s: [BodySort!]) { bodies(sort: $s) { id } }", { s: [{ name: "DESC" }] })).toBe(
    "query ($s: [BodySort!]) { bodies(sort: [{name: DESC}, {id: ASC}]) { id } }",
  );
});

test("fields in fragments are sorted, and fields without lists are left as they are", () => {
  expect(ordered("{ bodies { ...F } } fragment F on Body { id parts { name } }")).toBe(
    "{ bodies(sort: [{id: ASC}]) { ...F } } fragment F on Body { id parts(sort: [{id: ASC}]) { name } }",
  );
});
