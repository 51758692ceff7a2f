// The text of CSV: what a spreadsheet would run is a text in it, and all else is as it was.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText, excelCsvText } from "../../src/formats/csv-text.ts";

test("a table is written whole", () => {
  const rows = [
    ["id", "note", "amount"],
    ["ccg-07r", 'a "fund", pooled', "-12.5"],
    ["=1+1", "two\nlines", ""],
  ];
  expect(csvText(rows)).toBe(`id,note,amount
ccg-07r,"a ""fund"", pooled",-12.5
'=1+1,"two
lines",
`);
});

test.each([
  "=1+1",
  '=HYPERLINK("http://x")',
  "+SUM(A1)",
  "-A1",
  "- none -",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "--1",
  "-",
  "+44 20 7946 0000",
])("a cell that a spreadsheet would run, %j, is a text", (cell) => {
  expect(parse(csvText([["x", cell]]))).toEqual([["x", `'${cell}`]]);
});

test.each(["-1", "-0.5", "+3", "1e-7", "-1.5E+10", "2015-04-01", "borough-camden", "a=b", "'=1", ""])(
  "a number, a date and an id, %j, are as they were",
  (cell) => {
    expect(parse(csvText([["x", cell]]))).toEqual([["x", cell]]);
  },
);

test("what is read back is what was written, but for the apostrophe before a formula", () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (written) => {
      const read: string[][] = parse(csvText(written), { record_delimiter: "\n" });
      expect(
        read.map((row, at) => row.map((cell, of) => (cell === written[at]?.[of] ? cell : cell.replace(/^'/, "")))),
      ).toEqual(written);
    }),
  );
});

describe("for Excel", () => {
  test("a file starts with the mark of UTF-8", () => {
    expect(excelCsvText([["a", "é"]])).toBe("\uFEFFa,é\n");
  });

  test.each([
    "07R",
    "5K7",
    "00T",
    "08E10",
    "1E5",
    "0123",
    "167270531472",
    "2013-04",
    "2010/11",
    "2013-04;2015-05",
    "1/2",
    "12:30",
    "10%",
    "1 April 2015",
    "April 2015",
    "MAR1",
    ".5",
  ])("a text that Excel would turn into a number or a date, %j, is a text", (cell) => {
    expect(parse(excelCsvText([["x", cell]]), { bom: true })).toEqual([["x", `="${cell}"`]]);
  });

  test.each([
    "2015-04-01",
    "12",
    "-12.5",
    "1234567.5",
    "0",
    "0.25",
    "true",
    "May",
    "Marylebone 1",
    "borough-camden",
    "NA",
    "1 of the 32 boroughs of London did not answer",
    "",
  ])("a number, a day and any other text, %j, are as they were", (cell) => {
    expect(parse(excelCsvText([["x", cell]]), { bom: true })).toEqual([["x", cell]]);
  });

  test("a formula is a text with an apostrophe before it, as in every file", () => {
    expect(excelCsvText([["=1+1", "+SUM(A1)", "\t=1"]])).toBe("\uFEFF'=1+1,'+SUM(A1),'\t=1\n");
  });
});
