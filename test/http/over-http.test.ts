// The published audit of GraphQL over HTTP.

import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The audits of what a server MUST do. What it SHOULD or MAY do is Apollo Server's choice. */
const demands = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch }).filter(({ name }) =>
  name.startsWith("MUST"),
);

test("there are demands to meet", () => {
  expect(demands.length).toBeGreaterThan(10);
});

test.each(demands.map((audit) => [audit.name, audit] as const))("the API %s", async (_name, audit) => {
  expect((await audit.fn()).status).toBe("ok");
});
