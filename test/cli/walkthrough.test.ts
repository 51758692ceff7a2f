// The guide to the seed, followed step by step: its made-up fact goes from rows to the ledger, the graph, an answer and the map.

import { appendFile, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { MapTilesDocument, type MapTilesQuery } from "../../web/src/generated/graphql.ts";
import { makeTile, tileSentence } from "../../web/src/tile-map/arrangements.ts";
import { command, type Ended } from "../support/command.ts";
import { emptyGraph } from "../support/graph.ts";
import { appendedRows, blocks, guide, section } from "../support/guide.ts";
import { model } from "../support/model.ts";
import { post } from "../support/service.ts";

const address = inject("graph");
const toTheGraph = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };
const steps = section(guide, "Try it with a made-up fact");
const [entered = "", loaded = ""] = blocks(steps, "text");
const [query = ""] = blocks(steps, "graphql");
const [answer = ""] = blocks(steps, "json");

let parent: string;
let graph: Graph;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "walkthrough-"));
  graph = await emptyGraph();
  await loadDataset(graph, { ...model, dataset: await readValidSeed(join(root, "seed"), model) });
});
afterAll(async () => {
  await closeGraph(graph);
  await rm(parent, { recursive: true });
});

/** A copy of the seed with the rows that the guide appends. */
async function withRows(name: string): Promise<string> {
  const folder = join(parent, name);
  await cp(join(root, "seed"), folder, { recursive: true });
  for (const { file, rows } of appendedRows(steps)) {
    await appendFile(join(folder, file), `${rows.join("\n")}\n`);
  }
  return folder;
}

function run(args: readonly string[], folder: string): Promise<Ended> {
  return command(args, { DATA_DIR: folder }).ended;
}

async function ledgerOf(folder: string): Promise<readonly string[]> {
  return (await readFile(join(folder, "ids.csv"), "utf8")).split("\n");
}

/** The lines that only the second has. */
function newLines(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((line) => !before.includes(line));
}

test("the rows of the guide are a document, a body and an edge", () => {
  expect(appendedRows(steps).map(({ file, rows }) => [file, rows.length])).toEqual([
    ["documents.csv", 1],
    ["bodies/partnership.csv", 1],
    ["edges/commissions.csv", 1],
  ]);
});

test("the rows have no problems, are sorted in, and add only their ids to the ledger", async () => {
  const folder = await withRows("formatted");
  const before = await ledgerOf(folder);
  const { code, out, err } = await run(["seed", "check"], folder);
  expect({ code, err, out }).toEqual({ code: 0, err: "", out: expect.stringContaining("no problem") });
  expect((await run(["seed", "fmt"], folder)).out).toMatch(/^Rewritten: .*ids\.csv\.\n$/);
  const after = await ledgerOf(folder);
  expect(newLines(before, after)).toEqual(entered.trimEnd().split("\n"));
  expect(newLines(after, before)).toEqual([]);
  expect((await run(["seed", "fmt"], folder)).out).toBe("Every file is formatted.\n");
  expect((await run(["seed", "check"], folder)).code).toBe(0);
});

test("the ledger reports a fact that is removed afterwards", async () => {
  const folder = await withRows("gone");
  await run(["seed", "fmt"], folder);
  await cp(join(root, "seed/edges/commissions.csv"), join(folder, "edges/commissions.csv"));
  const { code, err } = await run(["seed", "check"], folder);
  expect(code).toBe(1);
  expect(err).toMatch(/ids\.csv:\d+: No COMMISSIONS has the id "commissions:ccg-07r:example-partnership/);
});

test("while a row has a problem, no id is added to the ledger and none is lost", async () => {
  const folder = await withRows("faulty");
  await appendFile(join(folder, "documents.csv"), "exmaple-paper,A slip of the pen,,,,,,,,,\n");
  const before = await ledgerOf(folder);
  const { code, out } = await run(["seed", "fmt"], folder);
  expect(code).toBe(0);
  expect(out).toContain("No new id was added");
  expect(await ledgerOf(folder)).toEqual(before);
});

test("a start loads the new fact, the query and the map have it, and a start without the fact removes it", async () => {
  const service = command(["start"], { ...toTheGraph, DATA_DIR: await withRows("started") });
  try {
    const printed = await service.printed("Ctrl-C stops");
    expect(printed).toContain(`${loaded.trimEnd()} (data version `);
    const [, url = ""] = /GraphQL\s+(\S+)/.exec(printed) ?? [];
    expect((await post(url, { query })).body).toEqual(JSON.parse(answer));
    const tiles = { query: String(MapTilesDocument), variables: { service: "gp-services", on: "2015-04-01" } };
    const { data } = (await post(url, tiles)).body as { data: MapTilesQuery };
    const camden = data.commissioningAnswers.find(({ place }) => place.id === "borough-camden");
    expect(camden && tileSentence(makeTile(camden, new Set()))).toBe("Camden: NHS Camden CCG and NHS England, joint");
  } finally {
    service.child.kill("SIGTERM");
  }
  expect((await service.ended).code).toBe(0);
  const seed = await readValidSeed(join(root, "seed"), model);
  expect(await loadDataset(graph, { ...model, dataset: seed })).toEqual({
    things: { added: 0, changed: 1, removed: 2 },
    links: { added: 0, changed: 0, removed: 3 },
    edges: { added: 0, changed: 0, removed: 1 },
  });
});
