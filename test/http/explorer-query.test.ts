// The whole record as the explorer asks for it, held against the seed.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { model } from "../support/model.ts";
import { statuses } from "../support/real-source.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const record = await readFile(join(root, "web/src/network/queries/record.graphql"), "utf8");
const dataset = await readValidSeed(join(root, "seed"), model);

/** What the seed says of some facts, under their names. */
function stated(facts: Readonly<Record<string, unknown>>, asked: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(asked).map((name) => [name, facts[name] ?? null]));
}

test("the explorer is answered with every body and every edge of the seed, each as the seed has it", async () => {
  const { body: answer } = await service.ask(record, { statuses });
  expect(answer.errors).toBeUndefined();
  const { network, datasets, services, proposals } = answer.data;
  const bodies = dataset.things.filter(({ type }) => type === "Body");
  const edges = dataset.edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  expect(network.truncated).toBe(false);
  expect(network.nodes).toHaveLength(bodies.length);
  expect(network.edges).toHaveLength(edges.length);
  const bodiesById = new Map(bodies.map(({ id, facts }) => [id, { ...facts, id }]));
  for (const { body } of network.nodes) {
    expect(body).toEqual(stated(bodiesById.get(body.id) ?? {}, body));
  }
  const edgesById = new Map(
    edges.map(({ id, type, from, to, facts }) => [id, { ...facts, id, type, source: from, target: to }]),
  );
  for (const edge of network.edges) {
    expect(edge).toEqual(stated(edgesById.get(edge.id) ?? {}, edge));
  }
  const count = (type: string) => dataset.things.filter((thing) => thing.type === type).length;
  expect([datasets.length, services.length, proposals.length]).toEqual(["Dataset", "Service", "Proposal"].map(count));
});
