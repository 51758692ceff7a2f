// The table of edges for Gephi, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("edges.csv", sample)).toMatchFileSnapshot(expectedFile("edges.csv", sample));
});

test("an edge whose direction means nothing is undirected, and one that is not a fact has a kind of its own", async () => {
  await expect(written("edges.csv", awkward)).toMatchFileSnapshot(expectedFile("edges.csv", awkward));
});
