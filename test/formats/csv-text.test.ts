// The text of CSV: what a spreadsheet would run is a text in it, and all else is as it was.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../src/formats/csv-text.ts";

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
