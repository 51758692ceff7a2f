// Rows as the text of CSV that any program may open, spreadsheets included.

import { stringify } from "csv-stringify/sync";

export type Rows = readonly (readonly string[])[];

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, by which spreadsheets know a text.
 * A number is left as it is, with its sign.
 */
export function csvText(rows: Rows): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      cast: { string: (value) => (isNumber(value) ? { value, escape_formulas: false } : value) },
    },
  );
}

/**
 * The same for Excel: marked as UTF-8, which Excel takes for another encoding otherwise, and with each text that Excel would
 * turn into a number or a date written as a formula for that text. A number and a day are left as they are.
 */
export function excelCsvText(rows: Rows): string {
  const text = stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      cast: {
        string: (value) => {
          if (isAlteredByExcel(value)) {
            return { value: `="${value.replaceAll('"', '""')}"`, escape_formulas: false };
          }
          return isNumber(value) ? { value, escape_formulas: false } : value;
        },
      },
    },
  );
  return `\uFEFF${text}`;
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
}

const monthAndNumber =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[ ./-]*\d/i;

/** Characters of the longest text that Excel takes for a number or a date, such as `30 September 2015`, with some to spare. */
const longestAltered = 32;

/**
 * Whether Excel would turn a text into something else: `08E10` into a number, `2010/11` into a month, `2013-04` into a day.
 * A plain number with at most eleven digits is a number in Excel too, and a day is a day.
 */
function isAlteredByExcel(text: string): boolean {
  if (
    text.length > longestAltered ||
    /^\d{4}-\d{2}-\d{2}$/.test(text) ||
    /^[+-]?(0|[1-9]\d{0,10})(\.\d+)?$/.test(text)
  ) {
    return false;
  }
  return /^[+-]?[.\d]/.test(text) || monthAndNumber.test(text);
}
