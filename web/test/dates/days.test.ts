// Days as readers read them.

import { expect, test } from "vitest";
import { formatDay, formatServerSentence, nearestDay } from "../../src/dates/days.ts";

test("the nearest day to one within a period is that day", () => {
  expect(nearestDay({ possibleFrom: "2013-04-01", possibleTo: "2020-03-31" }, "2015-01-01")).toBe("2015-01-01");
});

test("a sentence from the server is shown without codes", () => {
  expect(formatServerSentence("It ceased between 2015-06-11 and 2019-09-09 (mode GREATER_INVOLVEMENT).")).toBe(
    "It ceased between 11 June 2015 and 9 September 2019 (mode greater involvement).",
  );
});

test("each month has its name", () => {
  const days = Array.from({ length: 12 }, (_, at) => `2015-${String(at + 1).padStart(2, "0")}-09`);
  expect(days.map(formatDay)).toEqual([
    "9 January 2015",
    "9 February 2015",
    "9 March 2015",
    "9 April 2015",
    "9 May 2015",
    "9 June 2015",
    "9 July 2015",
    "9 August 2015",
    "9 September 2015",
    "9 October 2015",
    "9 November 2015",
    "9 December 2015",
  ]);
});
