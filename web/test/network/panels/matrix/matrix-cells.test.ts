// The matrix of places and bodies.

import { describe, expect, test } from "vitest";
import { drawableEdgeTypes } from "../../../../src/catalogue/labels.ts";
import { computeLayout } from "../../../../src/network/layout/layout.ts";
import { cellKey, type Matrix, makeMatrix, typeLetters } from "../../../../src/network/panels/matrix/matrix-cells.ts";
import { matrixRows } from "../../../../src/network/panels/matrix/matrix-table.ts";
import { openingState, showDay, showProposals } from "../../../../src/network/state/state.ts";
import { viewContents } from "../../../../src/network/view/view-contents.ts";
import { realRecord } from "../../../support/real-record.ts";

const record = await realRecord();
const layout = computeLayout(record);
const matrixOfDay = (day: string) => viewContents(record, layout, showDay(day)(openingState));
const matrix = makeMatrix(record, layout, matrixOfDay("2015-04-01"));

/** What a cell says, each sign with its type, its direction and who acts for the place. */
function signs({ cells }: Matrix, place: string, column: string): readonly string[] {
  const found = cells.get(cellKey(place, column)) ?? [];
  return found.map(({ type, direction, actors }) => [type, direction, ...actors.map(({ id }) => id)].join(" "));
}

test("the rows are the 33 local authorities, by name", () => {
  const names = matrix.places.map(({ name }) => name);
  expect(names).toHaveLength(33);
  expect(names).toEqual([...names].sort());
});

describe("on the day on which co-commissioning began", () => {
  test("each pool of a borough and its CCG is in the one column of the places' CCGs, a shared CCG too", () => {
    const column = "of the place: CCG";
    expect(signs(matrix, "borough-camden", column)).toEqual(["POOLS_WITH both"]);
    expect(signs(matrix, "borough-hackney", column)).toEqual(["POOLS_WITH both"]);
    expect(matrix.columns.find(({ id }) => id === column)?.places).toBeGreaterThanOrEqual(30);
  });

  test("what a CCG commissions is its place's, and says whose link it is", () => {
    expect(signs(matrix, "borough-bexley", "providers-of-gp-services")).toEqual(["COMMISSIONS out ccg-07n"]);
  });

  test("a decision on a place's plan runs the other way than one of the place", () => {
    expect(signs(matrix, "borough-hounslow", "nhs-england")).toEqual(["APPROVES in hwb-hounslow"]);
    expect(signs(matrix, "city-of-london", "london-sexual-health-programme")).toEqual(["APPROVES out"]);
  });

  test("the places' own come first, then those linked to the most places", () => {
    const own = matrix.columns.filter(({ body }) => body === null).length;
    const others = matrix.columns.slice(own).map(({ places }) => places);
    expect(matrix.columns.slice(0, own).every(({ body }) => body === null)).toBe(true);
    expect(others).toEqual(others.toSorted((one, two) => two - one));
  });
});

test("a pool of one borough with a board for five is not a link of the other four", () => {
  const later = makeMatrix(record, layout, matrixOfDay("2024-06-01"));
  const pools = record.edges.filter(({ id }) => id.startsWith("pools-with:borough-camden:icb-qmj:"));
  expect(pools.length).toBeGreaterThan(0);
  const withIt = [...later.cells].flatMap(([key, found]) =>
    found.some(({ edges }) => edges.some(({ id }) => pools.some((pool) => pool.id === id))) ? [key] : [],
  );
  expect(withIt).toEqual([cellKey("borough-camden", "of the place: ICB")]);
});

test.each(["2008-01-01", "2015-04-01", "2024-06-01"])(
  "on %s every shown link is in a cell, or counted as belonging to no place",
  (day) => {
    const contents = viewContents(record, layout, showProposals(true)(showDay(day)(openingState)));
    const { cells, elsewhere } = makeMatrix(record, layout, contents);
    const placed = new Set(
      [...cells.values()].flatMap((found) => found.flatMap(({ edges }) => edges.map(({ id }) => id))),
    );
    expect(placed.size + elsewhere).toBe(contents.edges.length);
  },
);

test("each type of link has letters of its own", () => {
  expect(new Set(typeLetters.values()).size).toBe(drawableEdgeTypes.length);
});

test("a file has every column, and has each link in words", () => {
  const [head, ...rows] = matrixRows(record, matrix, "2015-04-01");
  expect(head).toEqual(["Place", ...matrix.columns.map(({ name }) => name)]);
  const camden = rows.find(([name]) => name === "Camden");
  expect(camden?.[1 + matrix.columns.findIndex(({ id }) => id === "of the place: CCG")]).toBe(
    "Camden pools funds with NHS Camden CCG",
  );
});
