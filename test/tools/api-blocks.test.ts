// The examples and the lists of the page on the API.

import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleBlocks, listBlocks } from "../../tools/api-blocks.ts";
import { api, model } from "../support/model.ts";

let server: Server;
let url = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    const isJson = request.url?.includes(".json");
    response.setHeader("content-type", isJson ? "application/json" : "text/csv");
    response.setHeader("x-data-version", "0123456789ab");
    request
      .on("data", () => undefined)
      .on("end", () => {
        const rows = Array.from({ length: 26 }, (_, row) => `${row},${"x".repeat(row === 1 ? 200 : 1)}`);
        response.end(isJson ? JSON.stringify({ url, method: request.method }) : rows.join("\n"));
      });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // It listens on a port, so the address is not a pipe's.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("an example is its command and its answer, at the address that the page shows", async () => {
  expect(await exampleBlocks(url).curl?.('/a.json extend={"ids":["b"]}')).toBe(
    [
      "```sh\ncurl -s 'http://127.0.0.1:4000/a.json' --data-urlencode 'extend={\"ids\":[\"b\"]}'\n```",
      '```json\n{"url": "http://127.0.0.1:4000", "method": "POST"}\n```',
    ].join("\n\n"),
  );
});

test("a long answer is cut in length and in width", async () => {
  const shown = (await exampleBlocks(url).curl?.("/a.csv")) ?? "";
  const lines = shown.split("\n");
  expect([lines[6], lines.at(-2)]).toEqual([`1,${"x".repeat(178)}…`, "… 2 more lines"]);
});

test("the headers of an answer are those that say what it is", async () => {
  expect(await exampleBlocks(url).head?.("/a.json")).toBe(
    [
      "```sh\ncurl -sI 'http://127.0.0.1:4000/a.json'\n```",
      "```http\ncontent-type: application/json\nx-data-version: 0123456789ab\n```",
    ].join("\n\n"),
  );
});

test("the parameters of a network are those that an address can have", () => {
  const rows = String(listBlocks(api, model.queries).arguments?.("")).split("\n").slice(2);
  expect(rows.map((row) => /`(\w+):/.exec(row)?.[1]).join(" ")).toBe(
    "focus hops edgeTypes kinds services statuses on certainty first",
  );
});

test("the list of types names what has an id, and not what has none", () => {
  const names = String(listBlocks(api, model.queries).types?.("")).split(", ");
  expect(names).toEqual(expect.arrayContaining(["`Body`", "`Commissions`", "`NetworkEdge`"]));
  expect(names).not.toContain("`NetworkNode`");
});

test("the list of queries has a row for each file of queries/", () => {
  const rows = String(listBlocks(api, model.queries).queries?.("")).split("\n");
  const names = rows.slice(2).map((row) => /`([^`]+)`/.exec(row)?.[1]);
  expect(names).toEqual(model.queries.map(({ file }) => file.replace(/^queries\/|\.graphql$/g, "")));
});
