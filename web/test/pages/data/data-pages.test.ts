// What the pages about the data are made from: the cells of an answer, sizes, and the history of the facts.

import { expect, test } from "vitest";
import { sizeWords } from "../../../src/pages/data/downloads.ts";
import { readFactsHistory } from "../../../src/pages/data/facts-history.ts";
import { cellAddress, columnHeading } from "../../../src/pages/data/query-cells.ts";

test.each([
  ["responsible.body.id", "ccg-07r", "/bodies/ccg-07r"],
  ["edgesAdded.edge.source", "ccg-07r", "/bodies/ccg-07r"],
  ["edgesAdded.edge.id", "covers:ccg-07r:borough-camden:2013-04-01", "/links/covers:ccg-07r:borough-camden:2013-04-01"],
  ["service.id", "gp-services", "/services/gp-services"],
  ["evidence.id", "seed-000", "/documents/seed-000"],
  ["document.url", "https://example.org/a", "https://example.org/a"],
  ["body.name", "NHS Camden CCG", null],
  ["body.id", "a;b", null],
  ["mode", "JOINT", null],
  ["on", "2015-04-01", null],
])("the cell of %s that holds %s leads to %s", (column, cell, address) => {
  expect(cellAddress(column, cell)).toBe(address);
});

test("the heading of a column is its path in words", () => {
  expect(columnHeading("responsible.legalBasis.title")).toBe("responsible legal basis title");
});

test("sizes are in kilobytes and megabytes", () => {
  expect([12, 340_400, 6_700_000].map(sizeWords)).toEqual(["1 kB", "340 kB", "6.7 MB"]);
});

test("the history of the facts is what the changelog says of them", () => {
  const text = [
    "# Changelog",
    "## 0.2.0 (2026-02-01)",
    "### API",
    "- A field.",
    "### Facts",
    "- `GLA` is a name.",
    "- Two rows were corrected.",
    "## 0.1.0 (2026-01-01)",
    "### API",
    "- All of it.",
  ].join("\n\n");
  expect(readFactsHistory(text)).toEqual([
    { version: "0.2.0", on: "2026-02-01", changes: ["<code>GLA</code> is a name.", "Two rows were corrected."] },
  ]);
});
