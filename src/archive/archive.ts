// The whole dataset as one archive: its tables as CSV, their meaning, how to cite them, and their checksums.

import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { csvText, excelCsvText } from "../formats/csv-text.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Imprint } from "../model/network.ts";
import { type ArchiveTable, archiveTables } from "./archive-tables.ts";
import { csvMetadata } from "./csv-metadata.ts";
import { documentLicences } from "./document-licences.ts";

/** A file of the archive. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of the archive, in the order of their paths. */
export function archiveFiles(input: DatasetWithModel, imprint: Imprint): readonly ArchiveFile[] {
  const tables = archiveTables(input);
  const files = [
    ...tables.map((table) => ({ path: table.path, text: tableCsvText(table) })),
    { path: "csv-metadata.json", text: csvMetadata(tables, imprint) },
    { path: "README.txt", text: readmeText(tables, imprint) },
    { path: "LICENCE.txt", text: licenceText(input, imprint) },
  ];
  const sums = files.map(({ path, text }) => `${createHash("sha256").update(text).digest("hex")}  ${path}\n`);
  return [...files, { path: "checksums.sha256", text: sums.join("") }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A table with the names of its columns, for Excel or for every other program. */
export function tableCsvText({ columns, rows }: ArchiveTable, forExcel = false): string {
  const write = forExcel ? excelCsvText : csvText;
  return write([columns.map(({ name }) => name), ...rows]);
}

/** The archive as a ZIP file. The same files give the same bytes; each file has the date of the data. */
export function zipArchive(files: readonly ArchiveFile[], dataDate: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = dataDate.split("-").map(Number);
  // A ZIP file has no time zone and fflate 0.8 writes the local time, so local midnight gives the same bytes everywhere.
  const mtime = new Date(year, month - 1, day);
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, encoder.encode(text)])), { mtime, level: 9 });
}

function readmeText(tables: readonly ArchiveTable[], { title, dataVersion, dataDate }: Imprint): string {
  const width = Math.max(...tables.map(({ path }) => path.length));
  const lines = tables.map(
    ({ path, rows, description }) => `${path.padEnd(width)}  ${String(rows.length).padStart(5)} rows  ${description}`,
  );
  return `${title}
Data version ${dataVersion}, revised on ${dataDate}

Each table is UTF-8 text with commas between its cells and its columns' names in the first row. An empty cell means that
nothing is on record: either a fact does not apply or no source gives it. The items of a list are separated by ";".
A cell that starts with =, +, - or @ and is not a number has an apostrophe before it, so that no spreadsheet runs it.
csv-metadata.json says what each column means, in the form of the W3C's "CSV on the Web".
LICENCE.txt says on what terms the data may be used and how to cite it.
"sha256sum -c checksums.sha256" tells whether a file was altered.

${lines.join("\n")}
`;
}

function licenceText(
  input: DatasetWithModel,
  { title, dataVersion, dataDate, licence: terms, attribution }: Imprint,
): string {
  return `${title}
Data version ${dataVersion}, revised on ${dataDate}

Licence
${terms}

Attribution
${attribution}

Licences of the documents behind the facts, as they state them
${documentLicences(input.dataset)}
`;
}
