import { expect, test } from "vitest";
import { dataVersion } from "../../src/model/data-version.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { body, cites, edge } from "../support/tiny.ts";

const dataset: Dataset = {
  things: [body("borough-camden", "BOROUGH", { name: "Camden", aliases: ["LBC", "CMD"] }), body("ccg-07r", "CCG")],
  links: [cites("borough-camden"), cites("ccg-07r")],
  edges: [edge("COVERS", "ccg-07r", "borough-camden", { validFrom: "2013-04-01" })],
};

test("a version is twelve hexadecimal digits, the same on every machine", () => {
  expect(dataVersion({ things: [], links: [], edges: [] })).toBe("e3b0c44298fc");
  expect(dataVersion(dataset)).toMatch(/^[0-9a-f]{12}$/);
});

test("the order of rows, of files and of facts makes no difference", () => {
  const turned: Dataset = {
    things: [
      body("ccg-07r", "CCG"),
      { facts: { aliases: ["LBC", "CMD"], name: "Camden", kind: "BOROUGH" }, id: "borough-camden", type: "Body" },
    ],
    links: dataset.links.toReversed(),
    edges: dataset.edges,
  };
  expect(dataVersion(turned)).toBe(dataVersion(dataset));
});

test.each<[string, Partial<Dataset>]>([
  ["a fact", { things: [body("borough-camden", "BOROUGH", { name: "Camden.", aliases: ["LBC", "CMD"] })] }],
  [
    "the order within a list",
    { things: [body("borough-camden", "BOROUGH", { name: "Camden", aliases: ["CMD", "LBC"] })] },
  ],
  ["a body less", { things: dataset.things.slice(1) }],
  ["a link less", { links: dataset.links.slice(1) }],
  ["an edge less", { edges: [] }],
  ["a day", { edges: [edge("COVERS", "ccg-07r", "borough-camden", { validFrom: "2013-04-02" })] }],
])("%s makes another version", (_, change) => {
  expect(dataVersion({ ...dataset, ...change })).not.toBe(dataVersion(dataset));
});
