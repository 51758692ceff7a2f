// Rows as the text of CSV that any program may open, spreadsheets included.

import { stringify } from "csv-stringify/sync";

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, by which spreadsheets know a text.
 * A number is left as it is, with its sign.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      cast: { string: (value) => (isNumber(value) ? { value, escape_formulas: false } : value) },
    },
  );
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
}
