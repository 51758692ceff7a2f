// Queries through the lens on the real seed, held against a slow and obvious reading of the same data.

import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { addDays, farFuture, farPast, holdsOn } from "../../src/base/period.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { makeReader, type Reader } from "../../src/graph/reader.ts";
import { factText } from "../../src/model/dataset.ts";
import { statementTimeout } from "../support/graph.ts";
import { answer } from "../support/lens.ts";
import { anyQuery, queryText } from "../support/lens-query.ts";
import { slowly } from "../support/lens-world.ts";
import { model } from "../support/model.ts";
import { bodiesOf, periodOf } from "../support/world.ts";

const dataset = await readValidSeed(join(root, "seed"), model);

let graph: Graph;
let reader: Reader;
beforeAll(async () => {
  graph = await openGraph(inject("graph"));
  reader = makeReader(graph, statementTimeout);
  await loadDataset(graph, { ...model, dataset });
});
afterAll(() => closeGraph(graph));

/** The days on which something starts or has just ended. */
const days = [
  ...new Set(
    [...dataset.edges, ...dataset.things].flatMap(({ facts }) => {
      const start = factText(facts, "possibleFrom");
      const end = factText(facts, "possibleTo");
      return [...(start ? [start] : []), ...(end ? [end, end === farFuture ? end : addDays(end)] : [])];
    }),
  ),
]
  .filter((day) => day !== farPast && day !== farFuture)
  .sort();

interface Row {
  readonly id: string;
}

async function ids(field: string, query: string): Promise<readonly string[]> {
  const data = (await answer(reader, query)) as Readonly<Record<string, readonly Readonly<Record<string, Row[]>>[]>>;
  return (data.bodies?.[0]?.[field] ?? []).map(({ id }) => id);
}

describe("NHS England", () => {
  const committees = (day: string) =>
    ids(
      "jointCommittees",
      `query @asOf(date: "${day}") { bodies(where: { id: { eq: "nhs-england" } }) { jointCommittees { id } } }`,
    );

  test("sits on the joint committees of North West and South East London in 2015, and does not exist in 2010", async () => {
    expect(await committees("2015-04-01")).toEqual([
      "north-west-london-primary-care-co-commissioning-joint-committees-meeting-in-common",
      "south-east-london-primary-care-joint-committees",
    ]);
    const before = `query @asOf(date: "2010-04-01") { bodies(where: { id: { eq: "nhs-england" } }) { id } }`;
    expect(await answer(reader, before)).toEqual({ bodies: [] });
  });

  test("sits there with the fellows who existed on that day", async () => {
    const fellows = await ids(
      "jointCommitteeWith",
      `query @asOf(date: "2015-04-01") { bodies(where: { id: { eq: "nhs-england" } }) { jointCommitteeWith { id } } }`,
    );
    expect(fellows).toEqual([
      "ccg-07n",
      "ccg-07p",
      "ccg-07q",
      "ccg-07w",
      "ccg-07y",
      "ccg-08a",
      "ccg-08c",
      "ccg-08e",
      "ccg-08g",
      "ccg-08k",
      "ccg-08l",
      "ccg-08q",
      "ccg-08y",
      "ccg-09a",
    ]);
  });
});

test("a day has the bodies of each kind that existed on it", { timeout: 120_000 }, async () => {
  const kinds = [...model.catalogue.kinds.keys()];
  for (const day of ["1990-01-01", "2010-04-01", "2013-04-01", "2015-04-01", "2022-07-01"]) {
    const counts = kinds.map(
      (kind) =>
        `${kind}: bodiesConnection(where: { kind: { eq: ${kind} } }) { totalCount aggregate { count { nodes } } }`,
    );
    const expected = kinds.map((kind) => {
      const possible = bodiesOf(dataset, kind).filter(({ facts }) => holdsOn(periodOf(facts), day));
      const nodes = possible.filter(({ facts }) => facts.existence !== "PROPOSED").length;
      return [kind, { totalCount: nodes, aggregate: { count: { nodes } } }];
    });
    expect(await answer(reader, `query @asOf(date: "${day}") { ${counts.join(" ")} }`)).toEqual(
      Object.fromEntries(expected),
    );
  }
});

test("an aggregate of edges is of those that held", async () => {
  const query = (directive: string) =>
    `query ${directive} { bodies(where: { id: { eq: "borough-camden" } }) { coveredByConnection { totalCount aggregate { count { nodes edges } node { name { longest } } } } } }`;
  const shown = (edges: number, longest: string) => ({
    bodies: [
      {
        coveredByConnection: {
          totalCount: edges,
          aggregate: { count: { nodes: edges, edges }, node: { name: { longest } } },
        },
      },
    ],
  });
  expect(await answer(reader, query(`@asOf(date: "2010-04-01")`))).toEqual(shown(7, "Camden Primary Care Trust"));
  expect(await answer(reader, query(""))).toEqual(
    shown(19, "North Central London Sustainability and Transformation Partnership"),
  );
});

test("any query shows what a slow reading of the data shows", { timeout: 600_000 }, async () => {
  const expected = slowly(dataset);
  await fc.assert(
    fc.asyncProperty(anyQuery(days), async (query) => {
      expect(await answer(reader, queryText(query))).toEqual(expected(query));
    }),
    { seed: 2015, numRuns: 60, endOnFailure: true },
  );
});
