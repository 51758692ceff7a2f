// The glossary: every word of the catalogue has a meaning and an anchor of its own.

import { expect, test } from "vitest";
import { glossaryParts } from "../../../src/catalogue/words.ts";
import { catalogue } from "../../../src/generated/catalogue.ts";

const words = glossaryParts({
  outcomes: [{ name: "REFUSED", description: "It was refused." }],
  decisions: [{ name: "APPROVED", description: "Approved." }],
  forms: [{ name: "POWER", description: "A standing power." }],
}).flatMap((part) => part.words);

test("no two words have the same anchor", () => {
  const ids = words.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every word has a meaning that is a sentence", () => {
  expect(words.filter(({ meaning }) => !/^[A-Z].*\.$/.test(meaning)).map(({ word }) => word)).toEqual([]);
});

test("every kind, type, arrangement, status and stance is there", () => {
  const meanings = new Set(words.map(({ meaning }) => meaning));
  const all = [
    catalogue.kinds,
    catalogue.edgeTypes,
    catalogue.modes,
    catalogue.statuses,
    catalogue.stances,
    catalogue.confidences,
  ].flat();
  expect(all.filter(({ description }) => !meanings.has(description))).toEqual([]);
});

test.each([
  "ccg",
  "icb",
  "pct",
  "hwb",
  "bcf",
  "delegated",
  "joint",
  "accountable",
  "certain",
  "possible",
  "not-on-record",
  "link",
  "proposal",
  "commission",
])("%s can be pointed at", (id) => {
  expect(words.map((word) => word.id)).toContain(id);
});
