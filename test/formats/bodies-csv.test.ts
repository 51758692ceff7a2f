// The table of bodies, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the bodies around Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("bodies.csv", sample)).toMatchFileSnapshot(expectedFile("bodies.csv", sample));
});

test("cells with a comma, a quote or a line's end are quoted", async () => {
  await expect(written("bodies.csv", awkward)).toMatchFileSnapshot(expectedFile("bodies.csv", awkward));
});
