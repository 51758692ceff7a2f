// What happened on a day, in words.

import { expect, test } from "vitest";
import { edgeCountText, someNames, turnDays, turnText } from "../../../src/pages/home/day-events.ts";

const bodies = (kind: string, count: number) => Array.from({ length: count }, () => ({ kind }));

test("a day on which CCGs merged is told by its CCGs", () => {
  const day = {
    on: "2020-04-01",
    bodiesBegun: bodies("CCG", 3),
    bodiesEnded: [...bodies("JOINT_COMMITTEE", 4), ...bodies("CCG", 17)],
  };
  expect(turnText(day)).toBe("17 CCGs and 4 other bodies ended, 3 CCGs began");
});

test("one body is one body", () => {
  const day = {
    on: "2006-07-01",
    bodiesBegun: bodies("CCG", 1),
    bodiesEnded: [...bodies("PCT", 2), ...bodies("CCG", 1)],
  };
  expect(turnText(day)).toBe("2 PCTs and 1 other body ended, 1 CCG began");
  expect(turnText({ ...day, bodiesEnded: [] })).toBe("1 CCG began");
});

test("the days on which most began and ended come in order of time", () => {
  const day = (on: string, count: number) => ({ on, bodiesBegun: bodies("CCG", count), bodiesEnded: [] });
  const days = [day("2013-04-01", 88), day("2014-01-01", 1), day("2015-04-01", 2), day("2022-07-01", 14)];
  expect(turnDays(days, 3).map(({ on }) => on)).toEqual(["2013-04-01", "2015-04-01", "2022-07-01"]);
});

test("links are counted by type", () => {
  expect(
    edgeCountText([
      { type: "COMMISSIONS", edges: 26 },
      { type: "APPROVES", edges: 1 },
    ]),
  ).toBe("commissions 26, approves a plan of 1");
});

test("many names are some names, and how many more", () => {
  const named = ["A", "B", "C", "D"].map((name) => ({ name }));
  expect(someNames(named, 3)).toBe("A, B, C and 1 more");
  expect(someNames(named.slice(0, 2), 3)).toBe("A and B");
});
