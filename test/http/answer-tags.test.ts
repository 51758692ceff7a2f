// What is kept of an answer, by whom and for how long: the tag of the data that it was made from, and what comes of a load in between.

import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { makeAnswerCache } from "../../src/http/answer-cache.ts";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
let beside: Graph;
beforeAll(async () => {
  service = await startSmallService();
  beside = await openGraph(inject("graph"));
});
afterAll(async () => {
  await closeGraph(beside);
  await service.close();
});

function read(path: string, headers: Readonly<Record<string, string>> = {}, init: RequestInit = {}) {
  return fetch(`${service.url}${path}`, { redirect: "manual", ...init, headers });
}

const names = ["etag", "cache-control", "vary", "cache-status", "x-data-version"];

function caching({ status, headers }: Response) {
  return { status, ...Object.fromEntries(names.map((name) => [name, headers.get(name)])) };
}

const query = "/graphql?query={bodies(limit:2){id}}";
const paths = [
  "/",
  "/bodies/ccg-07r",
  "/places",
  "/q",
  "/q.json",
  "/q/lineage-of-a-body.csv",
  "/q/lineage-of-a-body",
  "/network.json",
  "/network?place=camden",
  "/data/bodies.csv",
  "/reconcile",
  "/reconcile/suggest/entity?prefix=cam",
  "/sitemap.xml",
  "/robots.txt",
  "/changes.atom",
  "/picture.svg",
  query,
];

describe("an answer of the data", () => {
  test.each(paths)("at %s has a tag, and who has it is told that it still is so", async (path) => {
    const first = await read(path, { accept: "*/*" });
    const tag = first.headers.get("etag") ?? "";
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{32}"$/)]);
    const second = await read(path, { accept: "*/*", "if-none-match": `"other", ${tag}` });
    expect([caching(second), await second.text()]).toEqual([
      {
        status: 304,
        etag: tag,
        "cache-control": "public, no-cache",
        vary: first.headers.get("vary"),
        "cache-status": null,
        "x-data-version": first.headers.get("x-data-version"),
      },
      "",
    ]);
    expect(second.headers.get("content-security-policy")).toBeNull();
  });

  test.each(paths)("at %s is kept, and the same from then on", async (path) => {
    const [first, second] = [await read(path), await read(path)];
    const bodies = [await first.text(), await second.text()];
    expect(caching(second)).toEqual({ ...caching(first), "cache-status": "who-commissions-what; hit" });
    expect(bodies[1]).toBe(bodies[0]);
    const own = ["date", "x-request-id", "ratelimit", "cache-status"];
    const lasting = [first, second].map(({ headers }) => [...headers].filter(([name]) => !own.includes(name)));
    expect(lasting[1]).toEqual(lasting[0]);
  });

  test.each(paths)("at %s is the same by HEAD, without its body", async (path) => {
    const [get, head] = [await read(path), await read(path, {}, { method: "HEAD" })];
    const body = await get.arrayBuffer();
    expect([head.status, head.headers.get("content-type"), head.headers.get("etag")]).toEqual([
      get.status,
      get.headers.get("content-type"),
      get.headers.get("etag"),
    ]);
    expect([body.byteLength > 0, (await head.arrayBuffer()).byteLength, head.headers.get("content-length")]).toEqual([
      true,
      0,
      get.headers.get("content-length"),
    ]);
  });

  test("by POST is kept by the service, and by nobody else", async () => {
    const ask = () => service.ask("{ bodies(limit: 3) { id } }");
    const [first, second] = [await ask(), await ask()];
    expect([first, second].map(({ headers }) => names.slice(0, 4).map((name) => headers.get(name)))).toEqual([
      [null, "no-store", "Accept, Accept-Encoding", "who-commissions-what; fwd=uri-miss; stored"],
      [null, "no-store", "Accept, Accept-Encoding", "who-commissions-what; hit"],
    ]);
    expect(second.body).toEqual(first.body);
  });

  test("has another tag for another form, encoding, question or host", async () => {
    const answers = await Promise.all([
      read(query),
      read(query, { accept: "application/graphql-response+json" }),
      read(query, { "accept-encoding": "identity" }),
      read("/graphql?query={bodies(limit:3){id}}"),
      read("/q", { accept: "application/json" }),
      read("/q", { accept: "text/html" }),
    ]);
    const tags = answers.map(({ headers }) => headers.get("etag"));
    expect([tags.includes(null), new Set(tags).size]).toEqual([false, answers.length]);
  });
});

describe("kept by nobody is", () => {
  test.each([
    ["a page that is not there", "/nothing", 404],
    ["a body that is not there", "/q/lineage-of-a-body.json?body=none", 400],
    ["a query that is wrong", "/graphql?query={nothing}", 400],
    [
      "a query that fails in part",
      "/graphql?query={bodies(limit:1){id}whoCommissions(service:%22none%22,place:%22none%22,on:%222015-04-01%22){on}}",
      200,
    ],
    ["whether the service lives", "/health/live", 200],
    ["whether it is ready", "/health/ready", 200],
  ])("%s", async (_what, path, status) => {
    const [, answer] = [await read(path), await read(path)];
    const { "cache-control": control, etag, "cache-status": state } = caching(answer) as Record<string, unknown>;
    expect([answer.status, control, etag]).toEqual([status, "no-store", null]);
    expect(state).not.toBe("who-commissions-what; hit");
  });
});

