// Where the bodies are.

import { expect, test } from "vitest";
import { computeLayout } from "../../../src/network/layout/layout.ts";
import type { Point } from "../../../src/network/layout/slots.ts";
import { realRecord } from "../../support/real-record.ts";

const record = await realRecord();
const layout = computeLayout(record);
const findBody = (id: string) => {
  const body = record.bodiesById.get(id);
  if (!body) {
    throw new Error(`The record has no ${id}.`);
  }
  return body;
};

test("every body has a place on the map, and the same record gives the same places", () => {
  expect([...layout.places.keys()].sort()).toEqual(record.bodies.map(({ id }) => id).sort());
  const outside = [...layout.places].filter(([, { x, y }]) => x < 0 || y < 0 || x > layout.width || y > layout.height);
  expect(outside).toEqual([]);
  expect(computeLayout(record)).toEqual(layout);
});

test("two bodies that existed on one day never share one place", () => {
  const placed = [...layout.places];
  const clashes = placed.flatMap(([one, here], at) =>
    placed
      .slice(at + 1)
      .filter(([two, there]) => here.x === there.x && here.y === there.y && livesOverlap(one, two))
      .map(([two]) => [one, two]),
  );
  expect(clashes).toEqual([]);
});

function livesOverlap(one: string, two: string): boolean {
  const [first, second] = [findBody(one), findBody(two)];
  return first.possibleFrom <= second.possibleTo && second.possibleFrom <= first.possibleTo;
}

test("the tiles are the 33 local authorities of London, and none covers another", () => {
  expect(layout.tiles).toHaveLength(33);
  const clashes = layout.tiles.flatMap((one, at) =>
    layout.tiles
      .slice(at + 1)
      .filter((two) => Math.abs(one.x - two.x) < one.width && Math.abs(one.y - two.y) < one.height),
  );
  expect(clashes).toEqual([]);
});

test("a body with one place is in its tile: the trust, the group and the board of Camden in Camden", () => {
  const camden = layout.tiles.find(({ body }) => body.id === "borough-camden");
  const local = ["borough-camden", "pct-5k7", "ccg-07r", "hwb-camden", "healthwatch-camden", "reporting-j0p1r"];
  expect(local.map((id) => layout.homes.get(id))).toEqual(local.map(() => "borough-camden"));
  for (const id of local) {
    const { x, y } = layout.places.get(id) as Point;
    expect(camden && x > camden.x && x < camden.x + camden.width && y > camden.y && y < camden.y + camden.height).toBe(
      true,
    );
  }
});

test("those who act for the whole country or all London are in the strip above the map", () => {
  const wide = [
    "nhs-england",
    "parliament",
    "london-councils",
    "mayor-of-london",
    "london-boroughs",
    "department-of-health",
  ];
  expect(wide.filter((id) => (layout.places.get(id)?.y ?? 0) >= layout.stripHeight)).toEqual([]);
});

test("a board for five boroughs has a mark in each of their tiles", () => {
  expect([...(layout.outposts.get("icb-qmj")?.keys() ?? [])].sort()).toEqual([
    "borough-barnet",
    "borough-camden",
    "borough-enfield",
    "borough-haringey",
    "borough-islington",
  ]);
});
