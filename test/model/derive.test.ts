import { describe, expect, test } from "vitest";
import type { Dataset, Link } from "../../src/model/dataset.ts";
import { deriveDataset } from "../../src/model/derive.ts";
import { body, cites, edge, thing, tinyCatalogue, together } from "../support/tiny.ts";

const dataset: Dataset = {
  things: [
    thing("Dataset", "record", { name: "The record" }),
    thing("Document", "paper"),
    thing("Document", "minutes"),
    thing("Proposal", "let-boroughs-lead"),
    thing("Claim", "claim-1"),
    thing("Fund", "better-care-fund"),
    thing("Person", "jane-doe"),
    body("borough-camden", "BOROUGH"),
    body("ccg-07r", "CCG"),
    body("board", "HEALTH_BOARD"),
  ],
  links: [],
  edges: [],
};

/** `<body> <document>` for each mention, in the order of both. */
function mentions(added: Partial<Dataset>): readonly string[] {
  const { links } = deriveDataset(together(dataset, added), tinyCatalogue);
  return links
    .filter(({ type }) => type === "MENTIONED_IN")
    .map(({ from, to }) => `${from} ${to}`)
    .sort();
}

function link(type: string, from: readonly [string, string], to: readonly [string, string]): Link {
  return { type, fromType: from[0], from: from[1], toType: to[0], to: to[1] };
}

function versionOf(of: Dataset): unknown {
  return deriveDataset(of, tinyCatalogue).things.find(({ type }) => type === "Dataset")?.facts.dataVersion;
}

describe("a document mentions a body", () => {
  test("whose own facts rest on it", () => {
    expect(mentions({ links: [cites("ccg-07r", "minutes")] })).toEqual(["ccg-07r minutes"]);
  });

  test("at either end of an edge that rests on it", () => {
    const edges = [edge("COVERS", "ccg-07r", "borough-camden", { documentIds: ["paper", "minutes"] })];
    expect(mentions({ edges })).toEqual([
      "borough-camden minutes",
      "borough-camden paper",
      "ccg-07r minutes",
      "ccg-07r paper",
    ]);
  });

  test("that takes a position on its word; the proposal is no body", () => {
    expect(mentions({ edges: [edge("TAKES_POSITION", "board", "let-boroughs-lead")] })).toEqual(["board paper"]);
  });

  test("in which it says that a person held a post; the person is no body", () => {
    const post = { ...edge("PART_OF", "jane-doe", "board"), type: "HOLDS_POST", fromType: "Person" };
    expect(mentions({ edges: [post] })).toEqual(["board paper"]);
  });

  test("that is the subject or the object of a claim in it", () => {
    const claim = ["Claim", "claim-1"] as const;
    const links = [
      link("STATED_IN", claim, ["Document", "minutes"]),
      link("HAS_SUBJECT", claim, ["Body", "ccg-07r"]),
      link("HAS_OBJECT", claim, ["Body", "board"]),
    ];
    expect(mentions({ links })).toEqual(["board minutes", "ccg-07r minutes"]);
  });

  test("that made or received a proposal that it records, or whose outcome it reports", () => {
    const proposal = ["Proposal", "let-boroughs-lead"] as const;
    const links = [
      link("PROPOSED_BY", proposal, ["Body", "borough-camden"]),
      link("ADDRESSED_TO", proposal, ["Body", "board"]),
      link("CITES", proposal, ["Document", "paper"]),
      link("CITES_FOR_OUTCOME", proposal, ["Document", "minutes"]),
    ];
    expect(mentions({ links })).toEqual([
      "board minutes",
      "board paper",
      "borough-camden minutes",
      "borough-camden paper",
    ]);
  });

  test("for whose area a fund is that rests on it, and no body of another fund", () => {
    const links = [
      link("FOR_AREA", ["Fund", "better-care-fund"], ["Body", "borough-camden"]),
      link("FOR_AREA", ["Fund", "another-fund"], ["Body", "board"]),
      link("CITES", ["Fund", "better-care-fund"], ["Document", "minutes"]),
    ];
    expect(mentions({ links })).toEqual(["borough-camden minutes"]);
  });

  test("once, however often it speaks of it", () => {
    const edges = [edge("COVERS", "ccg-07r", "borough-camden"), edge("PART_OF", "ccg-07r", "board")];
    const links = [cites("ccg-07r"), cites("ccg-07r")];
    expect(mentions({ links, edges }).filter((pair) => pair.startsWith("ccg-07r"))).toEqual(["ccg-07r paper"]);
  });

  test("only if both are there", () => {
    const edges = [
      edge("PART_OF", "nowhere", "board", { documentIds: ["lost"] }),
      edge("PART_OF", "nowhere", "nobody", { documentIds: ["paper"] }),
    ];
    expect(mentions({ links: [cites("ccg-07r", "lost"), cites("nowhere", "paper")], edges })).toEqual([]);
  });

  test("not because another document points to it", () => {
    const see = link("SEE_ALSO", ["Document", "paper"], ["Document", "minutes"]);
    expect(mentions({ links: [see, cites("ccg-07r")] })).toEqual(["ccg-07r paper"]);
  });
});

