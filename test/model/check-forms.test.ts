// What the columns of decisions, groups and references say fits together.

import { edge } from "../support/tiny.ts";
import { oneBody, oneEdge, oneThing, testRules } from "./rules.ts";

const decision = { form: "DECISION", decided: "APPROVED" };

testRules([
  {
    rule: "a decision says what was decided",
    broken: oneEdge("APPROVES", "board", "ccg-07r", { form: "DECISION" }),
    found: ["It is a DECISION and does not say in decided what was decided."],
    nearly: oneEdge("APPROVES", "board", "ccg-07r", decision),
  },
  {
    rule: "a power decides nothing",
    broken: oneEdge("APPROVES", "board", "ccg-07r", { form: "POWER", decided: "APPROVED" }),
    found: ["decided is APPROVED, and it is not a DECISION: a power decides nothing."],
    nearly: oneEdge("APPROVES", "board", "ccg-07r", { form: "POWER" }),
  },
  {
    rule: "only a decision has a day on which it was taken",
    broken: oneEdge("APPROVES", "board", "ccg-07r", { form: "POWER", decidedOn: "2015-04-01" }),
    found: ["decidedOn is 2015-04-01, and it is not a DECISION: a power has a period and no day."],
    nearly: oneEdge("APPROVES", "board", "ccg-07r", { ...decision, decidedOn: "2015-04-01" }),
  },
  {
    rule: "what is allowed is allowed by a law",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { status: "ALLOWED" }),
    found: ["It is ALLOWED and names no law in legalBasis or legalBasisStated."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { status: "ALLOWED", legalBasisStated: "the Order of 2014" }),
  },
  {
    rule: "a name for a group is collective",
    broken: oneBody("boards", "HEALTH_BOARD", { existence: "GROUP", collective: false }),
    found: ["existence is GROUP and collective is not true: a name for a group is collective."],
    nearly: oneBody("boards", "HEALTH_BOARD", { existence: "GROUP", collective: true }),
  },
  {
    rule: "a group that exists is a GROUP; one that was only proposed is not",
    broken: oneBody("boards", "HEALTH_BOARD", { existence: "REAL", collective: true }),
    found: ["collective is true and existence is REAL: the existence of a group is GROUP."],
    nearly: oneBody("boards", "HEALTH_BOARD", { existence: "PROPOSED", collective: true }),
  },
  {
    rule: "an outcome names an edge that there is",
    broken: oneThing("Proposal", "plan", { outcomeEdge: "covers:ccg-07r:borough-camden:2013" }),
    found: ['No edge has the id "covers:ccg-07r:borough-camden:2013".'],
    nearly: oneThing("Proposal", "plan", { outcomeEdge: "covers:ccg-07r:borough-camden:2013-04-01" }),
  },
  {
    rule: "so does an ending, and so does a question that is open",
    broken: oneThing("OpenQuestion", "question", { edgeId: "covers:ccg-07r:borough-brent:undated" }),
    found: ['No edge has the id "covers:ccg-07r:borough-brent:undated".'],
    nearly: oneThing("Ending", "ending", { edgeId: "covers:ccg-07r:borough-camden:2013-04-01" }),
  },
  {
    rule: "a fact is not seen before it began; what was only proposed can be",
    broken: oneEdge("PART_OF", "ccg-07r", "board", {
      validFrom: "2015-04-01",
      seenOn: "2015-03",
      seenOnStated: "2015-03",
    }),
    found: ["It was seen on 2015-03-01, before it began on 2015-04-01."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { status: "PROPOSED", validFrom: "2015-04-01", seenOn: "2015-03" }),
  },
  {
    rule: "a fact is not seen after it ended; in the month in which it ended it can be",
    broken: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2015-04-30", seenOn: "2015-05-01" }),
    found: ["It was seen on 2015-05-01, after it ended on 2015-04-30."],
    nearly: oneEdge("PART_OF", "ccg-07r", "board", { validTo: "2015-04-30", seenOn: "2015-04" }),
  },
  {
    rule: "everything is possible on some day",
    broken: { edges: [impossible("2015-03-31")] },
    found: ["It is possible on no day: its dates, its law, its year and the bodies that it needs share none."],
    nearly: { edges: [impossible("2015-04-01")] },
  },
]);

/** An edge that is possible from 1 April 2015 to the day. */
function impossible(possibleTo: string) {
  return edge("PART_OF", "ccg-07r", "board", { possibleFrom: "2015-04-01", possibleTo });
}
