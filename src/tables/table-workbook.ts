// A table as an Excel workbook: a sheet with its rows, and a sheet that says what they are.

import writeExcelFile, { type Cell, type Row } from "write-excel-file/node";
import type { ColumnType, Table } from "./answer-table.ts";

/** Text is text, a date is a date and a number is a number. The row with the names of the columns stays in view. */
export async function tableWorkbook(
  { columns, rows }: Table,
  about: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const header: Row = columns.map(({ name }) => ({ value: name, type: String, fontWeight: "bold" }));
  const body = rows.map((row): Row => columns.map(({ type }, at) => workbookCell(type, row[at] ?? "")));
  const sheet = {
    sheet: "Answer",
    data: [header, ...body],
    columns: columns.map(({ name }, at) => ({ width: columnWidth(name, rows, at) })),
    stickyRowsCount: 1,
  };
  const lines = about.map(([name, text]): Row => [{ value: name, type: String, fontWeight: "bold" }, textCell(text)]);
  const aboutSheet = { sheet: "About", data: lines, columns: [{ width: 16 }, { width: widths.most }] };
  return await writeExcelFile([sheet, aboutSheet]).toBuffer();
}

/** Characters, of which a cell shows about so many. */
const widths = { least: 8, most: 60 } as const;

function columnWidth(name: string, rows: Table["rows"], at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), name.length);
  return Math.min(Math.max(longest + 1, widths.least), widths.most);
}

/** Excel counts the days from 1900, and takes 29 February 1900 for one. */
const firstDay = "1900-03-01";

function workbookCell(type: ColumnType, text: string): Cell {
  if (text === "") {
    return null;
  }
  if (type === "number") {
    return { value: Number(text), type: Number };
  }
  if (type === "boolean") {
    return { value: text === "true", type: Boolean };
  }
  return type === "date" && text >= firstDay
    ? { value: new Date(`${text}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" }
    : textCell(text);
}

/** Characters of the longest text that a cell of Excel can hold. */
const longestText = 32_767;

/** Characters that XML cannot hold are left out. */
function textCell(text: string): Cell {
  const plain = text.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, "");
  return { value: plain.length > longestText ? `${plain.slice(0, longestText - 1)}…` : plain, type: String };
}
