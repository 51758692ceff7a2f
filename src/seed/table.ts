// One CSV file: text to records with their lines, and records back to text.

import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Problem } from "../model/dataset.ts";

/** A row as it stands in its file. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface TableContent {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

type Lines = readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];

/** Reads UTF-8 CSV with a header row. A row with too many or too few cells is a problem and is left out. */
export function readTable(file: string, text: string): TableContent {
  let lines: Lines;
  try {
    // With `info` csv-parse 7.0 gives the record and its place, which its types do not say.
    // It also counts a CRLF within quotes as two lines, so that each line is made to end in LF.
    lines = parse(text.replaceAll("\r\n", "\n"), {
      bom: true,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as Lines;
  } catch (cause) {
    if (!(cause instanceof CsvError)) {
      throw cause;
    }
    return { table: { file, columns: [], rows: [] }, problems: [csvProblem(file, cause)] };
  }
  const [header, ...records] = lines;
  const columns = (header?.record ?? []).map((column) => column.trim());
  const problems: Problem[] = headerProblems(columns).map((sentence) => ({ file, line: 1, sentence }));
  const rows = records.flatMap(({ record, info }) => {
    // csv-parse counts the line on which a record ends.
    const line = info.lines - record.join("").split("\n").length + 1;
    if (record.length !== columns.length) {
      const sentence = `The row has ${record.length} cells and the header has ${columns.length}.`;
      problems.push({ file, line, sentence });
      return [];
    }
    const cells = Object.fromEntries(columns.map((column, at) => [column, (record[at] ?? "").trim()]));
    return [{ line, cells }];
  });
  return { table: { file, columns, rows }, problems };
}

/** csv-parse says at the last line that a quote opened before is not closed. */
function csvProblem(file: string, cause: CsvError): Problem {
  const line = Number(cause.lines ?? 1);
  return cause.code === "CSV_QUOTE_NOT_CLOSED"
    ? { file, line, sentence: "A cell opens with a quote that no later line closes." }
    : { file, line, sentence: `${cause.message}.` };
}

function headerProblems(columns: readonly string[]): readonly string[] {
  const twice = new Set(columns.filter((column, at) => columns.indexOf(column) !== at));
  return [
    ...(columns.length === 0 ? ["The file has no header row."] : []),
    ...[...twice].map((column) => `The column "${column}" stands there more than once.`),
  ];
}

/** Writes the table with its header, quoting only the cells that need it. */
export function writeTable(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]);
}
