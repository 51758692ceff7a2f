// Which proposals are open on a day.

import { expect, test } from "vitest";
import { isProposalOpen, sortProposals } from "../../src/record/proposal-order.ts";
import { realRecord } from "../support/real-record.ts";

test("a proposal is open from when it was first seen to the day before something came of it", () => {
  const proposal = { firstSeen: "2010-01-01", outcomeOn: "2013-04-01" };
  expect(["2009-12-31", "2010-01-01", "2013-03-31", "2013-04-01"].map((day) => isProposalOpen(proposal, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a proposal of which nothing is known to have come stays open; one of no known date never is", () => {
  expect(isProposalOpen({ firstSeen: "2014-01-01", outcomeOn: null }, "2025-01-01")).toBe(true);
  expect(isProposalOpen({ firstSeen: null, outcomeOn: null }, "2025-01-01")).toBe(false);
});

test("the proposals of the record are in order of time, those of no known date last", async () => {
  const days = sortProposals((await realRecord()).proposals).map(({ firstSeen }) => firstSeen ?? "9999-12-31");
  expect(days).toEqual([...days].sort());
});
