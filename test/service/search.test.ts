// Search by name, former name, alias or code, allowing for typing errors.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchBodies } from "../../src/service/search.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const plain = { kinds: [], on: null, first: 20 };

test.each([
  ["a name", "NHS Camden CCG", "ccg-07r", "NHS Camden CCG"],
  ["a borough's name", "camden", "borough-camden", "Camden"],
  ["a typing error", "Hilingdon CCG", "ccg-08g", "NHS Hillingdon CCG"],
  ["a code of the statistics office", "E54000071", "icb-z9b2z", "E54000071"],
  ["a code of the NHS in small letters", "07r", "ccg-07r", "07R"],
  ["a former name", "NHS Commissioning Board", "nhs-england", "NHS Commissioning Board"],
  ["a name with its apostrophe", "King's College", "trust-rjz", "King's College Hospital NHS Foundation Trust"],
  ["a name with a curly apostrophe", "king’s", "trust-rjz", "King's"],
  ["a name without its apostrophe", "kings college", "trust-rjz", "King's College Hospital NHS Foundation Trust"],
])("by %s finds the body first, and says on what it matched", async (_how, text, id, matchedOn) => {
  const [best] = await searchBodies(real.source, { ...plain, text });
  expect([best?.body.id, best?.matchedOn]).toEqual([id, matchedOn]);
});

test("every body is the first hit for its own name, or beside another of that name", async () => {
  const missed: string[] = [];
  for (const { id, facts } of real.bodies) {
    const hits = await searchBodies(real.source, { ...plain, text: String(facts.name), first: 3 });
    if (!hits.some(({ body }) => body.id === id)) {
      missed.push(id);
    }
  }
  expect(missed).toEqual([]);
}, 120_000);

describe("only", () => {
  test("bodies of the kinds, and of the day", async () => {
    const found = await searchBodies(real.source, {
      text: "camden",
      kinds: ["PCT", "CCG"],
      on: "2010-06-01",
      first: 20,
    });
    expect(found.map(({ body }) => body.id)).toEqual(["pct-5k7"]);
  });

  test("so many", async () => {
    const all = await searchBodies(real.source, { ...plain, text: "nhs", first: 100 });
    const some = await searchBodies(real.source, { ...plain, text: "nhs", first: 3 });
    expect(some).toEqual(all.slice(0, 3));
  });
});

test("the best come first", async () => {
  const scores = (await searchBodies(real.source, { ...plain, text: "health and wellbeing board" })).map(
    ({ score }) => score,
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test("an unknown name finds nothing", async () => {
  expect(await searchBodies(real.source, { ...plain, text: "zzzzqqqq" })).toEqual([]);
});

test.each(['a "b', "AND OR NOT", "camden)", "x:y", "[1 TO 2]", "*", "camden~", "\\", "a && b || !c"])(
  "the language of the index is not understood: %s",
  async (text) => {
    const answer = searchBodies(real.source, { ...plain, text });
    if (/[a-z0-9]/i.test(text)) {
      expect(Array.isArray(await answer)).toBe(true);
    } else {
      await expect(answer).rejects.toMatchObject({ code: "ARGUMENT_BAD" });
    }
  },
);

test.each([0, 101])("%i hits are refused", async (first) => {
  await expect(searchBodies(real.source, { ...plain, text: "camden", first })).rejects.toMatchObject({
    code: "ARGUMENT_BAD",
  });
});
