// Numbers and lists in a sentence.

import { expect, test } from "vitest";
import { countHeading, countPhrase, countWord, listWords } from "../../src/catalogue/count-words.ts";

test("a number within a sentence is a word up to nine", () => {
  expect([0, 1, 9, 10, 1200].map(countWord)).toEqual(["no", "one", "nine", "10", "1,200"]);
});

test("a sentence starts with a word", () => {
  expect([1, 12, 17, 20, 31, 99, 100].map(countHeading)).toEqual([
    "One",
    "Twelve",
    "Seventeen",
    "Twenty",
    "Thirty-one",
    "Ninety-nine",
    "100",
  ]);
});

test("a thing is counted in its number", () => {
  expect([countPhrase(1, "link"), countPhrase(2, "link"), countPhrase(12, "body", "bodies")]).toEqual([
    "one link",
    "two links",
    "12 bodies",
  ]);
});

test("a list has and before its last", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listWords)).toEqual(["", "a", "a and b", "a, b and c"]);
});
