// Reads a CSV file into rows with their line numbers, and writes rows as CSV.

import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Problem } from "../model/dataset.ts";
import { type FileText, mostProblems, readFileText } from "./file-text.ts";

/** A row of a file. */
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

/** Characters of the longest cell: what a spreadsheet can hold too. */
const longestCell = 32_767;

/** Reads a file of a data folder. Whatever keeps it from being a table is a problem. */
export async function readTableFile(folder: string, file: string): Promise<TableContent> {
  return readText(file, (await readFileText(folder, file)) ?? { text: "", problems: [] });
}

/** A file that is not text has that problem and no other. */
export function readText(file: string, { text, problems }: FileText): TableContent {
  if (text === "" && problems.length > 0) {
    return { table: { file, columns: [], rows: [] }, problems };
  }
  const content = readTable(file, text);
  return { table: content.table, problems: [...problems, ...content.problems] };
}

/** Reads CSV with a header row. A row with too many or too few cells becomes a problem and is left out. */
export function readTable(file: string, text: string): TableContent {
  let lines: Lines;
  try {
    // With `info`, csv-parse 7.0 returns the record and its line, which its types do not show.
    // It counts a CRLF within quotes as two lines, so every line is made to end in LF.
    lines = parse(text.replaceAll(/\r\n?/g, "\n"), {
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
    const tooLong = record.findIndex((cell) => cell.length > longestCell);
    if (tooLong >= 0) {
      const sentence = `${columns[tooLong] ?? `Cell ${tooLong + 1}`} has ${record[tooLong]?.length} characters, and a cell has at most ${longestCell}.`;
      problems.push({ file, line, sentence });
      return [];
    }
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

/** csv-parse reports a quote that is not closed at the last line of the file. */
function csvProblem(file: string, cause: CsvError): Problem {
  const line = Number(cause.lines ?? 1);
  return cause.code === "CSV_QUOTE_NOT_CLOSED"
    ? { file, line, sentence: "A cell starts with a quotation mark that is never closed." }
    : { file, line, sentence: `${cause.message}.` };
}

function headerProblems(columns: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const column of columns) {
    (seen.has(column) ? twice : seen).add(column);
  }
  return [
    ...(columns.length === 0 ? ["The file has no header row."] : []),
    ...[...twice].slice(0, mostProblems).map((column) => `The column "${column}" occurs more than once.`),
  ];
}

/** Writes CSV with a header row. Only the cells that need it are quoted. */
export function writeTable(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]);
}
