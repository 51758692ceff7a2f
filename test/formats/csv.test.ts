// The table of edges, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("csv", sample)).toMatchFileSnapshot(expectedFile("csv", sample));
});

test("cells with a comma, a quote or a line's end are quoted", async () => {
  await expect(written("csv", awkward)).toMatchFileSnapshot(expectedFile("csv", awkward));
});
