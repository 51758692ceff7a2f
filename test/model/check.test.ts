import { describe, expect, test } from "vitest";
import { check } from "../../src/model/check.ts";
import { type Dataset, printProblems } from "../../src/model/dataset.ts";
import { body, cites, edge, thing, tinyCatalogue, together } from "../support/tiny.ts";

const ccgLife = { validFrom: "2013-04-01", validTo: "2020-03-31" };

/** Two boroughs, two CCGs one after the other, a board and a proposal: no rule is broken. */
const sound: Dataset = {
  things: [
    thing("Document", "paper"),
    thing("Fund", "better-care-fund"),
    thing("Proposal", "let-boroughs-lead"),
    body("borough-camden", "BOROUGH", { validFrom: "1965-04-01" }),
    body("borough-brent", "BOROUGH", { validFrom: "1965-04-01" }),
    body("ccg-07r", "CCG", ccgLife),
    body("ccg-93c", "CCG", { validFrom: "2020-04-01", validTo: "2022-06-30" }),
    body("board", "HEALTH_BOARD"),
  ],
  links: ["borough-camden", "borough-brent", "ccg-07r", "ccg-93c", "board"].map((id) => cites(id)),
  edges: [edge("COVERS", "ccg-07r", "borough-camden", ccgLife)],
};

function problems(added: Partial<Dataset>): readonly string[] {
  return check(together(sound, added), tinyCatalogue, new Map()).map(({ sentence }) => sentence);
}

/** A body with its document. */
function oneBody(...[id, kind, facts]: Parameters<typeof body>): Partial<Dataset> {
  return { things: [body(id, kind, facts)], links: [cites(id)] };
}

function oneEdge(...given: Parameters<typeof edge>): Partial<Dataset> {
  return { edges: [edge(...given)] };
}

test("a sound world has no problem", () => {
  expect(problems({})).toEqual([]);
});

test("a problem stands at the row that it was read from", () => {
  const places = new Map([["Body/NHS", { file: "bodies/health-board.csv", line: 7 }]]);
  const found = check(together(sound, oneBody("NHS", "HEALTH_BOARD")), tinyCatalogue, places);
  expect(printProblems(found)).toBe(
    'bodies/health-board.csv:7: The id "NHS" is not made of lower-case letters, digits and single hyphens.',
  );
});

const late = edge("PART_OF", "ccg-07r", "board", { validFrom: "2018-04-01" });
const early = edge("PART_OF", "ccg-07r", "board", { validTo: "2018-04-01" });
const money = { fund: "better-care-fund" };

