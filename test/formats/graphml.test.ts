// GraphML, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("graphml", sample)).toMatchFileSnapshot(expectedFile("graphml", sample));
});

test("signs that XML gives a meaning are escaped, and those that it cannot hold are left out", async () => {
  await expect(written("graphml", awkward)).toMatchFileSnapshot(expectedFile("graphml", awkward));
});
