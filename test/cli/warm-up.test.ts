// The query that a start runs against itself, and its retries.

import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { warmUp, warmUpQueries } from "../../src/cli/warm-up.ts";
import { api, model } from "../support/model.ts";

const questions = ["one", "two"].map((query) => ({ query, variables: {} }));

/** Records the queries that it gets, and refuses the first of them. */
function recordingRunner(refusals: number) {
  const queries: string[] = [];
  const ask = async ({ query }: { readonly query: string }) => queries.push(query) > refusals;
  return { queries, ask };
}

test.each([
  ["each question once where all are answered", 0, true, ["one", "two"]],
  ["one that was cut off again", 2, true, ["one", "one", "one", "two"]],
  ["none that was cut off three times, and nothing after it", 3, false, ["one", "one", "one"]],
])("a start asks %s", async (_what, refusals, isWarm, expected) => {
  const { queries, ask } = recordingRunner(refusals);
  expect([await warmUp(ask, questions), queries]).toEqual([isWarm, expected]);
});

test("a start runs the first query of the explorer, the whole record with every status, and a question that keeps the record", async () => {
  const [record, answers, ...others] = await warmUpQueries(model);
  expect(others).toEqual([]);
  expect([record, answers].flatMap((asked) => validate(api, parse(asked?.query ?? "")))).toEqual([]);
  expect(answers?.query).toContain("commissioningAnswers");
  expect(record?.variables).toEqual({
    statuses: ["IN_FORCE", "PROPOSED", "CALLED_FOR", "CONSULTED", "REJECTED", "ENDED", "ALLOWED"],
  });
});
