import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable, writeTable } from "../../src/seed/table.ts";

describe("a table is read", () => {
  test("with the line of each row; cells are trimmed and may be empty", () => {
    expect(readTable("a.csv", "id,name\ncamden, Camden \nbrent,\n")).toEqual({
      table: {
        file: "a.csv",
        columns: ["id", "name"],
        rows: [
          { line: 2, cells: { id: "camden", name: "Camden" } },
          { line: 3, cells: { id: "brent", name: "" } },
        ],
      },
      problems: [],
    });
  });

  test.each([
    ["with LF", "\n"],
    ["with CRLF", "\r\n"],
  ])("%s, a row of several lines and an empty line move no other row from its line", (_, end) => {
    const lines = ["id,note", "a,1", '"b","two', "", 'lines, ""quoted"""', "", "c,3", '"d', '",4', "e,5"];
    const { table, problems } = readTable("a.csv", lines.join(end));
    expect(problems).toEqual([]);
    expect(table.rows).toEqual([
      { line: 2, cells: { id: "a", note: "1" } },
      { line: 3, cells: { id: "b", note: 'two\n\nlines, "quoted"' } },
      { line: 7, cells: { id: "c", note: "3" } },
      { line: 8, cells: { id: "d", note: "4" } },
      { line: 10, cells: { id: "e", note: "5" } },
    ]);
  });

  test("with a byte order mark, which is not part of the first column", () => {
    expect(readTable("a.csv", "\ufeffid,name\ncamden,Camden\n").table).toEqual({
      file: "a.csv",
      columns: ["id", "name"],
      rows: [{ line: 2, cells: { id: "camden", name: "Camden" } }],
    });
  });

  test("with only a header", () => {
    expect(readTable("a.csv", "id,name\n")).toEqual({
      table: { file: "a.csv", columns: ["id", "name"], rows: [] },
      problems: [],
    });
  });
});

describe("a table has a problem", () => {
  test("at each row with too many or too few cells, and the other rows are read", () => {
    const { table, problems } = readTable("a.csv", 'id,name\na\n"b\n",B,b\nc,C\n\nd,D,\n');
    expect(table.rows).toEqual([{ line: 5, cells: { id: "c", name: "C" } }]);
    expect(problems).toEqual([
      { file: "a.csv", line: 2, sentence: "The row has 1 cells and the header has 2." },
      { file: "a.csv", line: 3, sentence: "The row has 3 cells and the header has 2." },
      { file: "a.csv", line: 7, sentence: "The row has 3 cells and the header has 2." },
    ]);
  });

  test.each(["", "\n\n", "\ufeff"])("when it is empty: %j", (text) => {
    expect(readTable("a.csv", text)).toEqual({
      table: { file: "a.csv", columns: [], rows: [] },
      problems: [{ file: "a.csv", line: 1, sentence: "The file has no header row." }],
    });
  });

  test.each([
    ["with LF", 'id,name\na,A\nb,"B\nc,C\n', 4],
    ["with CRLF", 'id,name\r\na,A\r\nb,"B\r\nc,C\r\n', 4],
    ["in its header", 'id,"name\n', 1],
    ["with no end of its last line", 'id,name\na,"A', 2],
  ])("at its last line when it ends within a quote (%s), and no row is read", (_, text, line) => {
    expect(readTable("a.csv", text)).toEqual({
      table: { file: "a.csv", columns: [], rows: [] },
      problems: [{ file: "a.csv", line, sentence: "A cell starts with a quotation mark that is never closed." }],
    });
  });

  test("at the line where a quotation mark closes within a cell, and no row is read", () => {
    expect(readTable("a.csv", 'id,name\na,"A"A\nb,B\n')).toEqual({
      table: { file: "a.csv", columns: [], rows: [] },
      problems: [{ file: "a.csv", line: 2, sentence: expect.stringContaining("Quote") }],
    });
  });

  test("at its header, for each column that occurs twice", () => {
    expect(readTable("a.csv", "id,name,note,name,id\na,A,x,B,b\n").problems).toEqual([
      { file: "a.csv", line: 1, sentence: 'The column "name" occurs more than once.' },
      { file: "a.csv", line: 1, sentence: 'The column "id" occurs more than once.' },
    ]);
  });
});

describe("a table is written", () => {
  test("with its header, with quotation marks only where needed, and with nothing for a missing cell", () => {
    const rows = [{ id: "a", note: 'x, "y"', other: "left out" }, { id: "b" }, { id: "c", note: "two\nlines; one" }];
    expect(writeTable(["id", "note"], rows)).toBe('id,note\na,"x, ""y"""\nb,\nc,"two\nlines; one"\n');
  });

  test("so that reading it gives back what was written", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "é", ",", '"', ";", "\n", "'", " ", "1") })
      .map((text) => text.trim());
    const rows = fc.array(fc.record({ id: cell.map((text) => `x${text}`), note: cell, other: cell }));
    fc.assert(
      fc.property(rows, (written) => {
        const { table, problems } = readTable("a.csv", writeTable(["id", "note", "other"], written));
        expect(problems).toEqual([]);
        expect(table.rows.map((row) => row.cells)).toEqual(written.map((row) => ({ ...row, id: row.id.trim() })));
      }),
      { seed: 20150401 },
    );
  });
});
