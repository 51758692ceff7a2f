// The matrix has the nodes and lines of the picture.

import { expect, test } from "vitest";
import { drawableEdgeTypes } from "../../../../src/catalogue/labels.ts";
import { makeGraph } from "../../../../src/network/graph/graph.ts";
import { cellKey, lineLetters, makeMatrix, typeLetters } from "../../../../src/network/panels/matrix/matrix-cells.ts";
import { askedContents } from "../../../support/asked.ts";
import { realRecord } from "../../../support/real-record.ts";

const real = await realRecord();
const graph = makeGraph(real, askedContents(real, { kind: "all" }, "2015-04-01"));

test("every line is in the cell of its two ends", () => {
  const { rows, columns, cells } = makeMatrix(graph);
  const found = rows.flatMap((row) => columns.flatMap((column) => cells.get(cellKey(row.id, column.id)) ?? []));
  expect(found.map(({ id }) => id).sort()).toEqual(graph.lines.map(({ id }) => id).sort());
});

test("every type of link has letters of its own", () => {
  expect(typeLetters.size).toBe(drawableEdgeTypes.length);
  expect(new Set(typeLetters.values()).size).toBe(typeLetters.size);
});

test("a line of several types has the letters of each", () => {
  const [first] = graph.lines;
  expect(lineLetters({ type: null, edges: first?.edges ?? [] })).toBe(typeLetters.get(first?.type ?? ""));
});
