// DOT, compared as a whole.

import { expect, test } from "vitest";
import { awkward, camden, expectedFile, written } from "../support/exported.ts";

test("the edges of Camden CCG on 1 April 2015", async () => {
  const sample = camden();
  await expect(written("dot", sample)).toMatchFileSnapshot(expectedFile("dot", sample));
});

test("quotes, backslashes and line ends are escaped, and a proposal is dashed", async () => {
  await expect(written("dot", awkward)).toMatchFileSnapshot(expectedFile("dot", awkward));
});
