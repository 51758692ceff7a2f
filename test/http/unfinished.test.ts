// What is said while another service loads an empty graph in stages: a part of the data is never shown.

import { afterAll, beforeAll, expect, test } from "vitest";
import { post, type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(async () => {
  await service.graph.driver.executeQuery("MATCH (lock:LoadLock) REMOVE lock.loader, lock.stageAt");
  await service.close();
});

const paths = [
  "/q/lineage-of-a-body.csv",
  "/q/bodies.json",
  "/network.csv",
  "/network.graphml",
  "/data.zip",
  "/bodies",
  "/openapi.json",
  '/reconcile?queries={"q":{"query":"Camden"}}',
];
const queries = ["{ bodies { id } }", '{ search(text: "camden") { score } }', "{ network { nodes { degree } } }"];

async function statuses(): Promise<readonly number[]> {
  const asked = paths.map(async (path) => (await fetch(`${service.url}${path}`)).status);
  const sent = queries.map(async (query) => (await post(`${service.url}/graphql`, { query })).status);
  return Promise.all([...asked, ...sent]);
}

test("every address that shows data answers 503 until the load has ended", async () => {
  expect(new Set(await statuses())).toEqual(new Set([200]));
  await service.graph.driver.executeQuery('MATCH (lock:LoadLock) SET lock.loader = "another", lock.stageAt = 0');
  expect(new Set(await statuses())).toEqual(new Set([503]));
  const { body, headers } = await post(`${service.url}/graphql`, { query: queries[0] });
  expect(body.errors[0].extensions.code).toBe("NOT_READY");
  expect(headers.get("retry-after")).toBeTruthy();
  await service.graph.driver.executeQuery("MATCH (lock:LoadLock) REMOVE lock.loader, lock.stageAt");
  expect(new Set(await statuses())).toEqual(new Set([200]));
});
