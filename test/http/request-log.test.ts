// The line of the log for each request: what was asked, what it took and what became of it, and nothing about who asked.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeLog } from "../../src/base/log.ts";
import { root } from "../../src/cli/project.ts";
import { type Service, startService } from "../support/service.ts";
import { smallSeed } from "../support/small-seed.ts";

/** The record answers no fragment of a connection, so this takes a statement. */
const covers =
  "fragment Covers on Body { coversConnection { ...All } } fragment All on BodyCoversConnection { totalCount }";

let lines: Record<string, unknown>[] = [];
let onLine = (): void => undefined;
const stream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(JSON.parse(String(chunk)));
    onLine();
    done();
  },
});

let service: Service;
beforeAll(async () => {
  service = await startService(1000, undefined, makeLog("debug", stream), smallSeed);
  // The first statement of a service also asks which Neo4j it is.
  await nextLine(graphql(`{ bodies(limit: 1) { ...Covers } } ${covers}`));
});
beforeEach(() => {
  lines = [];
});
afterAll(() => service.close());

/** The line of the next request that ends. The answer comes before it. */
async function nextLine(send: () => Promise<unknown>): Promise<Record<string, unknown>> {
  const written = new Promise<void>((resolve) => {
    onLine = resolve;
  });
  await send();
  await written;
  return lines.find(({ event }) => event === "request.answered") ?? {};
}

function request(path: string, init?: RequestInit): () => Promise<unknown> {
  return async () => (await fetch(`${service.url}${path}`, init)).arrayBuffer();
}

function graphql(query: string, variables: unknown = {}): () => Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return request("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) });
}

/** The values that differ from run to run, by their types. */
function fixed({ time, requestId, milliseconds, bytes, databaseMilliseconds, ...rest }: Record<string, unknown>) {
  return {
    ...rest,
    measured: [time, requestId, milliseconds, bytes, databaseMilliseconds].map((value) => typeof value),
  };
}

const measured = ["string", "string", "number", "number", "number"];

test("a query has its name, its hash and what it took of the database, and no values", async () => {
  const query = `query OneBody($id: ID!) { bodies(where: { id: { eq: $id } }) { name ...Covers } } ${covers}`;
  const line = await nextLine(graphql(query, { id: "ccg-07r" }));
  expect(fixed(line)).toEqual({
    level: 30,
    event: "request.answered",
    method: "POST",
    route: "/graphql",
    status: 200,
    outcome: "ok",
    code: null,
    refusal: null,
    operation: "OneBody",
    operationHash: "436426b6f60f",
    cost: 13,
    // One of them is its own, two read the version of the data.
    statements: 3,
    cache: "miss",
    msg: "request.answered",
    measured,
  });
  expect(JSON.stringify(line)).not.toContain("07r");
});

test("a query that came before has the same line as the first, but for the statements that the first ran", async () => {
  const query = "query Lately($id: ID!) { bodies(where: { id: { eq: $id } }) { name kind } }";
  const ask = async (id: string) => {
    lines = [];
    const { statements, ...line } = await nextLine(graphql(query, { id }));
    return fixed(line);
  };
  const first = await ask("ccg-07r");
  const known = await ask("hwb-camden");
  const again = [await ask("hwb-camden"), await ask("hwb-camden")];
  expect(known).toEqual(first);
  expect(again).toEqual(again.map(() => ({ ...known, cache: "hit" })));
});

test("the page for operators shows such a line, and says what each of its keys is", async () => {
  const page = await readFile(join(root, "docs/operations/README.md"), "utf8");
  const [, example = ""] = /^```json\n(.*)\n```$/m.exec(page) ?? [];
  const line = await nextLine(request("/q/who-commissions.csv?place=borough-camden&service=gp-services&on=2015-04-01"));
  expect(Object.keys(JSON.parse(example))).toEqual(Object.keys(line));
  const rows =
    page
      .split("## Watch it")[1]
      ?.split("\n")
      .filter((row) => row.startsWith("| `")) ?? [];
  const said = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, key]) => key));
  const plain = ["time", "event", "method", "status", "msg"];
  expect(Object.keys(line).filter((key) => !plain.includes(key) && !said.includes(key))).toEqual([]);
});

test("layout does not change the hash of an operation, and another field does", async () => {
  const hash = async (query: string) => (await nextLine(graphql(query))).operationHash;
  const plain = await hash("{ bodies(limit: 1) { id } }");
  lines = [];
  const spread = await hash("query {\n  bodies(limit: 1) { id # of the body\n }\n}");
  lines = [];
  const other = await hash("{ bodies(limit: 1) { name } }");
  expect([spread === plain, other === plain]).toEqual([true, false]);
});

test.each<[string, () => Promise<unknown>, Record<string, unknown>]>([
  ["a page", request("/bodies/ccg-07r?secret=1"), { level: 30, route: "/bodies/:body", status: 200, outcome: "ok" }],
  [
    "a page of nothing",
    request("/bodies/nobody"),
    { level: 30, route: "/bodies/:body", status: 404, outcome: "invalid" },
  ],
  ["the home page", request("/"), { route: "/", status: 200 }],
  ["an address that is not ours", request("/wp-login.php?user=admin"), { level: 30, route: "*", status: 404 }],
  [
    "a named query",
    request("/q/who-commissions.csv?place=borough-camden&service=gp-services&on=2015-04-01"),
    { route: "/q/:file", operation: "WhoCommissions", status: 200 },
  ],
  [
    "a named query that is not there",
    request("/q/nothing.csv"),
    { route: "/q/:file", code: "QUERY_UNKNOWN", status: 404, outcome: "invalid" },
  ],
  ["a network", request("/network.csv?focus=ccg-07r"), { route: "/network.:format", status: 200 }],
  ["a table", request("/data/things/bodies.csv"), { route: "/data/*file" }],
  [
    "a wrong method",
    request("/graphql", { method: "DELETE" }),
    { method: "DELETE", route: "/graphql", status: 405, code: "BAD_REQUEST", outcome: "invalid" },
  ],
  [
    "a body that is not JSON",
    request("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }),
    { route: "/graphql", status: 400, code: "BAD_REQUEST" },
  ],
  [
    "a query that is not GraphQL",
    graphql("{"),
    { level: 30, status: 400, code: "GRAPHQL_PARSE_FAILED", outcome: "invalid", statements: 1 },
  ],
  [
    "an id that nothing has",
    graphql('{ lineage(body: "nobody") { body { id } } }'),
    { code: "BODY_UNKNOWN", outcome: "invalid" },
  ],
  ["the health check", request("/health/live"), { level: 20, route: "/health/live", status: 200 }],
])("%s", async (_what, send, expected) => {
  const line = await nextLine(send);
  expect(line).toMatchObject({ event: "request.answered", ...expected });
  expect(JSON.stringify(line)).not.toMatch(/07r|nobody|secret|admin|camden|127\.0\.0\.1/);
});

test("a client that does not wait for its answer", async () => {
  const line = await nextLine(async () => {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write("GET /data.zip HTTP/1.1\r\nHost: localhost\r\n\r\n");
    socket.end();
    socket.destroy();
  });
  expect(line).toMatchObject({ method: "GET", outcome: "aborted" });
});
