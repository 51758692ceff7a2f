// The queries that a start runs against itself, its retries, and the pages that it opens behind itself.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { recordQuery, warmUp, warmUpPages, warmUpPaths, wholeNetworkQuery } from "../../src/cli/warm-up.ts";
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

test("a start asks a question that keeps the record, and for the whole record with every status", async () => {
  const [question, network] = [await recordQuery(), wholeNetworkQuery(model)];
  expect([question, network].flatMap(({ query }) => validate(api, parse(query)))).toEqual([]);
  expect(question.query).toContain("commissioningAnswers");
  expect(network.variables).toEqual({
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
  const all = ["/", "/network", "/search?q=gp", "/changes", "/changes/2013-04-01", "/links"];
  const paths = warmUpPaths({ things, links: [], edges: [] });
  expect(paths.filter((path) => !all.includes(path))).toEqual([
    "/bodies/icb-nel",
    "/places/barnet",
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

const nobody = { signal: new AbortController().signal, isBusy: () => false };

test("a page that is missing does not keep a start from opening the next", () =>
  withSite(async (url, asked) => {
    expect(await warmUpPages(url, ["/", "/missing", "/links"], nobody)).toBe(2);
    expect(asked).toEqual(["/", "/missing", "/links"]);
  }));

test("a service that stops opens no further page", () =>
  withSite(async (url, asked) => {
    expect(await warmUpPages(url, ["/"], { ...nobody, signal: AbortSignal.abort() })).toBe(0);
    expect(asked).toEqual([]);
  }));

test("a start opens no page while somebody waits for an answer", () =>
  withSite(async (url, asked) => {
    const atAnswers: number[] = [];
    const waiting = [true, true, false, true, false];
    const isBusy = (): boolean => {
      atAnswers.push(asked.length);
      return waiting.shift() ?? false;
    };
    expect(await warmUpPages(url, ["/", "/links"], { ...nobody, isBusy })).toBe(2);
    expect(atAnswers).toEqual([0, 0, 0, 1, 1]);
  }));

test("a service that stops waits for nobody", () =>
  withSite(async (url, asked) => {
    const stopping = new AbortController();
    const isBusy = (): boolean => {
      stopping.abort();
      return true;
    };
    expect(await warmUpPages(url, ["/"], { signal: stopping.signal, isBusy })).toBe(0);
    expect(asked).toEqual([]);
  }));
