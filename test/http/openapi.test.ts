// The description of the addresses: it has every named query, format and table, and what it describes is there.

import { afterAll, beforeAll, expect, test } from "vitest";
import { formats } from "../../src/formats/format.ts";
import { model } from "../support/model.ts";
import { type Answer, getJson, type Service, startSmallService } from "../support/service.ts";

let service: Service;
let document: Answer["body"];
beforeAll(async () => {
  service = await startSmallService();
  document = (await getJson(`${service.url}/openapi.json`)).body;
});
afterAll(() => service.close());

test("it has each named query in each format, and each format of a network", () => {
  const names = model.queries.map(({ file }) => file.replace("queries/", "").replace(".graphql", ""));
  const queries = names.flatMap((name) => ["json", "csv", "xlsx"].map((format) => `/q/${name}.${format}`));
  const networks = formats.map(({ name }) => `/network.${name}`);
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining([...queries, ...networks, "/data.zip", "/reconcile"]),
  );
});

test("a parameter has its type, its values and its default", () => {
  const [service, , on] = document.paths["/q/who-commissions.json"].get.parameters;
  expect([service, on].map(({ name, required, schema }) => ({ name, required, schema }))).toEqual([
    { name: "service", required: false, schema: { type: "string", default: "gp-services" } },
    { name: "on", required: false, schema: { type: "string", format: "date", default: "2015-04-01" } },
  ]);
});

test("each address without a parameter that must be given answers with the type that is described", async () => {
  const paths: [string, Answer["body"]][] = Object.entries(document.paths);
  const free = paths.filter(([path, { get }]) => get?.responses["200"].content && path.startsWith("/network"));
  const answered = await Promise.all(free.map(async ([path]) => fetch(`${service.url}${path}`)));
  const found = answered.map(({ status, headers }) => [status, headers.get("content-type")?.split(";")[0]]);
  expect(found).toEqual(free.map(([, { get }]) => [200, Object.keys(get.responses["200"].content)[0]]));
  expect(found.length).toBe(formats.length);
});
