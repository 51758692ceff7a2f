// The table of bodies for Gephi, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the bodies around Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("nodes.csv", sample)).toMatchFileSnapshot(expectedFile("nodes.csv", sample));
});

test("cells with a comma, a quote or a line's end are quoted", async () => {
  await expect(written("nodes.csv", awkward)).toMatchFileSnapshot(expectedFile("nodes.csv", awkward));
});
