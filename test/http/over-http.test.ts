// The published audit of GraphQL over HTTP.

import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

/** What a server MUST and SHOULD do. What it MAY do is its choice. */
const demands = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch }).filter(({ name }) =>
  /^(MUST|SHOULD)/.test(name),
);

test("there are demands to meet", () => {
  expect(demands.length).toBeGreaterThan(30);
});

test.each(demands.map((audit) => [audit.name, audit] as const))("the API %s", async (_name, audit) => {
  expect((await audit.fn()).status).toBe("ok");
});
