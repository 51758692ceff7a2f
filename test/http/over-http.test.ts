// The published audit of GraphQL over HTTP.

import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

/** With `application/json`, a query that is refused before it runs has status 400 here, as with the newer type (docs/decisions.md). */
const refused = /^SHOULD use (?:a status code of )?200 (?:status code )?on (?:document|variable)/;

/** What a server MUST and SHOULD do. What it MAY do is its choice. */
const demands = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch }).filter(
  ({ name }) => /^(MUST|SHOULD)/.test(name) && !refused.test(name),
);

test("there are demands to meet", () => {
  expect(demands.length).toBeGreaterThan(30);
});

test.each(demands.map((audit) => [audit.name, audit] as const))("the API %s", async (_name, audit) => {
  expect((await audit.fn()).status).toBe("ok");
});
