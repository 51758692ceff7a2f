// What happened between two moments: every change is told once, under what caused it.

import { describe, expect, test } from "vitest";
import {
  type ComparisonFacts,
  changeStory,
  type StoryBody,
  type StoryEdgeChange,
  type StorySuccession,
} from "../../../src/pages/compare/change-story.ts";
import { causedSentence, storySentences } from "../../../src/pages/compare/story-words.ts";

const day = "2020-04-01";
const eve = "2020-03-31";

function body(id: string, facts: Partial<StoryBody> = {}): StoryBody {
  return { id, name: `NHS ${id}`, kind: "CCG", collective: false, validFrom: null, validTo: null, ...facts };
}

function succession(from: StoryBody, to: StoryBody, facts: Partial<StorySuccession> = {}): StorySuccession {
  return {
    id: `${from.id}-${to.id}`,
    from,
    to,
    on: day,
    onStated: day,
    basis: null,
    share: null,
    service: null,
    ...facts,
  };
}

function edge(
  id: string,
  facts: Partial<StoryEdgeChange["edge"]> = {},
  causedBy: string | null = null,
): StoryEdgeChange {
  return {
    edge: { id, type: "COVERS", source: "a", target: "b", mode: null, service: null, ...facts },
    cause: "",
    causeKind: causedBy === null ? "STATED" : "SUCCESSION",
    causedBy: causedBy === null ? null : { id: causedBy },
  };
}

function change(changed: StoryBody) {
  return { body: changed, cause: "", causeKind: "STATED" as const };
}

const none: ComparisonFacts = {
  bodiesAdded: [],
  bodiesRemoved: [],
  edgesAdded: [],
  edgesRemoved: [],
  edgesChanged: [],
  successions: [],
};

function sentences(facts: Partial<ComparisonFacts>): readonly string[] {
  return storySentences(changeStory({ ...none, ...facts }), (id) => ({ "gp-services": "GP services" })[id] ?? id);
}

const old = (id: string) => body(id, { validTo: eve });
const young = (id: string) => body(id, { validFrom: day });
const [x, y] = [young("X"), young("Y")];

describe("successions of one day", () => {
  test("are one sentence where bodies of a kind gave way to bodies of a kind", () => {
    const all = ["A", "B", "C", "D"].map((id) => succession(old(id), x));
    const others = ["E", "F"].map((id) => succession(old(id), y));
    expect(sentences({ successions: [...all, ...others] })).toEqual(["Six CCGs became two"]);
  });

  test("name two bodies that merged", () => {
    expect(sentences({ successions: [succession(old("A"), x), succession(old("B"), x)] })).toEqual([
      "NHS A and NHS B merged into NHS X",
    ]);
  });

  test("tell a split, a change of name, a take-over and a transfer apart", () => {
    const council = body("Councils", { kind: "COLLECTIVE", collective: true, validFrom: "1965-04-01" });
    const told = [
      [succession(old("A"), x), succession(old("A"), y)],
      [succession(old("A"), x, { basis: "Change of name" })],
      [succession(old("A"), body("Z", { validFrom: "2013-04-01" }))],
      [succession(old("A"), x)],
      [succession(old("A"), council, { service: "gp-services" })],
    ].map((successions) => sentences({ successions }));
    expect(told).toEqual([
      ["NHS A was split between NHS X and NHS Y"],
      ["NHS A took the name NHS X"],
      ["NHS A became part of NHS Z"],
      ["NHS A became NHS X"],
      ["GP services passed from NHS A to NHS Councils"],
    ]);
  });

  test("leave a named group out of the count of its members", () => {
    const group = body("Group", { kind: "COLLECTIVE", collective: true, validTo: eve });
    const successions = [...["A", "B", "C", "D"].map(old), group].map((from) => succession(from, x));
    expect(sentences({ successions })).toEqual(["Four CCGs became NHS X"]);
  });

  test("are told day by day", () => {
    const earlier = succession(old("A"), body("B", { validFrom: "2019-04-01" }), { on: "2019-04-01" });
    expect(sentences({ successions: [succession(old("B"), x), earlier] })).toEqual([
      "NHS A became NHS B",
      "NHS B became NHS X",
    ]);
  });
});

describe("links", () => {
  test("are under the body that caused them, and counted", () => {
    const story = changeStory({
      ...none,
      successions: [succession(old("A"), x)],
      bodiesRemoved: [change(old("A")), change(old("Q"))],
      edgesRemoved: [edge("1", {}, "A"), edge("2", {}, "Q"), edge("3", { mode: "JOINT", service: "gp-services" })],
      edgesAdded: [edge("4", {}, "X")],
    });
    expect(story.successions.map(({ edges }) => edges.map((each) => each.edge.id))).toEqual([["1", "4"]]);
    expect(story.bodies.map(({ edges }) => edges.map((each) => each.edge.id))).toEqual([["2"]]);
    expect(story.links.map(({ edges }) => edges.map((each) => each.edge.id))).toEqual([["3"]]);
    expect(story.successions.map(({ edges }) => causedSentence(edges))).toEqual([
      "With this, one link began and one ended",
    ]);
  });

  test("that are arrangements are told by their mode", () => {
    const joint = (id: string) => edge(id, { type: "COMMISSIONS", mode: "JOINT", source: id, service: "gp-services" });
    expect(sentences({ edgesRemoved: ["1", "2", "3", "4"].map(joint) })).toEqual([
      "Four joint arrangements for GP services ended",
    ]);
  });

  test("that became another arrangement of the same body are one change", () => {
    const arrangement = (id: string, mode: string) =>
      edge(id, { type: "COMMISSIONS", mode, source: "ccg", service: "gp-services" });
    expect(
      sentences({ edgesRemoved: [arrangement("1", "JOINT")], edgesAdded: [arrangement("2", "DELEGATED")] }),
    ).toEqual(["One joint arrangement for GP services became delegated"]);
  });

  test("of one type are told together", () => {
    expect(sentences({ edgesRemoved: [edge("1")], edgesAdded: [edge("2"), edge("3")] })).toEqual([
      "Two links “covers” began and one ended",
    ]);
  });
});

test("a body whose day no source gives comes last, and its sentence says so", () => {
  const facts = { bodiesAdded: [change(body("A")), change(young("B"))], edgesRemoved: [edge("1")] };
  expect(sentences(facts)).toEqual([
    "NHS B began",
    "One link “covers” ended",
    "NHS A can have begun: no source gives the day",
  ]);
});

test("where nothing changed, nothing is told", () => {
  expect(sentences({})).toEqual([]);
});
