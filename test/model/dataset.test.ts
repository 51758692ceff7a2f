import { describe, expect, test } from "vitest";
import type { EdgeTypeEntry } from "../../src/model/catalogue.ts";
import { compareText, edgeId, factList, factText, printProblems, storedEnds } from "../../src/model/dataset.ts";
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
