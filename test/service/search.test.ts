import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SearchQuestion, searchNames } from "../../src/service/search.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const plain: SearchQuestion = { text: "", types: [], kinds: [], on: null, floor: 0.5, first: 20 };

async function found(text: string, question: Partial<SearchQuestion> = {}): Promise<readonly string[]> {
  const matches = await searchNames(real.source, { ...plain, ...question, text });
  return matches.map(({ thing }) => thing.id);
}

describe("what is refused:", () => {
  test.each<[string, Partial<SearchQuestion>, string]>([
    ["no hits", { first: 0 }, "first is 0: it must be from 1 to 100."],
    ["too many hits", { first: 101 }, "first is 101: it must be from 1 to 100."],
    ["a floor above a whole name", { floor: 1.5 }, "floor is 1.5: it must be from 0 to 1."],
    ["a text with nothing to search for", { text: " –!? " }, "text has no letter and no digit: give a name or a code."],
    ["a long text", { text: "x".repeat(10_000) }, "text has 10000 characters: it must have at most 200."],
  ])("%s", async (_what, question, message) => {
    await expect(searchNames(real.source, { ...plain, text: "camden", ...question })).rejects.toMatchObject({
      code: "ARGUMENT_BAD",
      message,
    });
  });
});

test("only things of the types, bodies of the kinds, and bodies of the day are found", async () => {
  expect(await found("camden", { types: ["Fund"] })).toEqual(["better-care-fund-camden"]);
  expect(await found("camden", { kinds: ["PCT", "CCG"], on: "2010-06-01", floor: 0.9 })).toEqual(["pct-5k7"]);
});

test("so many are found", async () => {
  const all = await found("trust", { first: 100 });
  expect(await found("trust", { first: 3 })).toEqual(all.slice(0, 3));
});
