// The dates of sources, and what they can have seen.

import { expect, test } from "vitest";
import { sightings, sourceDate } from "../../src/england/source-documents.ts";

test.each([
  ["2013-04", "2013-04"],
  ["2015 to 2020 (repository commit 2021-06-15)", "2015/2020"],
  ["committed 2025-12-29", "2025-12-29"],
  ["2026-02 (latest open date 2026-02-03)", "2026-02"],
  ["stored copy, after March 2015", "2015"],
  ["undated in the copy", ""],
  ["2025-13-01", ""],
  ["", ""],
])("the date of %j is %j", (stated, date) => {
  expect(sourceDate(stated)).toBe(date);
});

test("a source that is older than a body, or younger than its end, did not see it", () => {
  const dates = ["2013-04", "2015/2020", "2024", "2024", ""];
  expect(sightings(dates, "", "")).toBe("2013-04;2015/2020;2024");
  expect(sightings(dates, "2019-04-01", "")).toBe("2015/2020;2024");
  expect(sightings(dates, "2013-04-30", "2019-03-31")).toBe("2013-04;2015/2020");
});
