// Where the nodes and lines are: nothing covers anything else, and the same graph has the same places.

import { expect, test } from "vitest";
import { makeGraph } from "../../../src/network/graph/graph.ts";
import { type Box, layoutGraph } from "../../../src/network/layout/layout.ts";
import type { Subject } from "../../../src/network/state/state.ts";
import { askedContents } from "../../support/asked.ts";
import { realRecord } from "../../support/real-record.ts";

const real = await realRecord();
const subjects: readonly Subject[] = [
  { kind: "bodies", ids: ["ccg-07r"], hops: 1 },
  { kind: "bodies", ids: ["nhs-england"], hops: 1 },
  { kind: "place", id: "borough-camden" },
  { kind: "service", id: "gp-services" },
  { kind: "all" },
];

function overlap(one: Box, two: Box): boolean {
  const apart = { x: (one.width + two.width) / 2, y: (one.height + two.height) / 2 };
  return Math.abs(one.x - two.x) < apart.x - 0.5 && Math.abs(one.y - two.y) < apart.y - 0.5;
}

test.each(subjects)("no box covers another, nor the words of a line, for %j", (subject) => {
  const { nodes, lines } = layoutGraph(makeGraph(real, askedContents(real, subject, "2015-04-01")));
  const boxes = [...nodes, ...lines.flatMap(({ label }) => label ?? [])];
  const covered = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((two) => overlap(one, two)));
  expect(covered).toEqual([]);
});

test.each(subjects)("everything is within the picture, and the same each time, for %j", (subject) => {
  const graph = makeGraph(real, askedContents(real, subject, "2015-04-01"));
  const layout = layoutGraph(graph);
  const outside = layout.nodes.filter(
    ({ x, y, width, height }) =>
      x - width / 2 < 0 || y - height / 2 < 0 || x + width / 2 > layout.width || y + height / 2 > layout.height,
  );
  expect(outside).toEqual([]);
  expect(layoutGraph(graph)).toEqual(layout);
});

test("nothing has no places", () => {
  expect(layoutGraph({ nodes: [], lines: [] })).toMatchObject({ nodes: [], lines: [] });
});
