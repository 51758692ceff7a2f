// A table as a workbook: the types of its cells, the row that stays in view, and what it says about itself.

import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Table } from "../../src/tables/answer-table.ts";
import { tableWorkbook } from "../../src/tables/table-workbook.ts";

const table: Table = {
  columns: [
    { name: "code", type: "text" },
    { name: "on", type: "date" },
    { name: "amount", type: "number" },
    { name: "known", type: "boolean" },
  ],
  rows: [
    ["08E10", "2015-04-01", "12.5", "true"],
    ["=1+1", "0001-01-01", "", "false"],
    ["a\u0007 & <b>", "9999-12-31", "0", ""],
  ],
};

async function workbookParts() {
  const files = unzipSync(await tableWorkbook(table, [["licence", "CC BY & more"]]));
  const part = (path: string) => new TextDecoder().decode(files[path]);
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => text);
  const cells = (path: string) =>
    [...part(path).matchAll(/<c r="(\w+)"(?: s="\d+")?(?: t="(\w+)")?>.*?<v>([^<]*)<\/v>/g)].map(
      ([, at, type, value = ""]) => [at, type ?? "n", type === "s" ? texts[Number(value)] : value],
    );
  return { answer: part("xl/worksheets/sheet1.xml"), cells };
}

test("a code and a formula are texts, a day is a day, and what Excel has no day for is a text", async () => {
  const { cells } = await workbookParts();
  expect(cells("xl/worksheets/sheet1.xml").filter(([at = ""]) => !at.endsWith("1"))).toEqual([
    ["A2", "s", "08E10"],
    ["B2", "n", "42095"],
    ["C2", "n", "12.5"],
    ["D2", "b", "1"],
    ["A3", "s", "=1+1"],
    ["B3", "s", "0001-01-01"],
    ["D3", "b", "0"],
    ["A4", "s", "a &amp; &lt;b&gt;"],
    ["B4", "n", "2958465"],
    ["C4", "n", "0"],
  ]);
});

test("the names of the columns stay in view, and a second sheet says what it is", async () => {
  const { answer, cells } = await workbookParts();
  expect(answer).toContain('ySplit="1"');
  expect(cells("xl/worksheets/sheet2.xml")).toEqual([
    ["A1", "s", "licence"],
    ["B1", "s", "CC BY &amp; more"],
  ]);
});

test("a text that is too long for a cell is cut where the cell ends", async () => {
  const long: Table = { columns: [{ name: "note", type: "text" }], rows: [["x".repeat(40_000)]] };
  const strings = new TextDecoder().decode(unzipSync(await tableWorkbook(long, []))["xl/sharedStrings.xml"]);
  expect(strings).toContain(`<t>${"x".repeat(32_766)}…</t>`);
});
