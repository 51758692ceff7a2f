// What is found in the index of the record is what the statements read from the graph: whole answers, compared.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRecord } from "../../src/graph/reader.ts";
import { findEdges } from "../../src/service/edge-by-id.ts";
import { extendBodies, properties } from "../../src/service/extend.ts";
import { readLineage } from "../../src/service/lineage.ts";
import { readNetwork } from "../../src/service/network.ts";
import { findPaths } from "../../src/service/paths.ts";
import { makeSource, requestSource, type Source } from "../../src/service/source.ts";
import { model } from "../support/model.ts";
import { chanceDays, networkQuestions } from "../support/network-questions.ts";
import { realSource, type SeedSource, statuses } from "../support/real-source.ts";

let real: SeedSource;
/** Each as one operation has it. The statements are run for a record that is too large for the index. */
let [indexed, statements]: Source[] = [];
beforeAll(async () => {
  real = await realSource();
  const { reader } = real.source;
  const parts = { model, reader, readWhole: () => readRecord(real.graph, model), replacements: new Map() };
  indexed = requestSource(makeSource(parts));
  statements = requestSource(makeSource({ ...parts, mostItems: 0 }));
});
afterAll(() => real.close());

async function both<Answer>(ask: (source: Source) => Promise<Answer>): Promise<void> {
  if (!indexed || !statements) {
    throw new Error("There is no source.");
  }
  expect(await ask(indexed)).toEqual(await ask(statements));
}

const certainty = fc.constantFrom<readonly ("CERTAIN" | "POSSIBLE")[]>(
  ["CERTAIN"],
  ["POSSIBLE"],
  ["CERTAIN", "POSSIBLE"],
);

test("networks are the same, for any question", async () => {
  const question = fc
    .tuple(networkQuestions(real), certainty)
    .map(([drawn, sure]) => ({ ...drawn, certainty: sure }))
    .filter(({ focus }) => focus.length > 0);
  await fc.assert(
    fc.asyncProperty(question, (drawn) => both((source) => readNetwork(source, drawn))),
    { seed: 20_261_127, numRuns: 30 },
  );
}, 240_000);

test("paths are the same, in the same order", async () => {
  const body = fc.constantFrom(...real.bodies.map(({ id }) => id));
  const question = fc
    .record({
      ...{ from: body, to: body, certainty },
      edgeTypes: fc.constantFrom<readonly string[]>([], ["COVERS", "PART_OF"], ["SUCCEEDED_BY"], ["COMMISSIONS"]),
      statuses: fc.constantFrom(["IN_FORCE"], statuses),
      on: fc.option(chanceDays),
      maxHops: fc.integer({ min: 1, max: 8 }),
      first: fc.constantFrom(1, 5, 50),
    })
    .filter(({ from, to }) => from !== to);
  await fc.assert(
    fc.asyncProperty(question, (drawn) => both((source) => findPaths(source, drawn))),
    { seed: 20_261_127, numRuns: 30 },
  );
}, 240_000);

test("lineages are the same, of every body that has a succession, and of others", async () => {
  const ends = new Set(real.edges.filter(({ type }) => type === "SUCCEEDED_BY").flatMap(({ from, to }) => [from, to]));
  for (const { id } of real.bodies.filter((body, at) => ends.has(body.id) || at % 10 === 0)) {
    await both((source) => readLineage(source, id));
  }
}, 240_000);

test("edges by id are the same, in the order of the ids and without unknown ones", async () => {
  const ids = real.dataset.edges.map(({ id }) => id).reverse();
  for (let at = 0; at < ids.length; at += 400) {
    await both((source) =>
      findEdges(source, [...ids.slice(at, at + 400), "covers:nobody:nowhere:undated", ids[at] ?? ""]),
    );
  }
});

test("the properties of a reconciliation are the same", async () => {
  const ids = real.bodies.map(({ id }) => id);
  const wanted = properties.map(({ id }) => id);
  await both((source) => extendBodies(source, [...ids.slice(0, 150), "nobody"], wanted));
});

test("an operation reads the version once, whatever it asks of the record", async () => {
  let runs = 0;
  const reader: Source["reader"] = {
    run(statement, parameters) {
      runs += 1;
      return real.source.reader.run(statement, parameters);
    },
  };
  const source = makeSource({ model, reader, readWhole: async () => real.dataset, replacements: new Map() });
  await source.readNames();
  runs = 0;
  const own = requestSource(source);
  expect(own.operationRecord()).toBeNull();
  await Promise.all([own.readNames(), own.readDay("2015-04-01"), own.readDates(), own.readDataset()]);
  expect(runs).toBe(1);
  expect((await own.readRecord()).version).toBe(await readVersion());
  expect(own.operationRecord()).toBe(await source.readRecord());
  runs = 0;
  const { version } = await own.readRecord();
  await requestSource(source, version).readNames();
  expect(runs).toBe(0);
  await requestSource(source, "another").readNames();
  expect(runs).toBe(1);
});

async function readVersion(): Promise<unknown> {
  const { records } = await real.source.reader.run("MATCH (n:Dataset) RETURN n.dataVersion AS version", {});
  return records[0]?.get("version");
}
