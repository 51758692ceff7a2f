// GEXF, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015, with the days between which they hold", async () => {
  const sample = camden();
  await expect(written("gexf", sample)).toMatchFileSnapshot(expectedFile("gexf", sample));
});

test("signs that XML gives a meaning are escaped, also the line's end within an attribute; unknown bounds are left out", async () => {
  await expect(written("gexf", awkward)).toMatchFileSnapshot(expectedFile("gexf", awkward));
});
