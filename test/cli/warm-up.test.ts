// What a start asks itself, and how often.

import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { warmUp, warmUpQueries } from "../../src/cli/warm-up.ts";
import { api, model } from "../support/model.ts";

const questions = ["one", "two"].map((query) => ({ query, variables: {} }));

/** Remembers what it is asked, and answers all but so many times. */
function asker(refusals: number) {
  const asked: string[] = [];
  const ask = async ({ query }: { readonly query: string }) => asked.push(query) > refusals;
  return { asked, ask };
}

test.each([
  ["each question once where all are answered", 0, true, ["one", "two"]],
  ["one that was cut off again", 2, true, ["one", "one", "one", "two"]],
  ["none that was cut off three times, and nothing after it", 3, false, ["one", "one", "one"]],
])("a start asks %s", async (_what, refusals, isWarm, expected) => {
  const { asked, ask } = asker(refusals);
  expect([await warmUp(ask, questions), asked]).toEqual([isWarm, expected]);
});

test("a start asks what the explorer asks first: the whole record, of every status", async () => {
  const [record, ...others] = await warmUpQueries(model);
  expect(others).toEqual([]);
  expect(validate(api, parse(record?.query ?? ""))).toEqual([]);
  expect(record?.variables).toEqual({
    statuses: ["IN_FORCE", "PROPOSED", "CALLED_FOR", "CONSULTED", "REJECTED", "ENDED"],
  });
});
