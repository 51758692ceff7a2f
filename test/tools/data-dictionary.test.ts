// A dataset described, compared as a whole.

import { expect, test } from "vitest";
import { dataDictionary, factTables } from "../../tools/data-dictionary.ts";
import { body, cites, edge, thing, tinyCatalogue, tinySdl } from "../support/tiny.ts";

const tiny = {
  sdl: tinySdl,
  catalogue: tinyCatalogue,
  dataset: {
    things: [
      body("south", "CCG", {
        name: "South | West",
        aliases: ["a", "b"],
        collective: true,
        factRows: ["ccgs/1", "ccgs/2"],
      }),
      body("north", "BOROUGH", { name: "North", aliases: [], collective: false, validFrom: "1965-04-01" }),
      thing("Document", "paper", {
        title: "A paper with a title that is longer than a cell of the table can hold",
        published: "2015-04",
      }),
      thing("Proposal", "let-boroughs-lead", { title: "Let boroughs lead" }),
    ],
    links: [cites("south"), cites("north")],
    edges: [
      edge("POOLS_WITH", "north", "south", { fund: "pot", amountGbp: 0.5, factRows: ["pools/1", "ccgs/2"] }),
      edge("TAKES_POSITION", "north", "let-boroughs-lead", { stance: "SUPPORTS" }),
    ],
  },
};

test("each kind, type, value and field of a tiny world, with what there is of it", async () => {
  await expect(`${dataDictionary(tiny)}\n`).toMatchFileSnapshot("../data/formats/data-dictionary.txt");
});

test("the tables of research, with the files that their rows went to", () => {
  const tables = [
    { table: "pools", rows: 2 },
    { table: "ccgs", rows: 2 },
  ];
  expect(factTables(tiny, tables).split("\n")).toEqual([
    "| table | rows in | rows carried | files, and how many of their rows | things | edges |",
    "| --- | --- | --- | --- | --- | --- |",
    "| `ccgs` | 2 | 2 | `bodies/ccg` 1, `edges/pools-with` 1 | 1 | 1 |",
    "| `pools` | 2 | 1 | `edges/pools-with` 1 | 0 | 1 |",
  ]);
});
