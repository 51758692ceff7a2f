import { expect, test } from "vitest";
import { checkDataset } from "../../src/model/check.ts";
import { type Dataset, type Facts, printProblems } from "../../src/model/dataset.ts";
import { body, cites, edge, tinyCatalogue, together } from "../support/tiny.ts";
import { oneBody, oneEdge, sound, testRules } from "./rules.ts";

const late = edge("PART_OF", "ccg-07r", "board", { validFrom: "2018-04-01" });
const early = edge("PART_OF", "ccg-07r", "board", { validTo: "2018-04-01" });
const money = { fund: "better-care-fund" };

testRules([
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
    rule: "a body of which only the year is known may have begun when its kind had",
    broken: oneBody("ccg-1", "CCG", { validFrom: "2012-01-01", validFromStated: "2012" }),
    found: ["validFrom 2012-01-01 is before CCGs began (2013-04-01)."],
    nearly: oneBody("ccg-1", "CCG", { validFrom: "2013-01-01", validFromStated: "2013" }),
  },
  {
    rule: "a body of which only the year is known may have ended before its kind did",
    broken: oneBody("ccg-1", "CCG", { validTo: "2023-12-31", validToStated: "2023" }),
    found: ["validTo 2023-12-31 is after CCGs ended (2022-06-30)."],
    nearly: oneBody("ccg-1", "CCG", { validTo: "2022-12-31", validToStated: "2022" }),
  },
  {
    rule: "a body that ended in a range of dates may have ended on any day of it",
    broken: oneBody("ccg-1", "CCG", { validTo: "2022-09-30", validToStated: "2022-07/2022-09" }),
    found: ["validTo 2022-09-30 is after CCGs ended (2022-06-30)."],
    nearly: oneBody("ccg-1", "CCG", { validTo: "2022-09-30", validToStated: "2022-06/2022-09" }),
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
    rule: "an edge of which only the last year is known may have ended on a day when its ends still lived",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2021-12-31", validToStated: "2021" }),
    found: ["It holds until 2021-12-31, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2020-12-31", validToStated: "2020" }),
  },
  {
    rule: "an edge that ended in a range of dates may have ended on any day of it",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2020-06-30", validToStated: "2020-04/2020-06" }),
    found: ["It holds until 2020-06-30, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2020-06-30", validToStated: "2020-03/2020-06" }),
  },
  {
    rule: "a closed body is not seen at work after its last day",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { seenOn: "2020-04-01" }),
    found: ["It holds until 2020-04-01, and ccg-07r ended on 2020-03-31."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { seenOn: "2020-03-31" }),
  },
  {
    rule: "a proposal may start before its ends exist, a fact may not",
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
    rule: "a successor follows on the day after the last of its predecessor; a note may explain a gap",
    broken: succession({ validTo: "2015-03-30" }, { validFrom: "2015-04-01" }),
    found: [
      "It is dated 2015-04-01, and old-board ended on 2015-03-30: correct one of them, or explain the gap in note.",
    ],
    nearly: succession({ validTo: "2015-03-30" }, { validFrom: "2015-04-01" }, { note: "Nobody had it for a day." }),
  },
  {
    rule: "a predecessor does not live on the day of its succession",
    broken: succession({ validTo: "2015-04-01" }, { validFrom: "2015-04-01" }),
    found: [
      "It is dated 2015-04-01, and old-board ended on 2015-04-01: correct one of them, or explain the gap in note.",
    ],
    nearly: succession({ validTo: "2015-03-31" }, { validFrom: "2015-04-01" }),
  },
  {
    rule: "a successor does not begin later than it succeeds, but it may have existed long before",
    broken: succession({ validTo: "2015-03-31" }, { validFrom: "2015-04-02" }),
    found: [
      "It is dated 2015-04-01, and new-board began on 2015-04-02: correct one of them, or explain the gap in note.",
    ],
    nearly: succession({ validTo: "2015-03-31" }, { validFrom: "1965-04-01" }),
  },
  {
    rule: "what is written to the day can show a gap, a month cannot",
    broken: succession({ validTo: "2015-01-31" }, {}),
    found: [
      "It is dated 2015-04-01, and old-board ended on 2015-01-31: correct one of them, or explain the gap in note.",
    ],
    nearly: succession({ validTo: "2015-01-31", validToStated: "2015-01" }, {}),
  },
  {
    rule: "two edges do not say the same of the same bodies on one day",
    broken: { edges: [late, { ...early, facts: { ...early.facts, possibleTo: "2018-04-01" } }] },
    found: ["It overlaps part-of:ccg-07r:board:undated, which has the same type, ends and key."],
    nearly: { edges: [late, { ...early, facts: { ...early.facts, possibleTo: "2018-03-31" } }] },
  },
  {
    rule: "edges about two funds are not the same",
    broken: { edges: [edge("POOLS_WITH", "borough-brent", "board", money), pooling({ ...money, validFrom: "2015" })] },
    found: ["It overlaps pools-with:borough-brent:board:undated, which has the same type, ends and key."],
    nearly: { edges: [edge("POOLS_WITH", "borough-brent", "board", money), pooling({ validFrom: "2015" })] },
  },
  {
    rule: "a proposal may overlap a fact",
    broken: { edges: [edge("PART_OF", "ccg-07r", "board"), late] },
    found: ["It overlaps part-of:ccg-07r:board:undated, which has the same type, ends and key."],
    nearly: { edges: [edge("PART_OF", "ccg-07r", "board", { status: "PROPOSED" }), late] },
  },
]);

/** On 1 April 2015 an old board is succeeded by a new one. */
function succession(old: Facts, successor: Facts, facts: Facts = {}): Partial<Dataset> {
  return {
    things: [body("old-board", "HEALTH_BOARD", old), body("new-board", "HEALTH_BOARD", successor)],
    links: [cites("old-board"), cites("new-board")],
    edges: [edge("SUCCEEDED_BY", "old-board", "new-board", { validFrom: "2015-04-01", ...facts })],
  };
}

function pooling(facts: Parameters<typeof edge>[3]) {
  return edge("POOLS_WITH", "borough-brent", "board", facts);
}

test("every edge within a long one is reported at its own row, even after one that has ended", () => {
  const years = [
    ["2010", "2011"],
    ["2000", "2019"],
    ["2001", "2002"],
    ["2020", "2021"],
  ] as const;
  const edges = years.map(([from, to]) =>
    edge("PART_OF", "borough-brent", "board", { validFrom: `${from}-01-01`, validTo: `${to}-12-31` }),
  );
  const places = new Map(edges.map(({ type, id }, at) => [`${type}/${id}`, { file: "part-of.csv", line: at + 2 }]));
  const overlap = "It overlaps part-of:borough-brent:board:2000-01-01, which has the same type, ends and key.";
  expect(printProblems(checkDataset(together(sound, { edges }), tinyCatalogue, places)).split("\n")).toEqual([
    `part-of.csv:2: ${overlap}`,
    `part-of.csv:4: ${overlap}`,
  ]);
});