/** What another service does that loads other data: the facts and the version change at once. */
async function load(version: string, name: string): Promise<void> {
  await beside.driver.executeQuery(
    "MATCH (d:Dataset) SET d.dataVersion = $version WITH d MATCH (b:Body { id: 'ccg-07r' }) SET b.name = $name",
    { version, name },
  );
}

describe("data that another service loads", () => {
  const path = "/graphql?query={bodies(where:{id:{eq:%22ccg-07r%22}}){name}}";

  test("is in the next answer, under another tag, and in no answer that was kept before", async () => {
    const { records } = await beside.driver.executeQuery("MATCH (d:Dataset) RETURN d.dataVersion AS version");
    const version = String(records[0]?.get("version"));
    const name = "NHS Camden CCG";
    const seen: unknown[] = [];
    for (const each of [name, "Another name", name]) {
      await load(each === name ? version : "other", each);
      const first = await read(path);
      const again = await read(path, { "if-none-match": first.headers.get("etag") ?? "" });
      seen.push([
        ((await first.json()) as { data: { bodies: unknown } }).data.bodies,
        first.headers.get("x-data-version"),
        again.status,
      ]);
    }
    expect(seen).toEqual([
      [[{ name }], version, 304],
      [[{ name: "Another name" }], "other", 304],
      [[{ name }], version, 304],
    ]);
  });

  test("is never under the tag of the data before it, however the two meet", async () => {
    const tags = new Map<string, Set<string>>();
    const asked = (async () => {
      for (let turn = 0; turn < 60; turn++) {
        const limit = 1 + (turn % 3);
        const answer = await read(`/graphql?query={bodies(where:{id:{eq:%22ccg-07r%22}},limit:${limit}){name}}`);
        const tag = answer.headers.get("etag");
        const text = await answer.text();
        if (tag) {
          tags.set(tag, (tags.get(tag) ?? new Set()).add(text));
        }
      }
    })();
    for (let turn = 0; turn < 40; turn++) {
      await load(`version ${turn}`, `Name ${turn}`);
    }
    await asked;
    expect([...tags.values()].filter((texts) => texts.size > 1)).toEqual([]);
    expect(tags.size).toBeGreaterThan(1);
  });

  test("is never beside the data before it in one answer, and each answer says which of the two it is of", async () => {
    const where = "where:{id:{eq:%22ccg-07r%22}}";
    const several = ["a", "b", "c"].map((alias) => `${alias}:bodies(${where}){name}`).join(" ");
    const seen = new Map<string, number>();
    let isOver = false;
    const ask = async (client: number): Promise<void> => {
      for (let turn = 0; !isOver; turn++) {
        // Each asks something of its own, so that no answer was kept.
        const answer = await read(
          `/graphql?query={${several} x:bodies(limit:${1 + (turn % 400)},offset:${client}){id}}`,
        );
        const { data } = (await answer.json()) as { data?: Record<string, { name: string }[]> };
        const names = ["a", "b", "c"].map((alias) => data?.[alias]?.[0]?.name);
        const version = answer.headers.get("x-data-version")?.replace("version", "Name");
        const outcome = answer.status === 200 ? String(new Set([version, ...names]).size) : String(answer.status);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      }
    };
    const clients = [1, 2, 3].map(ask);
    for (let turn = 0; turn < 30; turn++) {
      await load(`version ${turn}`, `Name ${turn}`);
      await read(`/graphql?query={bodies(limit:${1 + turn}){id}}`);
    }
    isOver = true;
    await Promise.all(clients);
    // One name in each, which is that of its version; where the data did not stay the same for long enough, there is no answer.
    expect([...seen.keys()].filter((outcome) => outcome !== "503")).toEqual(["1"]);
    expect(seen.get("1")).toBeGreaterThan(10);
  });
});

describe("the memory for answers", () => {
  const answer = (bytes: number) => ({
    headers: {},
    report: { route: "/", operationName: null, operationHash: null, cost: null },
    body: Buffer.alloc(bytes),
  });

  test("has a bound: what was asked for least recently goes, and what is too large is not kept", async () => {
    const cache = makeAnswerCache({ size: 100_000, shared: null });
    for (const key of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]) {
      cache.set(key, answer(8_000));
    }
    await cache.get("a");
    cache.set("large", answer(20_000));
    const kept = await Promise.all(
      ["a", "b", "i", "j", "large"].map(async (key) => [key, (await cache.get(key)) !== null]),
    );
    expect(Object.fromEntries(kept)).toEqual({ a: false, b: true, i: true, j: true, large: false });
  });

  test("of no bytes keeps nothing", async () => {
    const cache = makeAnswerCache({ size: 0, shared: null });
    cache.set("a", answer(1));
    expect(await cache.get("a")).toBeNull();
  });
});

test("many who ask at once for what is not kept wait for one answer", async () => {
  const path = "/q/bodies.csv?kind=CCG";
  const answers = await Promise.all(Array.from({ length: 8 }, () => read(path)));
  const states = answers.map(({ headers }) => headers.get("cache-status"));
  expect(states.filter((state) => state?.includes("stored")).length).toBeLessThan(8);
  expect(new Set(await Promise.all(answers.map((each) => each.text()))).size).toBe(1);
});
