// JSON-LD, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the ties of Camden CCG on 1 April 2015, with their documents", async () => {
  const sample = camden();
  await expect(written("jsonld", sample)).toMatchFileSnapshot(expectedFile("jsonld", sample));
});

test("a wish makes no plain triple, and a tie without direction makes two", async () => {
  await expect(written("jsonld", awkward)).toMatchFileSnapshot(expectedFile("jsonld", awkward));
});
