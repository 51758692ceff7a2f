// What the list of found bodies says of each.

import { describe, expect, test } from "vitest";
import { describeHit } from "../../../src/panels/search/hits.ts";
import { realRecord } from "../../support/real-record.ts";
import { makeBody } from "../../support/small-record.ts";

const record = await realRecord();

function hit(id: string, matchedOn: string, on: string) {
  const body = record.bodiesById.get(id);
  return body && describeHit(body, matchedOn, on);
}

describe("a body that was found", () => {
  test("by its name on a day on which it was there needs no more words", () => {
    expect(hit("borough-camden", "camden", "2015-04-01")).toEqual({ also: null, absent: null, nearest: "2015-04-01" });
  });

  test("by a code or another name is shown with it", () => {
    expect(hit("ccg-07r", "07R", "2015-04-01")?.also).toBe("code 07R");
    expect(hit("ccg-07r", "Camden CCG", "2015-04-01")?.also).toBe("also “Camden CCG”");
  });

  test("that had ended leads to its last day", () => {
    expect(hit("ccg-07r", "NHS Camden CCG", "2022-07-01")).toEqual({
      also: null,
      absent: "ended 31 March 2020",
      nearest: "2020-03-31",
    });
  });

  test("that had not begun leads to its first day", () => {
    expect(hit("ccg-07r", "NHS Camden CCG", "2010-01-01")).toEqual({
      also: null,
      absent: "began 1 April 2013",
      nearest: "2013-04-01",
    });
  });

  test("of which no source gives a day is ruled out before and after the days that are left", () => {
    const body = makeBody({ id: "board", name: "A board", possibleFrom: "2013-04-01", possibleTo: "2022-06-30" });
    expect(describeHit(body, "A board", "2001-01-01").absent).toBe("is ruled out before 1 April 2013");
    expect(describeHit(body, "A board", "2023-01-01").absent).toBe("is ruled out after 30 June 2022");
    expect(describeHit(body, "A board", "2015-01-01").absent).toBeNull();
  });
});
