import { describe, expect, test } from "vitest";
import { farFuture, farPast, parseDateSpan } from "../../src/base/period.ts";
import type { EdgeTypeEntry } from "../../src/model/catalogue.ts";
import {
  compareText,
  derivePeriodOLD,
  edgeId,
  factList,
  factText,
  printProblems,
  storedEnds,
} from "../../src/model/dataset.ts";
import { tinyCatalogue } from "../support/tiny.ts";

function typeOf(name: string): EdgeTypeEntry {
  const type = tinyCatalogue.edgeTypes.get(name);
  if (!type) {
    throw new Error(`The tiny world has no ${name}.`);
  }
  return type;
}

describe("the id of an edge", () => {
  test.each([
    ["starts with its type and its ends", "COVERS", { validFrom: "2013-04-01" }, "covers:b:a:2013-04-01"],
    ["takes the start as it is written", "COVERS", { validFrom: "2013-04" }, "covers:b:a:2013-04"],
    ["writes a range without a slash", "COVERS", { validFrom: "2013/2014" }, "covers:b:a:2013_2014"],
    ["takes the start before the day it was seen", "COVERS", { validFrom: "2013", seenOn: "2014" }, "covers:b:a:2013"],
    ["uses the day it was seen if there is no start", "COVERS", { validFrom: "", seenOn: "2014" }, "covers:b:a:2014"],
    ["is undated where nothing dates it", "COVERS", { validTo: "2015" }, "covers:b:a:undated"],
    ["has the key of its type", "TAKES_POSITION", { stance: "SUPPORTS" }, "takes-position:b:a:supports:undated"],
    ["takes the day it was stated", "TAKES_POSITION", { statedOn: "2015" }, "takes-position:b:a:2015"],
    ["has the ends in order where it has no direction", "POOLS_WITH", { fund: "bcf" }, "pools-with:a:b:bcf:undated"],
    ["leaves out an empty key", "POOLS_WITH", { fund: "" }, "pools-with:a:b:undated"],
    [
      "spells a key in plain letters",
      "POOLS_WITH",
      { fund: "Children’s & Adults' fund (Café) " },
      "pools-with:a:b:childrens-and-adults-fund-cafe:undated",
    ],
    ["has no part for what its type has no key for", "COVERS", { fund: "bcf" }, "covers:b:a:undated"],
  ])("%s", (_, type, cells, id) => {
    expect(edgeId(typeOf(type), "b", "a", cells)).toBe(id);
  });
});

test("a symmetric edge is stored one way round, a directed one as it runs", () => {
  expect([
    storedEnds(typeOf("POOLS_WITH"), "a", "b"),
    storedEnds(typeOf("POOLS_WITH"), "b", "a"),
    storedEnds(typeOf("COVERS"), "b", "a"),
  ]).toEqual([
    ["a", "b"],
    ["a", "b"],
    ["b", "a"],
  ]);
});

describe("the effective period", () => {
  const undated = { validFrom: null, validTo: null, seenOn: null };
  const ccg = { possibleFrom: "2013-04-01", possibleTo: "2020-03-31" };
  const board = { possibleFrom: "2014-06-01", possibleTo: farFuture };
  const always = { possibleFrom: farPast, possibleTo: farFuture };
  const april = parseDateSpan("2015-04");
  const years = parseDateSpan("2015/2017");

  test.each([
    ["of a body without dates is all time", undated, [], always],
    ["of a body seen once starts on the day it was seen", { ...undated, seenOn: "2017-04-01" }, [], from("2017-04-01")],
    [
      "of a body takes its start before the day it was seen",
      { ...undated, validFrom: "2013-04-01", seenOn: "2017-04-01" },
      [],
      from("2013-04-01"),
    ],
    [
      "of a membership without dates is the later start and the earlier end of its ends",
      undated,
      [ccg, board],
      period("2014-06-01", "2020-03-31"),
    ],
    ["is the same whichever end comes first", undated, [board, ccg], period("2014-06-01", "2020-03-31")],
    [
      "of a level seen once starts on the day it was seen, and the body that ended bounds it",
      { ...undated, seenOn: "2015-10-01" },
      [ccg, board],
      period("2015-10-01", "2020-03-31"),
    ],
    [
      "of an edge with a start of its own ends with the body that ended",
      { ...undated, validFrom: "2015-04-01" },
      [ccg, always],
      period("2015-04-01", "2020-03-31"),
    ],
    [
      "of an edge with an end of its own starts with the body that began last",
      { ...undated, validTo: "2016-03-31" },
      [ccg, board],
      period("2014-06-01", "2016-03-31"),
    ],
    [
      "of an edge with both is its own",
      { validFrom: "2015-04-01", validTo: "2016-03-31", seenOn: null },
      [ccg, board],
      period("2015-04-01", "2016-03-31"),
    ],
    ["of an edge between bodies that have no dates is all time", undated, [always, always], always],
    [
      "of a succession starts on its day, though its first end died the day before",
      { ...undated, validFrom: "2020-04-01" },
      [ccg, from("2020-04-01")],
      period("2020-04-01", "2020-03-31"),
    ],
    [
      "of what is dated by a month is that month",
      { ...undated, validFrom: april?.first ?? "", validTo: april?.last ?? "" },
      [],
      period("2015-04-01", "2015-04-30"),
    ],
    [
      "of what is dated by a range is all of it",
      { ...undated, validFrom: years?.first ?? "", validTo: years?.last ?? "" },
      [],
      period("2015-01-01", "2017-12-31"),
    ],
  ])("%s", (_, stated, ends, effective) => {
    expect(derivePeriodOLD(stated, ends)).toEqual(effective);
  });

  function from(possibleFrom: string) {
    return { possibleFrom, possibleTo: farFuture };
  }

  function period(possibleFrom: string, possibleTo: string) {
    return { possibleFrom, possibleTo };
  }
});

test("problems are printed in the order of files, lines as numbers, and sentences", () => {
  const problems = [
    { file: "b.csv", line: 2, sentence: "B." },
    { file: "a.csv", line: 10, sentence: "A." },
    { file: "a.csv", line: 9, sentence: "Z." },
    { file: "a.csv", line: 9, sentence: "C." },
  ];
  expect(printProblems(problems)).toBe("a.csv:9: C.\na.csv:9: Z.\na.csv:10: A.\nb.csv:2: B.");
  expect(printProblems([])).toBe("");
});

test("texts are in the order of their code points, on every machine", () => {
  expect(["b", "é", "a", "Z", "10", "9", "a"].sort(compareText)).toEqual(["10", "9", "Z", "a", "a", "b", "é"]);
});

test("a fact is read as what it is, or is absent", () => {
  const facts = { name: "Camden", row: 3, aliases: ["LBC"], none: null };
  expect(["name", "row", "aliases", "none", "other"].map((name) => factText(facts, name))).toEqual([
    "Camden",
    null,
    null,
    null,
    null,
  ]);
  expect(["name", "row", "aliases", "none", "other"].map((name) => factList(facts, name))).toEqual([
    [],
    [],
    ["LBC"],
    [],
    [],
  ]);
});
