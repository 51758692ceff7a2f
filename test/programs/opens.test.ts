// What we write opens in tools that we did not write, and nothing is lost on the way.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveFiles, zipArchive } from "../../src/archive/archive.ts";
import { valueText } from "../../src/formats/fields.ts";
import { makeImprint } from "../../src/formats/imprint.ts";
import type { Facts } from "../../src/model/dataset.ts";
import { currentFactNames } from "../../src/model/sdl.ts";
import { awkward, awkwardName, camden, type Sample, written } from "../support/exported.ts";
import { model } from "../support/model.ts";
import { opened } from "../support/opened.ts";
import { readRealSeed } from "../support/world.ts";

const folder = await mkdtemp(join(tmpdir(), "opens-"));
const samples: readonly Sample[] = [camden(), awkward];

/** A graph as networkx gives it. */
interface Graph {
  readonly about: Readonly<Record<string, unknown>>;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function saved(format: string, sample: Sample): Promise<string> {
  const file = join(folder, `${sample.name}.${format}`);
  await writeFile(file, written(format, sample));
  return file;
}

/** The facts that are there, as texts; the id is said elsewhere. */
function texts(facts: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, string>> {
  const found = names.map((name) => [name, asText(facts[name])] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== ""));
}

function asText(value: unknown): string {
  // What a tool read from our file is one of our values.
  return valueText(value as Facts[string])?.replaceAll(/[^\P{Cc}\n]/gu, "") ?? "";
}

const edgeNames = [...model.catalogue.edgeTypes.values()].flatMap(({ shape }) => currentFactNames(shape));
const bodyNames = ["name", "kind", "aliases", "validFrom", "validToStated", "collective", "odsCode", "otherCodes"];

/** By their ids: all facts of the edges, and some of the bodies. */
function factsOf({ network }: Sample) {
  return {
    edges: Object.fromEntries(network.edges.map(({ id, facts }) => [id, texts({ ...facts, id: null }, edgeNames)])),
    bodies: Object.fromEntries(network.bodies.map(({ id, facts }) => [id, texts(facts, bodyNames)])),
  };
}

function factsIn({ nodes, edges }: Graph) {
  return {
    edges: Object.fromEntries(
      Object.entries(edges).map(([id, facts]) => [id, texts({ ...facts, id: null }, edgeNames)]),
    ),
    bodies: Object.fromEntries(Object.entries(nodes).map(([id, facts]) => [id, texts(facts, bodyNames)])),
  };
}

describe.each(samples)("$name", (sample) => {
  test.each([
    ["graphml", "graphml"],
    ["gexf", "gexf"],
    ["json", "cytoscape"],
  ])("networkx finds every fact in %s", async (format, opener) => {
    const graph = await opened<Graph>(opener, await saved(format, sample));
    expect(factsIn(graph)).toEqual(factsOf(sample));
    const ends = Object.entries(graph.edges).map(([id, { source, target }]) => [id, source, target]);
    expect(ends.sort()).toEqual(sample.network.edges.map(({ id, from, to }) => [id, from, to]));
  });

  test("pandas finds every fact in the tables", async () => {
    const edges = await opened<readonly Record<string, string>[]>("csv", await saved("csv", sample));
    const bodies = await opened<readonly Record<string, string>[]>("csv", await saved("bodies.csv", sample));
    const found = {
      edges: Object.fromEntries(edges.map((row) => [row.id, texts({ ...row, id: null }, edgeNames)])),
      bodies: Object.fromEntries(bodies.map((row) => [row.id, texts(row, bodyNames)])),
    };
    expect(found).toEqual(factsOf(sample));
  });

  test("rdflib finds each edge with its ends, its facts and its documents", async () => {
    const question = `SELECT ?id ?from ?to ?status ?document WHERE {
      ?edge a rdf:Statement; <http://purl.org/dc/terms/identifier> ?id; rdf:subject ?from; rdf:object ?to;
        term:status ?status; prov:wasDerivedFrom ?document }`;
    const { rows } = await opened<{ rows: readonly string[][] }>("sparql", await saved("jsonld", sample), question);
    const expected = sample.network.edges.flatMap(({ id, from, to, facts }) =>
      [facts.documentIds]
        .flat()
        .map((document) => [
          id,
          `urn:who-commissions-what:body:${from}`,
          `urn:who-commissions-what:body:${to}`,
          facts.status,
          `urn:who-commissions-what:document:${document}`,
        ]),
    );
    expect(rows).toEqual(expected.map((row) => row.map(String)).sort());
  });

  test("Graphviz draws each body by its name, without a complaint", async () => {
    const drawn = await opened<{ complaints: string; texts: readonly string[] }>("dot", await saved("dot", sample));
    expect(drawn.complaints).toBe("");
    const lines = sample.network.bodies.flatMap(({ facts }) => asText(facts.name).split("\n"));
    expect(drawn.texts).toEqual(expect.arrayContaining(lines));
  });
});

describe("what is said of a download", () => {
  test("is found in each graph", async () => {
    const asked = { title: awkwardName, dataVersion: "0123456789ab", dataDate: "2026-11-22" };
    const graphml = await opened<Graph>("graphml", await saved("graphml", awkward));
    const json = await opened<Graph>("cytoscape", await saved("json", awkward));
    expect([graphml.about, json.about]).toEqual([expect.objectContaining(asked), expect.objectContaining(asked)]);
  });
});

describe("around Camden CCG", () => {
  test("SPARQL tells who sat on Camden's health and wellbeing board", async () => {
    const question = `SELECT ?name WHERE {
      ?body org:memberOf <urn:who-commissions-what:body:hwb-camden>; skos:prefLabel ?name .
      ?seat a org:Membership; org:member ?body; org:organization <urn:who-commissions-what:body:hwb-camden> }`;
    const [sample = awkward] = samples;
    const answer = await opened("sparql", await saved("jsonld", sample), question);
    expect(answer).toEqual({ triples: 580, rows: [["Camden"], ["NHS Camden CCG"]] });
  });

  test("GEXF holds the days of each edge, and no day that is not known", async () => {
    const [sample = awkward] = samples;
    const { edges } = await opened<Graph>("gexf", await saved("gexf", sample));
    const spells = Object.entries(edges).map(([id, { start, end }]) => [id, start ?? null, end ?? null]);
    expect(spells.filter(([id]) => /^(covers:[ch]|succeeded)/.test(String(id))).sort()).toEqual([
      ["covers:ccg-07r:borough-camden:2013-04-01", "2013-04-01", "2020-03-31"],
      ["covers:hwb-camden:borough-camden:2013-04-01", "2013-04-01", null],
      ["succeeded-by:ccg-07r:ccg-93c:2020-04-01", "2020-04-01", "2020-04-01"],
      ["succeeded-by:pct-5k7:ccg-07r:2013-04-01", "2013-04-01", "2013-04-01"],
    ]);
  });
});

describe("the archive of the seed", () => {
  let answer: { readonly rows: Readonly<Record<string, number>> };
  let rows: number;

  beforeAll(async () => {
    const { dataset } = await readRealSeed();
    const imprint = makeImprint(dataset, { on: null, filters: {} });
    const file = join(folder, "archive.zip");
    await writeFile(file, zipArchive(archiveFiles({ dataset, ...model }, imprint), imprint.dataDate));
    rows = dataset.things.length + dataset.edges.length;
    answer = await opened("archive", file, join(folder, "archive"));
  });

  test("is valid CSV on the Web, with every row", () => {
    expect({ ...answer, rows: null }).toEqual({ checked: 27, altered: [], valid: true, warnings: [], rows: null });
    expect(Object.values(answer.rows).reduce((sum, count) => sum + count, 0)).toBe(rows);
  });
});
