import { expect, test } from "vitest";
import { checkDataset } from "../../src/model/check.ts";
import { printProblems } from "../../src/model/dataset.ts";
import { body, cites, edge, thing, tinyCatalogue, together } from "../support/tiny.ts";
import { oneBody, oneEdge, oneThing, problems, sound, testRules } from "./rules.ts";

test("a valid world has no problems", () => {
  expect(problems({})).toEqual([]);
});

test("a problem stands at the row that it was read from", () => {
  const places = new Map([["Body/NHS", { file: "bodies/health-board.csv", line: 7 }]]);
  const found = checkDataset(together(sound, oneBody("NHS", "HEALTH_BOARD")), tinyCatalogue, places);
  expect(printProblems(found)).toBe(
    'bodies/health-board.csv:7: The id "NHS" is not made of lower-case letters, digits and single hyphens.',
  );
});

const money = { fund: "better-care-fund" };

testRules([
  {
    rule: "an id is made of lower-case words with single hyphens",
    broken: oneBody("board--2", "HEALTH_BOARD"),
    found: ['The id "board--2" is not made of lower-case letters, digits and single hyphens.'],
    nearly: oneBody("2-board-2", "HEALTH_BOARD"),
  },
  {
    rule: "a thing names only what exists, of the type that it names",
    broken: { links: [cites("board", "better-care-fund")] },
    found: ['It names "better-care-fund", and no Document has that id.'],
    nearly: { links: [{ ...cites("board", "better-care-fund"), toType: "Fund" }] },
  },
  {
    rule: "a body names a document of its own: one that a fund of the same id names does not count",
    broken: {
      things: [body("shared", "HEALTH_BOARD"), thing("Fund", "shared")],
      links: [cites("shared", "paper", "Fund")],
    },
    found: ["It names no document."],
    nearly: oneBody("shared", "HEALTH_BOARD"),
  },
  {
    rule: "a service names a document, as all does but a document",
    broken: { things: [thing("Service", "care-homes")] },
    found: ["It names no document."],
    nearly: { things: [thing("Document", "care-homes")], links: [cites("board", "care-homes")] },
  },
  {
    rule: "a service that names only a fund names no document",
    broken: {
      things: [thing("Service", "care-homes")],
      links: [{ ...cites("care-homes", "better-care-fund", "Service"), toType: "Fund" }],
    },
    found: ["It names no document."],
    nearly: oneThing("Service", "care-homes"),
  },
  {
    rule: "a body names a document of its own: that an edge's document mentions it does not count",
    broken: {
      things: [body("shared", "HEALTH_BOARD")],
      links: [{ ...cites("shared"), type: "MENTIONED_IN" }],
    },
    found: ["It names no document."],
    nearly: {
      things: [body("shared", "HEALTH_BOARD")],
      links: [{ ...cites("shared"), type: "MENTIONED_IN" }, cites("shared")],
    },
  },
  {
    rule: "something cites each document: one that stands alone is of no use",
    broken: { things: [thing("Document", "minutes")] },
    found: ["Nothing cites it."],
    nearly: { things: [thing("Document", "minutes")], links: [cites("board", "minutes")] },
  },
  {
    rule: "a document of the same id as a fund that a body names is not cited by that",
    broken: {
      things: [thing("Document", "better-care-fund")],
      links: [{ ...cites("board", "better-care-fund"), toType: "Fund" }],
    },
    found: ["Nothing cites it."],
    nearly: {
      things: [thing("Document", "better-care-fund")],
      ...oneEdge("PART_OF", "ccg-07r", "board", { documentIds: ["paper", "better-care-fund"] }),
    },
  },
  {
    rule: "both ends of an edge exist, and a fund is no body",
    broken: { edges: [edge("PART_OF", "ccg-07x", "board"), edge("PART_OF", "board", "better-care-fund")] },
    found: ['No Body has the id "ccg-07x".', 'No Body has the id "better-care-fund".'],
    nearly: oneEdge("PART_OF", "borough-brent", "board"),
  },
  {
    rule: "an edge joins two bodies, not one with itself",
    broken: oneEdge("PART_OF", "board", "board"),
    found: ["Both ends are board."],
    nearly: { ...oneThing("Proposal", "board"), ...oneEdge("TAKES_POSITION", "board", "board") },
  },
  {
    rule: "an edge ends where its type may",
    broken: oneEdge("COVERS", "board", "ccg-07r"),
    found: ['An edge that says "covers" may not run to CCG: only to BOROUGH.'],
    nearly: oneEdge("COVERS", "board", "borough-brent"),
  },
  {
    rule: "an edge starts where its type may",
    broken: oneEdge("POOLS_WITH", "board", "ccg-07r"),
    found: ['An edge that says "pools with" may not run from HEALTH_BOARD: only from BOROUGH, CCG.'],
    nearly: oneEdge("POOLS_WITH", "ccg-07r", "board"),
  },
  {
    rule: "an edge names a document",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { documentIds: [] }),
    found: ["It names no document."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { documentIds: ["paper"] }),
  },
  {
    rule: "every document that an edge names exists",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { documentIds: ["paper", "papers"] }),
    found: ['No document has the id "papers".'],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { documentIds: ["paper", "paper"] }),
  },
  {
    rule: "the service, fund, proposal and legal basis of an edge exist",
    broken: oneEdge("PART_OF", "ccg-07r", "board", {
      status: "PROPOSED",
      service: "s",
      fund: "f",
      proposal: "p",
      legalBasis: "l",
    }),
    found: [
      'No Service has the id "s".',
      'No Fund has the id "f".',
      'No Proposal has the id "p".',
      'No LegalInstrument has the id "l".',
    ],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { ...money, service: null, proposal: null, legalBasis: null }),
  },
  {
    rule: "the edge that a claim supports exists",
    broken: oneThing("Claim", "claim-1", { edgeId: "covers:ccg-07r:borough-camden:undated" }),
    found: ['No edge has the id "covers:ccg-07r:borough-camden:undated".'],
    nearly: oneThing("Claim", "claim-1", { edgeId: "covers:ccg-07r:borough-camden:2013-04-01" }),
  },
  {
    rule: "a proposal is not in force",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { proposal: "let-boroughs-lead" }),
    found: ["It is IN_FORCE and names a proposal: a proposal is not in force."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { proposal: "let-boroughs-lead", status: "PROPOSED" }),
  },
  {
    rule: "a sum is whole pounds",
    broken: oneEdge("POOLS_WITH", "ccg-07r", "board", { ...money, amountGbp: 10.5 }),
    found: ["amountGbp is 10.5, not a whole number of pounds."],
    nearly: oneEdge("POOLS_WITH", "ccg-07r", "board", { ...money, amountGbp: 10 }),
  },
  {
    rule: "a sum is not less than nothing",
    broken: oneThing("FundAmount", "amount-1", { amountGbp: -1 }),
    found: ["amountGbp is -1, not a whole number of pounds."],
    nearly: oneThing("FundAmount", "amount-1", { amountGbp: 0 }),
  },
]);

test("all violated rules are reported", () => {
  const found = problems({
    things: [body("Board", "HEALTH_BOARD", { validFrom: "2016-01-01", validTo: "2015-01-01" })],
    ...oneEdge("PART_OF", "ccg-07r", "nowhere", { documentIds: [], amountGbp: -1 }),
  });
  expect(found).toEqual([
    'The id "Board" is not made of lower-case letters, digits and single hyphens.',
    "validTo 2015-01-01 is before validFrom 2016-01-01.",
    "It names no document.",
    'No Body has the id "nowhere".',
    "It names no document.",
    "amountGbp is -1, not a whole number of pounds.",
  ]);
});
