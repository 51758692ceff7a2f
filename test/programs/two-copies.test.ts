// Two copies of the service on one Neo4j behind nginx, as docs/operations/nginx.conf sets it up: one is killed under load, and no request is lost.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { answersOk, type Child, freePort, startChild } from "../support/child.ts";
import { smallSeed } from "../support/small-seed.ts";

let url: string;
let folder: string;
const copies: Child[] = [];
let nginx: Child;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "two-copies-"));
  const ports = [await freePort(), await freePort()];
  for (const port of ports) {
    copies.push(await startCopy(port));
  }
  const port = await freePort();
  const text = await readFile(join(root, "docs/operations/nginx.conf"), "utf8");
  const config = text
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("service-1:4000", `127.0.0.1:${ports[0]}`)
    .replace("service-2:4000", `127.0.0.1:${ports[1]}`)
    .replaceAll("/tmp/", `${folder}/`);
  await writeFile(join(folder, "nginx.conf"), config);
  url = `http://127.0.0.1:${port}`;
  const command = ["nginx", "-p", folder, "-c", join(folder, "nginx.conf"), "-g", "daemon off;"];
  nginx = await startChild(command, () => answersOk(`${url}/health/ready`));
});

afterAll(async () => {
  await nginx?.end("SIGTERM");
  await Promise.all(copies.map((copy) => copy.end("SIGKILL")));
  await rm(folder, { recursive: true });
});

/** Nothing is kept, so that each request is work. */
function startCopy(port: number): Promise<Child> {
  const { uri, user, password } = inject("graph");
  return startChild(
    [process.execPath, "--import", "tsx", join(root, "src/cli/main.ts"), "start"],
    () => answersOk(`http://127.0.0.1:${port}/health/ready`),
    {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DATA_DIR: smallSeed },
      ...{ PORT: String(port), TRUST_PROXY: "1", CACHE_SIZE: "0", RATE_LIMIT: "100000", LOG_LEVEL: "silent" },
    },
  );
}

/** A query by POST, a named query, a page and a link, in turn. */
function ask(turn: number): Promise<Response> {
  const body = JSON.stringify({
    query: "query($n: Int) { bodies(limit: $n) { id covers { id } } }",
    variables: { n: 1 + (turn % 50) },
  });
  const headers = { "content-type": "application/json" };
  const asks = [
    () => fetch(`${url}/graphql`, { method: "POST", headers, body }),
    () => fetch(`${url}/q/bodies.csv`),
    () => fetch(`${url}/bodies/ccg-07r`),
    () => fetch(`${url}/graphql?query={bodies(limit:${1 + (turn % 50)}){id}}`),
  ];
  return (asks[turn % asks.length] ?? asks[0])?.() ?? Promise.reject(new Error("There is nothing to ask."));
}

test("no request is lost when a copy is killed under load", async () => {
  const requests = 400;
  const outcomes = new Map<string, number>();
  let turn = 0;
  const client = async (): Promise<void> => {
    while (turn < requests) {
      const mine = turn++;
      if (mine === requests / 4) {
        copies[0]?.signal("SIGKILL");
      }
      const outcome = await ask(mine).then(
        async (response) => `${response.status} ${(await response.text()).length > 0 ? "whole" : "empty"}`,
        (error: unknown) => `lost: ${error}`,
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  expect(Object.fromEntries(outcomes)).toEqual({ "200 whole": requests });
});

test("what nginx refuses itself is JSON, with its status", async () => {
  const large = await fetch(`${url}/graphql`, { method: "POST", body: "a".repeat(200_000) });
  const long = await fetch(`${url}/?${"a".repeat(20_000)}`);
  const answers = await Promise.all([large, long].map(async (answer) => [answer.status, await answer.json()]));
  const refused = {
    errors: [{ message: "The proxy does not pass this request on.", extensions: { code: "BAD_REQUEST" } }],
  };
  expect(answers).toEqual([
    [413, refused],
    [414, refused],
  ]);
});

test("while no copy is up, everyone is told to try again", async () => {
  await Promise.all(copies.map((copy) => copy.end("SIGKILL")));
  const answer = await fetch(`${url}/q.json`);
  const { errors } = JSON.parse(await answer.text());
  expect([answer.status, answer.headers.get("retry-after"), errors[0].extensions.code]).toEqual([
    503,
    "5",
    "NOT_READY",
  ]);
});