test("a document has the ids of the edges that rest on it, in their order, and no other thing has", () => {
  const edges = [
    edge("PART_OF", "ccg-07r", "board", { documentIds: ["minutes", "paper"] }),
    edge("COVERS", "ccg-07r", "borough-camden", { documentIds: ["paper", "lost"] }),
  ];
  const { things } = deriveDataset(together(dataset, { things: [thing("Document", "unused")], edges }), tinyCatalogue);
  const ids = things.filter(({ facts }) => "edgeIds" in facts).map(({ id, facts }) => [id, facts.edgeIds]);
  expect(Object.fromEntries(ids)).toEqual({
    paper: ["covers:ccg-07r:borough-camden:undated", "part-of:ccg-07r:board:undated"],
    minutes: ["part-of:ccg-07r:board:undated"],
    unused: [],
  });
});

describe("the version of the record", () => {
  const full = together(dataset, {
    links: [cites("ccg-07r"), cites("board", "minutes")],
    edges: [edge("COVERS", "ccg-07r", "borough-camden"), edge("PART_OF", "ccg-07r", "board")],
  });

  test("is twelve hexadecimal digits", () => {
    expect(versionOf(full)).toMatch(/^[0-9a-f]{12}$/);
  });

  test("does not depend on the order of things, links and edges", () => {
    const turned = {
      things: full.things.toReversed(),
      links: full.links.toReversed(),
      edges: full.edges.toReversed(),
    };
    expect(versionOf(turned)).toBe(versionOf(full));
  });

  test.each<[string, Partial<Dataset>]>([
    ["a thing more", { things: [body("borough-brent", "BOROUGH")] }],
    ["a link more", { links: [cites("borough-camden")] }],
    ["an edge more", { edges: [edge("PART_OF", "borough-camden", "board")] }],
  ])("is another with %s", (_what, added) => {
    expect(versionOf(together(full, added))).not.toBe(versionOf(full));
  });

  test.each<[string, (of: Dataset) => Dataset]>([
    ["the record itself", (of) => ({ ...of, things: of.things.map((each) => withName(each, "Dataset")) })],
    ["a body", (of) => ({ ...of, things: of.things.map((each) => withName(each, "Body")) })],
    ["an edge", (of) => ({ ...of, edges: of.edges.map((each) => withName(each, "COVERS")) })],
  ])("is another when a fact of %s changes", (_what, change) => {
    expect(versionOf(change(full))).not.toBe(versionOf(full));
  });

  test("stands on the record alone", () => {
    const { things } = deriveDataset(full, tinyCatalogue);
    expect(things.filter(({ facts }) => "dataVersion" in facts).map(({ id }) => id)).toEqual(["record"]);
  });
});

function withName<T extends Dataset["things"][number]>(of: T, type: string): T {
  return of.type === type ? { ...of, facts: { ...of.facts, name: "Another" } } : of;
}

test("deriving twice gives the same", () => {
  const once = deriveDataset(
    together(dataset, { links: [cites("ccg-07r")], edges: [edge("COVERS", "ccg-07r", "borough-camden")] }),
    tinyCatalogue,
  );
  expect(deriveDataset(once, tinyCatalogue)).toEqual(once);
});

test("a dataset without a row of its own has no version", () => {
  const things = [body("board", "HEALTH_BOARD")];
  const derived = deriveDataset({ things, links: [], edges: [] }, tinyCatalogue);
  expect(derived.things.map(({ facts }) => "dataVersion" in facts)).toEqual([false]);
});
