// JSON-LD, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015, with their documents", async () => {
  const sample = camden();
  await expect(written("jsonld", sample)).toMatchFileSnapshot(expectedFile("jsonld", sample));
});

test("a proposal makes no plain triple, and an undirected edge makes two", async () => {
  await expect(written("jsonld", awkward)).toMatchFileSnapshot(expectedFile("jsonld", awkward));
});
