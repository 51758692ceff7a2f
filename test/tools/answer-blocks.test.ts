// Queries with their answers, as the pages show them.

import { expect, test } from "vitest";
import { answerBlocks, answerQueries } from "../../tools/answer-blocks.ts";

const files = [
  { file: "queries/short.graphql", text: "{ short }\n" },
  { file: "queries/long.graphql", text: "{ long }\n" },
];

function send(query: string): Promise<unknown> {
  const long = Array.from({ length: 30 }, (_, at) => `line ${at} of an answer that is long`);
  return Promise.resolve({ data: query.includes("long") ? { long } : { short: 1 } });
}

const answered = await answerQueries(files, send);

test("a query has the name of its file", () => {
  expect(answered.map(({ name, query }) => [name, query])).toEqual([
    ["short", "{ short }\n"],
    ["long", "{ long }\n"],
  ]);
});

test("a short answer is shown whole", async () => {
  expect(await answerBlocks(answered).answer?.("short")).toBe(
    '```graphql\n{ short }\n```\n\n```json\n{"data": {"short": 1}}\n```',
  );
});

test("of a long answer as many lines are shown as the page says", async () => {
  expect(await answerBlocks(answered).answer?.("long 3")).toBe(
    [
      ...["```graphql", "{ long }", "```", "", "```json", "{", '  "data": {', '    "long": ['],
      ...["… 33 more lines in docs/answers/long.json", "```"],
    ].join("\n"),
  );
});

test("the answer to a query that is not there is refused", async () => {
  expect(() => answerBlocks(answered).answer?.("none")).toThrow('There is no query "none" in queries/.');
});
