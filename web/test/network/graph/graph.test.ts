// The picture as a graph: what is a node, what is a line, and what is bundled.

import { describe, expect, test } from "vitest";
import { type Graph, graphNeighbours, makeGraph, mostLines } from "../../../src/network/graph/graph.ts";
import type { Subject } from "../../../src/network/state/state.ts";
import { viewContents } from "../../../src/network/view/view-contents.ts";
import { askedAnswer, askedContents, askedState } from "../../support/asked.ts";
import { realRecord } from "../../support/real-record.ts";
import { makeBody, makeEdge, makeRecord } from "../../support/small-record.ts";

const real = await realRecord();

function sentences({ nodes, lines }: Graph): readonly string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return lines.map(({ from, to, label }) => `${labels.get(from)} | ${label} | ${labels.get(to)}`);
}

const days = [
  "2002-04-01",
  "2012-01-01",
  "2013-04-01",
  "2015-04-01",
  "2018-06-01",
  "2020-04-01",
  "2023-01-01",
  "2026-06-01",
];
const subjects: readonly Subject[] = [
  { kind: "all" },
  { kind: "place", id: "borough-camden" },
  { kind: "place", id: "city-of-london" },
  { kind: "bodies", ids: ["ccg-07r"], hops: 1 },
  { kind: "bodies", ids: ["nhs-england"], hops: 1 },
  { kind: "bodies", ids: ["nhs-england"], hops: 2 },
  { kind: "bodies", ids: ["london-councils", "greater-london-authority"], hops: 3 },
  { kind: "service", id: "gp-services" },
];

test.each(days)("there are fewer than 40 lines at first sight, whatever is asked of %s", (on) => {
  for (const subject of subjects) {
    const { lines } = makeGraph(real, askedContents(real, subject, on));
    expect([subject, lines.length <= mostLines]).toEqual([subject, true]);
  }
  expect(mostLines).toBeLessThan(40);
});

test("each link that is shown is in one line, however much is bundled, and each line has both its nodes", () => {
  for (const subject of subjects) {
    const contents = askedContents(real, subject, "2015-04-01");
    const graph = makeGraph(real, contents);
    expect(graph.lines.flatMap(({ edges }) => edges.map(({ id }) => id)).sort()).toEqual(
      contents.edges.map(({ id }) => id).sort(),
    );
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.lines.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  }
});

test("what a CCG commissioned as one of a group is in its picture, and providers are the label of a line", () => {
  const graph = makeGraph(real, askedContents(real, { kind: "bodies", ids: ["ccg-07r"], hops: 1 }, "2015-04-01"));
  expect(sentences(graph)).toMatchInlineSnapshot(`
    [
      "NHS Camden CCG | possible: sits on | North Central London Joint Commissioning Committee",
      "NHS Camden CCG | possible: sits on | North Central London Primary Care Committee in Common",
      "Camden | pools funds with · Pooled funds and partnership arrangements | NHS Camden CCG",
      "NHS Camden CCG | possible: is part of | Clinical commissioning groups",
      "Clinical commissioning groups |  | possible: commissions · Abortion services, sterilisation and vasectomy",
      "Clinical commissioning groups |  | commissions · Community health services · sole",
      "Clinical commissioning groups |  | commissions · Continuing healthcare · sole",
      "Clinical commissioning groups |  | commissions · Primary medical (GP) services",
      "Clinical commissioning groups |  | commissions · Learning disability services · sole",
      "Clinical commissioning groups |  | commissions · Maternity services · sole",
      "Clinical commissioning groups |  | commissions · Mental health services · sole",
      "Clinical commissioning groups |  | commissions · Planned hospital care · sole",
      "Clinical commissioning groups |  | commissions · Rehabilitation · sole",
      "Clinical commissioning groups |  | commissions · Urgent and emergency care · sole",
      "NHS Camden CCG | possible: is part of | North Central London CCGs",
      "North Central London CCGs |  | possible: commissions · NHS 111",
    ]
  `);
  expect(graph.nodes.filter(({ is }) => is === "service").length).toBeGreaterThan(5);
  expect(graph.nodes.every(({ kind }) => kind !== "PROVIDER_GROUP")).toBe(true);
});

