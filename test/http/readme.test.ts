// The queries of queries/ are answered as docs/answers/, the README and docs/queries.md say.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import stringify from "json-stringify-pretty-compact";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { filled, keptQueries } from "../support/readme.ts";
import { type Service, startService } from "../support/service.ts";

const queries = await keptQueries();
const answers = new Map<string, string>();
let service: Service;

beforeAll(async () => {
  service = await startService();
  for (const { name, text } of queries) {
    const { body } = await service.ask(text);
    answers.set(name, `${stringify(body, { maxLength: 130 })}\n`);
  }
});
afterAll(() => service.close());

describe("the query", () => {
  test.each(queries.map(({ name }) => name))("%s has the answer that is kept", async (name) => {
    await expect(answers.get(name)).toMatchFileSnapshot(join(root, `docs/answers/${name}.json`));
  });
});

test.each(["README.md", "docs/queries.md"])("%s shows the queries and their answers", async (file) => {
  const page = await readFile(join(root, file), "utf8");
  await expect(filled(page, queries, answers)).toMatchFileSnapshot(join(root, file));
});
