// Gephi holds every edge of the whole record, each with its own facts, whichever file it is given.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { makeImprint } from "../../src/formats/imprint.ts";
import { factText } from "../../src/model/dataset.ts";
import type { Network } from "../../src/model/network.ts";
import { exporterOf } from "../support/exported.ts";
import { model } from "../support/model.ts";
import { readRealSeed, wholeNetwork } from "../support/world.ts";

type Values = Readonly<Record<string, string>>;

interface GephiGraph {
  readonly nodes: Readonly<Record<string, Values>>;
  readonly edges: Readonly<Record<string, Values>>;
}

const run = promisify(execFile);
const { java, jar } = inject("gephi");
const program = join(root, "test/programs/GephiImport.java");
const folder = await mkdtemp(join(tmpdir(), "gephi-"));
const { dataset } = await readRealSeed();
const network = wholeNetwork(dataset);

/** The files of a workspace, by the name that a test has for it. */
const workspaces = { GEXF: ["gexf"], GraphML: ["graphml"], "the two tables": ["nodes.csv", "edges.csv"] } as const;
type Workspace = keyof typeof workspaces;
const names: readonly Workspace[] = ["GEXF", "GraphML", "the two tables"];
const graphs = new Map<Workspace, GephiGraph>();

beforeAll(async () => {
  const imprint = makeImprint(dataset, { on: null, filters: {} });
  for (const format of Object.values(workspaces).flat()) {
    await writeFile(savedFile(format), exporterOf(format).write(network, imprint, model.catalogue));
  }
  const sets = names.map((name) => workspaces[name].map(savedFile).join(delimiter));
  const args = ["-Djava.awt.headless=true", "-cp", jar, program, ...sets];
  const { stdout } = await run(java, args, { maxBuffer: 50_000_000 });
  // GephiImport.java prints one graph for each set of files.
  const found = JSON.parse(stdout) as readonly GephiGraph[];
  for (const [at, name] of names.entries()) {
    graphs.set(name, found[at] ?? { nodes: {}, edges: {} });
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function savedFile(format: string): string {
  return join(folder, `network.${format}`);
}

/** What the record has of each edge, by its id. */
function recorded({ edges }: Network) {
  const entries = edges.map(({ id, type, from, to, facts }) => [
    id,
    {
      label: model.catalogue.edgeTypes.get(type)?.label,
      source: from,
      target: to,
      status: factText(facts, "status"),
      weight: "1.0",
    },
  ]);
  return Object.fromEntries(entries);
}

function gephiEdges(name: Workspace) {
  return Object.entries(graphs.get(name)?.edges ?? {});
}

test.each(names)("of %s Gephi keeps every edge apart, with its own status", (name) => {
  const edges = gephiEdges(name).map(([id, { Label, source, target, status, weight }]) => [
    id,
    { label: Label, source, target, status, weight },
  ]);
  expect(edges).toHaveLength(network.edges.length);
  expect(Object.fromEntries(edges)).toEqual(recorded(network));
});

test.each(names)("of %s Gephi has every body by its name", (name) => {
  const found = Object.entries(graphs.get(name)?.nodes ?? {}).map(([id, { Label }]) => [id, Label]);
  expect(found.sort()).toEqual(network.bodies.map(({ id, facts }) => [id, facts.name]).sort());
});

test.each(names)("of %s Gephi has no two edges of one kind between the same two bodies", (name) => {
  const kinds = gephiEdges(name).map(([, { source, target, kind }]) => `${source} ${kind} ${target}`);
  expect(new Set(kinds).size).toBe(network.edges.length);
});

test("an edge of which no source gives the start or the end has no place on the time line", () => {
  const intervals = new Map(gephiEdges("GEXF").map(([id, { Interval }]) => [id, Interval]));
  const undated = network.edges.filter(({ facts }) => facts.startKnown !== true && facts.endKnown !== true);
  expect(undated.length).toBeGreaterThan(0);
  expect(undated.filter(({ id }) => intervals.get(id) !== undefined)).toEqual([]);
});