test("who commissions a service: like ones are one line, each arrangement its own", () => {
  const graph = makeGraph(real, askedContents(real, { kind: "service", id: "gp-services" }, "2015-04-01"));
  expect(sentences(graph)).toMatchInlineSnapshot(`
    [
      "CCG member practices | approves a plan of · Primary medical (GP) services | Clinical commissioning groups",
      "NHS England | approves a plan of · Primary medical (GP) services | CCGs approved for delegated commissioning in February 2015",
      "NHS England | approves a plan of · Primary medical (GP) services · 2 links | Clinical commissioning groups",
      "4 CCGs | commissions · delegated · 4 links | Primary medical (GP) services",
      "20 CCGs | commissions · joint · 20 links | Primary medical (GP) services",
      "NHS Tower Hamlets CCG | commissions · delegated | Primary medical (GP) services",
      "Clinical commissioning groups | commissions | Primary medical (GP) services",
      "NHS England | commissions · accountable | Primary medical (GP) services",
      "NHS Newham CCG | possible: sits on · Primary medical (GP) services | NEL Primary Care Committee in Common",
      "NHS Tower Hamlets CCG | possible: sits on · Primary medical (GP) services | NEL Primary Care Committee in Common",
    ]
  `);
});

describe("a bundle", () => {
  const all = askedContents(real, { kind: "all" }, "2015-04-01");

  test("has all of a kind where there are many, with their number", () => {
    const { nodes } = makeGraph(real, all);
    expect(nodes.find(({ id }) => id === "kind~CCG")).toMatchObject({ is: "bundle", label: "32 CCGs", kind: "CCG" });
  });

  test("opens: what was in it is on its own, or with those that have the same links", () => {
    const { nodes } = makeGraph(real, all, ["kind~CCG"]);
    const ccgs = nodes.filter(({ kind, isGroup }) => kind === "CCG" && !isGroup);
    expect(ccgs.length).toBeGreaterThan(5);
    expect(ccgs.flatMap(({ members }) => members).sort()).toEqual(
      all.bodies
        .filter(({ kind, collective }) => kind === "CCG" && !collective)
        .map(({ id }) => id)
        .sort(),
    );
    const like = ccgs.find(({ is }) => is === "bundle");
    const further = makeGraph(real, all, ["kind~CCG", like?.id ?? ""]);
    expect(further.nodes.filter(({ kind }) => kind === "CCG").length).toBe(
      ccgs.length - 1 + (like?.members.length ?? 0),
    );
  });

  test("never has what is asked for", () => {
    const { nodes } = makeGraph(
      real,
      askedContents(real, { kind: "bodies", ids: ["nhs-england"], hops: 2 }, "2015-04-01"),
    );
    expect(nodes.filter(({ isFocus }) => isFocus)).toMatchObject([{ id: "nhs-england", is: "body" }]);
  });
});

describe("a line", () => {
  const bodies = [makeBody({ id: "a", name: "A" }), makeBody({ id: "b", name: "B", kind: "CCG" })];
  const graphOf = (edges: readonly ReturnType<typeof makeEdge>[], marks = {}, before: string | null = null) => {
    const record = makeRecord(bodies, edges);
    const subject: Subject = { kind: "bodies", ids: ["a"], hops: 1 };
    const filters = { ...askedState(subject, "2015-04-01").filters, statuses: ["IN_FORCE", "PROPOSED"] };
    const state = askedState(subject, "2015-04-01", { filters, before });
    return makeGraph(record, viewContents(record, state, askedAnswer(record, subject, { marks })));
  };

  test("stands for all links of one type between the same two", () => {
    const edges = ["1", "2", "3"].map((id) =>
      makeEdge({ id, source: "a", target: "b", type: "POOLS_WITH", validFrom: "2014-01-01", validTo: "2016-01-01" }),
    );
    expect(graphOf(edges).lines).toMatchObject([
      { label: "pools funds with · 3 links", isDirected: false, isPossible: false },
    ]);
  });

  test("says in words what is only possible, and what is not a fact", () => {
    const [possible, proposed] = [
      makeEdge({ id: "1", source: "a", target: "b", type: "OVERSEES" }),
      makeEdge({ id: "2", source: "b", target: "a", type: "OVERSEES", status: "PROPOSED" }),
    ];
    expect(graphOf([possible, proposed]).lines).toMatchObject([
      { label: "possible: oversees", isFact: true, isPossible: true },
      { label: "proposed: oversees", isFact: false },
    ]);
  });

  test("that began or ended has a sign, and is apart from one that did not", () => {
    const edges = ["1", "2"].map((id) =>
      makeEdge({ id, source: "a", target: "b", type: "OVERSEES", validFrom: "2014-01-01", validTo: "2016-01-01" }),
    );
    expect(graphOf(edges, { 2: "added" }, "2015-01-01").lines).toMatchObject([
      { label: "oversees", mark: null },
      { label: "+ oversees", mark: "added" },
    ]);
  });

  test("makes neighbours of its ends", () => {
    const graph = graphOf([makeEdge({ id: "1", source: "a", target: "b", type: "OVERSEES" })]);
    expect(graphNeighbours(graph)).toEqual(
      new Map([
        ["a", new Set(["b"])],
        ["b", new Set(["a"])],
      ]),
    );
  });
});
