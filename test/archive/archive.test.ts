// The archive: every row of the record, what the columns mean, and the same bytes each time.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveFiles, zipArchive } from "../../src/archive/archive.ts";
import { root } from "../../src/cli/project.ts";
import { makeImprint } from "../../src/formats/imprint.ts";
import { readTable } from "../../src/seed/table.ts";
import { awkward, awkwardName } from "../support/exported.ts";
import { model } from "../support/model.ts";
import { smallDataset } from "../support/small-seed.ts";
import { body, cites, edge, thing, tinyCatalogue, tinySdl } from "../support/tiny.ts";

const tiny = {
  sdl: tinySdl,
  catalogue: tinyCatalogue,
  dataset: {
    things: [
      body("south", "CCG", { name: awkwardName, aliases: ["a", "b"], collective: false, tileColumn: 3 }),
      body("north", "BOROUGH", { name: "North", aliases: [], collective: false, validFrom: "1965-04-01" }),
      thing("Document", "paper", { title: "A paper", published: "2015-04" }),
      thing("Proposal", "plan", { title: "A plan" }),
    ],
    links: [cites("south"), cites("north"), cites("north", "page")],
    edges: [
      edge("POOLS_WITH", "north", "south", { fund: "pot", amountGbp: 0.5 }),
      edge("TAKES_POSITION", "north", "plan", { stance: "SUPPORTS" }),
    ],
  },
};

test("a record of four things and two edges", async () => {
  const { imprint } = awkward;
  const texts = archiveFiles(tiny, { ...imprint, title: "Tiny" }).map(({ path, text }) => `==> ${path} <==\n${text}`);
  await expect(texts.join("\n")).toMatchFileSnapshot(join(root, "test/data/formats/archive.txt"));
});

test("every thing and every edge of the record is a row of its table, and nothing else is", async () => {
  const dataset = smallDataset;
  const files = archiveFiles({ dataset, ...model }, makeImprint(dataset, { on: null, filters: {} }));
  const tables = files.filter(({ path }) => path.endsWith(".csv"));
  const ids = tables.flatMap(({ path, text }) => readTable(path, text).table.rows.map(({ cells }) => cells.id ?? ""));
  const expected = [...dataset.things, ...dataset.edges].map(({ id }) => id);
  expect(ids.sort()).toEqual(expected.sort());
});

test("the same files make the same bytes in every time zone", () => {
  const bytes = zipArchive(archiveFiles(tiny, awkward.imprint), "2026-11-22");
  const sum = createHash("sha256").update(bytes).digest("hex");
  expect([bytes.length, sum]).toMatchInlineSnapshot(`
    [
      4857,
      "df5794abc8637c19f3b935cae330443e3718e132966c9b7a251bbe329ed96670",
    ]
  `);
});
