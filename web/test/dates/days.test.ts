// Days as readers read them.

import { expect, test } from "vitest";
import { formatServerSentence, nearestDay } from "../../src/dates/days.ts";

test("the nearest day to one within a period is that day", () => {
  expect(nearestDay({ effectiveFrom: "2013-04-01", effectiveTo: "2020-03-31" }, "2015-01-01")).toBe("2015-01-01");
});

test("a sentence of the server is told without codes", () => {
  expect(formatServerSentence("It ceased between 2015-06-11 and 2019-09-09 (mode GREATER_INVOLVEMENT).")).toBe(
    "It ceased between 11 June 2015 and 9 September 2019 (mode greater involvement).",
  );
});
