// Cytoscape's elements, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("json", sample)).toMatchFileSnapshot(expectedFile("json", sample));
});

test("signs that JSON gives a meaning are escaped", async () => {
  await expect(written("json", awkward)).toMatchFileSnapshot(expectedFile("json", awkward));
});