describe.each<{
  rule: string;
  broken: Partial<Dataset>;
  found: readonly string[];
  nearly: Partial<Dataset>;
}>([
  {
    rule: "an id is made of lower-case words with single hyphens",
    broken: oneBody("board--2", "HEALTH_BOARD"),
    found: ['The id "board--2" is not made of lower-case letters, digits and single hyphens.'],
    nearly: oneBody("2-board-2", "HEALTH_BOARD"),
  },
  {
    rule: "a period of a body does not end before it starts",
    broken: oneBody("board-2", "HEALTH_BOARD", { validFrom: "2015-04-02", validTo: "2015-04-01" }),
    found: ["validTo 2015-04-01 is before validFrom 2015-04-02."],
    nearly: oneBody("board-2", "HEALTH_BOARD", { validFrom: "2015-04-01", validTo: "2015-04-01" }),
  },
  {
    rule: "a period of an edge does not end before it starts",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validFrom: "2015-04-02", validTo: "2015-04-01" }),
    found: ["validTo 2015-04-01 is before validFrom 2015-04-02."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validFrom: "2015-04-01", validTo: "2015-04-01" }),
  },
  {
    rule: "a body does not begin before its kind did",
    broken: oneBody("ccg-1", "CCG", { validFrom: "2013-03-31" }),
    found: ["validFrom 2013-03-31 is before CCGs began (2013-04-01)."],
    nearly: oneBody("ccg-1", "CCG", { validFrom: "2013-04-01" }),
  },
  {
    rule: "a body does not end after its kind did",
    broken: oneBody("ccg-1", "CCG", { validTo: "2022-07-01" }),
    found: ["validTo 2022-07-01 is after CCGs ended (2022-06-30)."],
    nearly: oneBody("ccg-1", "CCG", { validTo: "2022-06-30" }),
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
    rule: "both ends of an edge exist, and a fund is no body",
    broken: { edges: [edge("PART_OF", "ccg-07x", "board"), edge("PART_OF", "board", "better-care-fund")] },
    found: ['No Body has the id "ccg-07x".', 'No Body has the id "better-care-fund".'],
    nearly: oneEdge("PART_OF", "borough-brent", "board"),
  },
  {
    rule: "an edge joins two bodies, not one with itself",
    broken: oneEdge("PART_OF", "board", "board"),
    found: ["Both ends are board."],
    nearly: { things: [thing("Proposal", "board")], ...oneEdge("TAKES_POSITION", "board", "board") },
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
    broken: { things: [thing("Claim", "claim-1", { edgeId: "covers:ccg-07r:borough-camden:undated" })] },
    found: ['No edge has the id "covers:ccg-07r:borough-camden:undated".'],
    nearly: { things: [thing("Claim", "claim-1", { edgeId: "covers:ccg-07r:borough-camden:2013-04-01" })] },
  },
  {
    rule: "an edge does not begin before its ends",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validFrom: "2013-03-31" }),
    found: ["It holds from 2013-03-31, and ccg-07r began on 2013-04-01."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validFrom: "2013-04-01" }),
  },
  {
    rule: "an edge of which only the year is known may fall on a day when its ends had begun",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validFrom: "2012-01-01", validFromStated: "2012" }),
    found: ["It holds from 2012-01-01, and ccg-07r began on 2013-04-01."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validFrom: "2013-01-01", validFromStated: "2013" }),
  },
  {
    rule: "an edge seen in a range of dates may fall on any day of it",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { seenOn: "2012-10-01", seenOnStated: "2012-10/2013-03" }),
    found: ["It holds from 2012-10-01, and ccg-07r began on 2013-04-01."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { seenOn: "2012-10-01", seenOnStated: "2012-10/2013-04" }),
  },
  {
    rule: "a closed body takes no edge after its last day",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2020-04-01" }),
    found: ["It holds until 2020-04-01, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2020-03-31" }),
  },
  {
    rule: "a closed body is not seen at work after its last day",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { seenOn: "2020-04-01" }),
    found: ["It holds until 2020-04-01, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { seenOn: "2020-03-31" }),
  },
  {
    rule: "a wish may run ahead of its ends, a fact may not",
    broken: oneEdge("PART_OF", "ccg-93c", "board", { validFrom: "2019-04-01" }),
    found: ["It holds from 2019-04-01, and ccg-93c began on 2020-04-01."],
    nearly: oneEdge("PART_OF", "ccg-93c", "board", { validFrom: "2019-04-01", status: "PROPOSED" }),
  },
  {
    rule: "an approval may run ahead of the body that it is for, not of the one that gives it",
    broken: oneEdge("APPROVES", "ccg-93c", "board", { validFrom: "2019-04-01" }),
    found: ["It holds from 2019-04-01, and ccg-93c began on 2020-04-01."],
    nearly: oneEdge("APPROVES", "board", "ccg-93c", { validFrom: "2019-04-01" }),
  },
  {
    rule: "an approval does not outlive the body that it is for",
    broken: oneEdge("APPROVES", "board", "ccg-07r", { validFrom: "2020-04-01" }),
    found: ["It holds until 2020-04-01, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("APPROVES", "board", "ccg-07r", { validFrom: "2020-03-31" }),
  },
  {
    rule: "a succession joins bodies that never lived on one day, as no membership does",
    broken: oneEdge("PART_OF", "ccg-07r", "ccg-93c", { validFrom: "2020-04-01" }),
    found: ["It holds until 2020-04-01, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("SUCCEEDED_BY", "ccg-07r", "ccg-93c", { validFrom: "2020-04-01" }),
  },
  {
    rule: "two edges do not say the same of the same bodies on one day",
    broken: { edges: [late, { ...early, facts: { ...early.facts, effectiveTo: "2018-04-01" } }] },
    found: ["It overlaps part-of:ccg-07r:board:undated, which says the same of the same bodies."],
    nearly: { edges: [late, { ...early, facts: { ...early.facts, effectiveTo: "2018-03-31" } }] },
  },
  {
    rule: "edges about two funds are not the same",
    broken: { edges: [edge("POOLS_WITH", "borough-brent", "board", money), pooling({ ...money, validFrom: "2015" })] },
    found: ["It overlaps pools-with:borough-brent:board:undated, which says the same of the same bodies."],
    nearly: { edges: [edge("POOLS_WITH", "borough-brent", "board", money), pooling({ validFrom: "2015" })] },
  },
  {
    rule: "a wish may say the same as a fact",
    broken: { edges: [edge("PART_OF", "ccg-07r", "board"), late] },
    found: ["It overlaps part-of:ccg-07r:board:undated, which says the same of the same bodies."],
    nearly: { edges: [edge("PART_OF", "ccg-07r", "board", { status: "PROPOSED" }), late] },
  },
  {
    rule: "what was only proposed is not in force",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { proposal: "let-boroughs-lead" }),
    found: ["It is IN_FORCE and names a proposal: what was only proposed is not in force."],
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
    broken: { things: [thing("FundAmount", "amount-1", { amountGbp: -1 })] },
    found: ["amountGbp is -1, not a whole number of pounds."],
    nearly: { things: [thing("FundAmount", "amount-1", { amountGbp: 0 })] },
  },
])("$rule", ({ broken, found, nearly }) => {
  test("what breaks it is a problem, and breaks no other rule", () => {
    expect(problems(broken)).toEqual(found);
  });

  test("what nearly breaks it is none", () => {
    expect(problems(nearly)).toEqual([]);
  });
});

function pooling(facts: Parameters<typeof edge>[3]) {
  return edge("POOLS_WITH", "borough-brent", "board", facts);
}

test("several broken rules are all told", () => {
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
