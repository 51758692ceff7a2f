// A table as comma-separated values that every spreadsheet opens without running what is in it.

/** By this mark spreadsheets know that a file is in UTF-8. */
const byteOrderMark = "\uFEFF";

/** The text of a file as RFC 4180 has it. The first row holds the names of the columns. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

/** A spreadsheet would run a cell that begins with one of these signs: an apostrophe makes it a text. */
const formula = /^[=+\-@\t\r]/;

function formatCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
