// The legend explains what is in the picture, and nothing else.

import { expect, test } from "vitest";
import { makeGraph } from "../../../src/network/graph/graph.ts";
import { legendEntries } from "../../../src/network/graph/legend-entries.ts";
import { askedContents } from "../../support/asked.ts";
import { realRecord } from "../../support/real-record.ts";

const real = await realRecord();

test("every kind and every type of a picture is in its legend once", () => {
  const graph = makeGraph(real, askedContents(real, { kind: "all" }, "2015-04-01"));
  const entries = legendEntries(graph);
  const kinds = entries.flatMap(({ sign }) => (sign.is === "kind" ? [`${sign.kind} ${sign.isGroup}`] : []));
  const drawn = graph.nodes.flatMap(({ kind, isGroup }) => (kind === null ? [] : [`${kind} ${isGroup}`]));
  expect([...kinds].sort()).toEqual([...new Set(drawn)].sort());
  const types = new Set(
    entries.flatMap(({ sign }) => (sign.is === "line" && sign.look.type !== null ? [sign.look.type] : [])),
  );
  expect(types).toEqual(new Set(graph.lines.flatMap(({ type }) => type ?? [])));
  expect(new Set(entries.map(({ words }) => words)).size).toBe(entries.length);
});

test("the legend of one CCG", () => {
  const graph = makeGraph(real, askedContents(real, { kind: "bodies", ids: ["ccg-07r"], hops: 1 }, "2015-04-01"));
  expect(legendEntries(graph).map(({ words }) => words)).toEqual([
    "boroughs",
    "CCGs",
    "joint committees",
    "groups that a source names as one",
    "a service: all its providers",
    "commissions",
    "pools funds with",
    "sits on",
    "is part of",
    "thin, or a dashed box: only possible on the day",
  ]);
});
