// What the id in the address selects.

import { expect, test } from "vitest";
import { makeGraph } from "../../../../src/network/graph/graph.ts";
import { selectedThing } from "../../../../src/network/panels/card/selected-thing.ts";
import { askedContents } from "../../../support/asked.ts";
import { realRecord } from "../../../support/real-record.ts";

const real = await realRecord();
const graph = makeGraph(real, askedContents(real, { kind: "all" }, "2015-04-01"));
const line = graph.lines.find(({ edges }) => edges.length > 1);

test.each([
  [null, null],
  ["nothing", null],
  ["ccg-07r", "body"],
  ["gp-services", "service"],
  [line?.edges[1]?.id ?? "", "edges"],
])("%s is %s", (id, kind) => {
  expect(selectedThing(real, graph, id)?.kind ?? null).toBe(kind);
});

test("a link that is drawn with others is selected with them", () => {
  expect(selectedThing(real, graph, line?.edges[1]?.id ?? "")).toEqual({ kind: "edges", edges: line?.edges });
});
