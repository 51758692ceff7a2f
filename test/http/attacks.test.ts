// What is meant to hurt the service is refused with a sentence, and what is no query is no fault of ours.

import { afterAll, beforeAll, expect, test } from "vitest";
import { attacks, notQueries } from "../../bench/attacks.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function answer(body: string): Promise<readonly [number, string]> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${service.url}/graphql`, { method: "POST", headers, body });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code ?? "answered"];
}

test.each(notQueries)("$name is a bad request", async ({ body }) => {
  const [status, code] = await answer(body);
  expect([status, code]).toEqual([400, expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_\w+_FAILED)$/)]);
});

test.each(attacks)("$name is refused", async ({ body }) => {
  const [status, code] = await answer(body);
  expect([status, code]).toEqual([400, expect.stringMatching(/^(QUERY_TOO_COSTLY|GRAPHQL_\w+_FAILED|ARGUMENT_BAD)$/)]);
});
