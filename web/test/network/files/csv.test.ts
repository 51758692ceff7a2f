// Tables as files for spreadsheets.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv } from "../../../src/network/files/csv.ts";

test("a table is written as RFC 4180 has it, with the mark of UTF-8 before it", () => {
  const text = formatCsv([
    ["From", "About"],
    ["Camden", 'a "fund", pooled'],
    ["Barnet", "two\nlines"],
  ]);
  expect(text).toBe('\uFEFFFrom,About\r\nCamden,"a ""fund"", pooled"\r\nBarnet,"two\nlines"\r\n');
});

test.each(["=1+1", "+44", "-1", "@SUM(A1)", "\t=1"])("a cell that a spreadsheet would run, %j, is a text", (cell) => {
  expect(formatCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
});

test("what is written is read back as it was", () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  const table = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(formatCsv(rows), { bom: true, record_delimiter: "\r\n" })).toEqual(rows);
    }),
  );
});
