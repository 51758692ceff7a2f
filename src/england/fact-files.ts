// The files of facts about England: their columns, and how they are read.

import { splitList } from "../base/lists.ts";
import { isDay } from "../base/period.ts";
import type { Problem } from "../model/dataset.ts";
import { readFileText } from "../seed/file-text.ts";
import { readText } from "../seed/table.ts";

/** A row of facts, with its place. */
export interface FactRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The columns of a file that are used, the one that identifies a row first. A file may have more. */
const factColumns = {
  sources: ["source_id", "title", "publisher", "url", "date_seen_or_published", "licence_if_known"],
  ccgs: [
    "ods_code",
    "name",
    "former_names",
    "gss_code",
    "former_gss_codes",
    "valid_from",
    "valid_to",
    "successor_ods_code",
    "local_authority_gss_codes",
    "nhs_region",
    "stp_gss_code",
    "source_id",
    "other_source_ids",
    "notes",
  ],
  icbs: [
    "ods_code",
    "name",
    "gss_code",
    "former_gss_codes",
    "later_gss_codes",
    "local_authority_gss_codes",
    "valid_from",
    "valid_to",
    "successor_ods_codes",
    "sub_icb_location_ods_codes",
    "sub_icb_location_ods_codes_2026",
    "nhs_region",
    "source_id",
    "other_source_ids",
    "notes",
  ],
  sub_icb_locations: [
    "ods_code",
    "name",
    "gss_code",
    "former_gss_codes",
    "later_gss_codes",
    "former_ccg_name",
    "icb_ods_code_2022",
    "icb_ods_code_2026",
    "local_authority_gss_codes",
    "nhs_region",
    "valid_from",
    "valid_to",
    "source_id",
    "other_source_ids",
    "notes",
  ],
  upper_tier_authorities: [
    "gss_code",
    "name",
    "official_name",
    "other_gss_codes",
    "ods_code",
    "dluhc_ecode",
    "snac_code",
    "valid_from",
    "valid_to",
    "successor_gss_codes",
    "district_gss_codes",
    "health_and_wellbeing_board_name",
    "health_and_wellbeing_board_valid_from",
    "health_and_wellbeing_board_valid_to",
    "source_id",
    "other_source_ids",
    "notes",
  ],
  trusts: [
    "ods_code",
    "name",
    "kind",
    "former_names",
    "valid_from",
    "valid_to",
    "successor_ods_codes",
    "icb_ods_code_2025",
    "icb_ods_code_2026",
    "nhs_region",
    "postcode",
    "source_id",
    "other_source_ids",
    "notes",
  ],
  area_overlaps: [
    "body_kind",
    "ods_code",
    "lookup_year",
    "district_gss_code",
    "upper_tier_gss_code",
    "lsoa_count",
    "district_lsoa_total",
    "source_id",
  ],
  gp_practices: [
    "ods_code",
    "name",
    "commissioner_ods_code",
    "commissioner_from",
    "commissioner_to",
    "postcode",
    "valid_from",
    "valid_to",
    "status",
    "source_id",
    "other_source_ids",
  ],
  pharmacies: [
    "ods_code",
    "name",
    "parent_organisation_ods_code",
    "icb_ods_code",
    "postcode",
    "valid_from",
    "valid_to",
    "status",
    "source_id",
  ],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type FactFile = keyof typeof factColumns;

/** The rows of each file; none of a file that was left out. */
export type FactTables = Readonly<Record<FactFile, readonly FactRow[]>>;

export interface FactContent {
  readonly tables: FactTables;
  readonly problems: readonly Problem[];
}

/** Columns that hold one day. */
const dayColumn = /(?:^|_)(?:from|to)$/;

/** Reads the files of a folder, but not those in `without`. Whatever cannot be used is a problem. */
export async function readFactTables(folder: string, without: readonly FactFile[]): Promise<FactContent> {
  const problems: Problem[] = [];
  const read = async (name: FactFile): Promise<readonly [FactFile, readonly FactRow[]]> => {
    const content = without.includes(name) ? { rows: [], problems: [] } : await readFactFile(folder, name);
    problems.push(...content.problems);
    return [name, content.rows];
  };
  // The keys of the list above.
  const names = Object.keys(factColumns) as readonly FactFile[];
  const tables = Object.fromEntries(await Promise.all(names.map(read))) as FactTables;
  problems.push(...referenceProblems(tables));
  return { tables, problems };
}

async function readFactFile(folder: string, name: FactFile) {
  const file = `${name}.csv`;
  const content = await readFileText(folder, file);
  if (!content) {
    return { rows: [], problems: [{ file, line: 1, sentence: "There is no such file." }] };
  }
  const { table, problems } = readText(file, content);
  const columns: readonly string[] = factColumns[name];
  const missing = table.columns.length === 0 ? [] : columns.filter((column) => !table.columns.includes(column));
  const rows = table.rows.map((row) => ({ file, ...row }));
  return {
    rows,
    problems: [
      ...problems,
      ...missing.map((column) => ({ file, line: 1, sentence: `The column ${column} is missing.` })),
      ...(missing.length > 0 ? [] : [...cellProblems(rows, columns), ...keyProblems(rows, name)]),
    ],
  };
}

function cellProblems(rows: readonly FactRow[], columns: readonly string[]): readonly Problem[] {
  const days = columns.filter((column) => dayColumn.test(column));
  return rows.flatMap(({ file, line, cells }) => [
    ...days
      .filter((column) => cells[column] !== "" && !isDay(cells[column] ?? ""))
      .map((column) => ({ file, line, sentence: `${column} is "${cells[column]}", which is not a day.` })),
    ...(columns.includes("lsoa_count") && ![cells.lsoa_count, cells.district_lsoa_total].every(isCountCell)
      ? [{ file, line, sentence: "lsoa_count and district_lsoa_total must be whole numbers above 0." }]
      : []),
  ]);
}

function isCountCell(cell: string | undefined): boolean {
  return /^[1-9]\d{0,6}$/.test(cell ?? "");
}

/** Each row has a code of its own in its file; an overlap has none. */
function keyProblems(rows: readonly FactRow[], name: FactFile): readonly Problem[] {
  const [key] = factColumns[name];
  const earlier = new Map<string, FactRow>();
  return rows.flatMap((row) => {
    const { file, line, cells } = row;
    const code = name === "area_overlaps" ? overlapKey(row) : (cells[key] ?? "");
    const twin = earlier.get(code);
    earlier.set(code, twin ?? row);
    if (code === "") {
      return [{ file, line, sentence: `${key} is empty.` }];
    }
    return twin ? [{ file, line, sentence: `${code} is already in line ${twin.line}.` }] : [];
  });
}

function overlapKey({ cells }: FactRow): string {
  return [cells.body_kind, cells.ods_code, cells.lookup_year, cells.district_gss_code].join(" ");
}

/** The columns that hold codes of another file, and the files of which it may be one. */
const codeColumns: readonly (readonly [file: FactFile, column: string, targets: readonly FactFile[]])[] = [
  ["ccgs", "successor_ods_code", ["ccgs", "icbs"]],
  ["ccgs", "local_authority_gss_codes", ["upper_tier_authorities"]],
  ["icbs", "successor_ods_codes", ["icbs"]],
  ["icbs", "sub_icb_location_ods_codes", ["sub_icb_locations"]],
  ["icbs", "sub_icb_location_ods_codes_2026", ["sub_icb_locations"]],
  ["icbs", "local_authority_gss_codes", ["upper_tier_authorities"]],
  ["sub_icb_locations", "icb_ods_code_2022", ["icbs"]],
  ["sub_icb_locations", "icb_ods_code_2026", ["icbs"]],
  ["sub_icb_locations", "local_authority_gss_codes", ["upper_tier_authorities"]],
  ["upper_tier_authorities", "successor_gss_codes", ["upper_tier_authorities"]],
  ["trusts", "successor_ods_codes", ["trusts"]],
  ["trusts", "icb_ods_code_2025", ["icbs"]],
  ["trusts", "icb_ods_code_2026", ["icbs"]],
  ["area_overlaps", "ods_code", ["ccgs", "sub_icb_locations"]],
  ["area_overlaps", "upper_tier_gss_code", ["upper_tier_authorities"]],
  ["gp_practices", "commissioner_ods_code", ["ccgs", "sub_icb_locations"]],
];

function referenceProblems(tables: FactTables): readonly Problem[] {
  const codes = new Map(
    Object.entries(tables).map(([name, rows]) => [
      name,
      new Set(rows.flatMap(({ cells }) => [cells[keyColumn(name)] ?? "", ...codeCells(cells)])),
    ]),
  );
  const unknown = (row: FactRow, column: string, targets: readonly FactFile[]): readonly Problem[] =>
    splitList(row.cells[column] ?? "")
      .filter((code) => !targets.some((target) => codes.get(target)?.has(code)))
      .map((code) => ({
        file: row.file,
        line: row.line,
        sentence: `${column} is "${code}", which is in no row of ${targets.map((target) => `${target}.csv`).join(" or ")}.`,
      }));
  const cited = Object.entries(tables).flatMap(([name, rows]) =>
    name === "sources"
      ? []
      : rows.flatMap((row) => ["source_id", "other_source_ids"].flatMap((column) => unknown(row, column, ["sources"]))),
  );
  const uncited = Object.values(tables)
    .flat()
    .filter(({ cells }) => cells.source_id === "")
    .map(({ file, line }) => ({ file, line, sentence: "source_id is empty." }));
  const named = codeColumns.flatMap(([file, column, targets]) =>
    tables[file].flatMap((row) => unknown(row, column, targets)),
  );
  return [...cited, ...uncited, ...named];
}

function keyColumn(name: string): string {
  return name in factColumns ? factColumns[name as FactFile][0] : "";
}

/** An authority keeps its row when its code changes. */
function codeCells(cells: FactRow["cells"]): readonly string[] {
  return splitList(cells.other_gss_codes ?? "");
}
