// The request id of an answer finds the line of the log that says what went wrong.

import { Writable } from "node:stream";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { makeLog } from "../../src/base/log.ts";
import { type Service, startService } from "../support/service.ts";

const lines: string[] = [];
const stream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});

let service: Service;
let openSession: Service["graph"]["driver"]["session"];
beforeAll(async () => {
  service = await startService(1000, undefined, makeLog("info", stream));
  openSession = service.graph.driver.session.bind(service.graph.driver);
});
afterEach(() => {
  service.graph.driver.session = openSession;
  lines.length = 0;
});
afterAll(() => service.close());

/** Every statement after the first so many fails, as it would if we had made a mistake. */
function failAfter(statements: number): void {
  let opened = 0;
  service.graph.driver.session = (options) => {
    opened += 1;
    if (opened > statements) {
      throw new Error("The password is opensesame.");
    }
    return openSession(options);
  };
}

/** The lines that say what went wrong. */
function failures() {
  return lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "request.failed");
}

const graphql = (query: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});

test.each<[string, string, number, RequestInit?]>([
  ["a query", "/graphql", 0, graphql("{ bodies(limit: 1) { id } }")],
  ["a question", "/graphql", 0, graphql('{ lineage(body: "ccg-07r") { body { id } } }')],
  ["a query as of a day", "/graphql", 0, graphql('query @asOf(date: "2015-04-01") { bodies(limit: 1) { id } }')],
  ["a query in an address", `/graphql?query=${encodeURIComponent("{bodies{id}}")}`, 0],
  ["a named query", "/q/co-commissioning-levels.json", 0],
  ["a named query that fails while it is executed", "/q/co-commissioning-levels.csv", 1],
  ["a network", "/network.graphml", 0],
  ["a network whose imprint cannot be read", "/network.csv", 1],
  ["the archive", "/data.zip", 1],
  ["a reconciliation", '/reconcile?queries={"q":{"query":"Camden"}}', 0],
  ["an extension", '/reconcile?extend={"ids":["ccg-07r"],"properties":[{"id":"kind"}]}', 0],
  ["a suggestion", "/reconcile/suggest/entity?prefix=camden", 0],
  ["a preview", "/reconcile/preview?id=ccg-07r", 0],
])("%s that fails", async (_what, path, statements, init) => {
  failAfter(statements);
  const response = await fetch(`${service.url}${path}`, init);
  const { errors } = JSON.parse(await response.text());
  const logged = failures();
  expect({
    errors: errors.map(({ message, extensions }: Record<string, unknown>) => ({ message, extensions })),
    logged: logged.map(({ level, event, requestId, err }) => ({ level, event, requestId, message: err.message })),
  }).toEqual({
    errors: [
      {
        message: "Something went wrong on our side. Send us the request id, which is in the x-request-id header.",
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ],
    logged: [
      {
        level: 50,
        event: "request.failed",
        requestId: response.headers.get("x-request-id"),
        message: "The password is opensesame.",
      },
    ],
  });
});

test("what the client can fix is not logged", async () => {
  const response = await fetch(`${service.url}/graphql`, graphql("{ bodies(limit: 0) { id } }"));
  expect([response.status, failures()]).toEqual([400, []]);
});
