// The queries that a start runs against itself, its retries, and the pages that it opens behind itself.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { warmUp, warmUpPages, warmUpPaths, warmUpQueries } from "../../src/cli/warm-up.ts";
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

const thing = (type: string, id: string, facts = {}) => ({ type, id, facts: { id, ...facts } });

test("the pages that a start opens are one of each kind, of the first place, board and service of the record", () => {
  const things = [
    thing("Body", "ccg-07r", { kind: "CCG" }),
    thing("Body", "borough-barnet", { kind: "BOROUGH", tileColumn: 4 }),
    thing("Body", "borough-bexley", { kind: "BOROUGH", tileColumn: 8 }),
    thing("Body", "icb-nel", { kind: "ICB" }),
    thing("Service", "gp-services"),
  ];
  const all = ["/", "/changes", "/changes/2013-04-01", "/links", "/network"];
  const paths = warmUpPaths({ things, links: [], edges: [] });
  expect(paths.filter((path) => !all.includes(path))).toEqual([
    "/places/barnet",
    "/bodies/icb-nel",
    "/services/gp-services",
  ]);
  expect(warmUpPaths({ things: [], links: [], edges: [] })).toEqual(all);
});

/** Notes what it is asked for, and has every page but one. */
async function withSite(use: (url: string, asked: readonly string[]) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(url === "/missing" ? 404 : 200).end("page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("a page that is missing does not keep a start from opening the next", () =>
  withSite(async (url, asked) => {
    expect(await warmUpPages(url, ["/", "/missing", "/links"], new AbortController().signal)).toBe(2);
    expect(asked).toEqual(["/", "/missing", "/links"]);
  }));

test("a service that stops opens no further page", () =>
  withSite(async (url, asked) => {
    expect(await warmUpPages(url, ["/"], AbortSignal.abort())).toBe(0);
    expect(asked).toEqual([]);
  }));
