// Which proposals are on the table on a day, and what became of them.

import { expect, test } from "vitest";
import { isProposalOpen, sortProposals } from "../../../src/network/record/proposal-order.ts";
import { formatLastHearing, formatOutcome } from "../../../src/network/record/proposal-words.ts";
import { realRecord } from "../../support/real-record.ts";

test("a proposal is on the table on its first day and its last, and on no day outside them", () => {
  const proposal = { openFrom: "2010-01-01", openTo: "2013-04-01" };
  expect(["2009-12-31", "2010-01-01", "2013-04-01", "2013-04-02"].map((day) => isProposalOpen(proposal, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("the proposals of the record are in order of time, those of no known date last", async () => {
  const days = sortProposals((await realRecord()).proposals).map(({ firstSeen }) => firstSeen ?? "9999-12-31");
  expect(days).toEqual([...days].sort());
});

test("an outcome has its day, or says that the day is not established; what is open has none", () => {
  expect(formatOutcome("REFUSED", "2015-03")).toBe("Refused in March 2015");
  expect(formatOutcome("PARTLY_GRANTED", null)).toBe("Carried out in part on a day that is not established");
  expect(formatOutcome("LAPSED", "2022-06-30")).toBe("Lapsed on 30 June 2022: a body that it needs has ended");
  expect([formatOutcome("OPEN", null), formatOutcome("NOT_ESTABLISHED", null)]).toEqual([
    "Still being considered",
    "Not established",
  ]);
});

test("the day on which a proposal was last heard of may be the last of a year, and is not said to be the day", () => {
  expect(formatLastHearing("2015-12-31")).toBe("in 2015, not after 31 December 2015");
});
