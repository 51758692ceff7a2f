// Mermaid, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("mmd", sample)).toMatchFileSnapshot(expectedFile("mmd", sample));
});

test("characters with a meaning in Mermaid are written as codes, and a proposal is dotted", async () => {
  await expect(written("mmd", awkward)).toMatchFileSnapshot(expectedFile("mmd", awkward));
});
