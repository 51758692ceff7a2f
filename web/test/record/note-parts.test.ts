// Notes with the names of the things that they mention.

import { expect, test } from "vitest";
import { noteParts } from "../../src/record/note-parts.ts";
import { makeBodyEntry, makeLinkEntry, makeSmallIndex } from "../support/small-index.ts";

const record = makeSmallIndex(
  [makeBodyEntry({ id: "ccg-07n", name: "NHS Bexley CCG" }), makeBodyEntry({ id: "icb-qkk", name: "South East" })],
  [
    makeLinkEntry({
      id: "succeeded-by:ccg-07n:icb-qkk:2022-07-01",
      type: "SUCCEEDED_BY",
      source: "ccg-07n",
      target: "icb-qkk",
    }),
  ],
);

test("an id is the name of its thing and leads to it; a day is in words; other words stay", () => {
  const note = "As co-chair of ccg-07n to 2020-03-31; see succeeded-by:ccg-07n:icb-qkk:2022-07-01.";
  expect(noteParts(record, note)).toEqual([
    { words: "As co-chair of " },
    { words: "NHS Bexley CCG", path: "/bodies/ccg-07n" },
    { words: " to " },
    { words: "31 March 2020" },
    { words: "; see " },
    {
      words: "NHS Bexley CCG was succeeded by South East",
      path: "/links/succeeded-by:ccg-07n:icb-qkk:2022-07-01",
    },
    { words: "." },
  ]);
});

test("no note has no parts", () => {
  expect(noteParts(record, null)).toEqual([]);
});
