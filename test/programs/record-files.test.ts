// The whole record and the workbooks open in programs that we did not write, row by row; and each line of the docs reads them.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type ArchiveTable, archiveTables } from "../../src/archive/archive-tables.ts";
import { sqliteName } from "../../src/archive/sqlite-names.ts";
import { columnValueType, type TableValue, tableName, tableValue } from "../../src/archive/table-values.ts";
import { root } from "../../src/cli/project.ts";
import { model } from "../support/model.ts";
import { opened } from "../support/opened.ts";
import { type Service, startService } from "../support/service.ts";
import { readRealSeed } from "../support/world.ts";

type Row = Readonly<Record<string, TableValue>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

const run = promisify(execFile);
const { dataset } = await readRealSeed();
const tables = archiveTables({ dataset, ...model });
const hasR = await run("Rscript", ["--version"]).then(
  () => true,
  () => false,
);
let service: Service;
let folder: string;

beforeAll(async () => {
  service = await startService();
  folder = await mkdtemp(join(tmpdir(), "record-files-"));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function saved(path: string): Promise<string> {
  const response = await fetch(`${service.url}${path}`);
  const [name = path] = path.slice(1).split("?");
  const file = join(folder, name.replaceAll("/", "-"));
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
  return file;
}

/** The rows of the tables that have any, each with the cells that are not empty. */
function recordRows(
  name: (table: ArchiveTable) => string,
  value: (value: TableValue) => TableValue = (same) => same,
): Tables {
  const entries = tables.map((table) => [
    name(table),
    table.rows.map((row) => {
      const cells = table.columns.map((column, at): [string, TableValue] => [
        column.name,
        value(tableValue(columnValueType(column), row[at] ?? "")),
      ]);
      return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
    }),
  ]);
  return Object.fromEntries(entries);
}

describe("the whole record", () => {
  test("as Parquet has every row in DuckDB, with its types", async () => {
    const rows = recordRows(tableName);
    const found = await opened<Tables>("parquet", await saved("/data.parquet"));
    expect(found).toEqual(Object.fromEntries(Object.entries(rows).filter(([, each]) => each.length > 0)));
  });

  test("as SQLite has every row in Python, and every reference leads to a row", async () => {
    const file = await saved("/data.sqlite");
    const found = await opened<{ tables: Tables; problems: readonly unknown[] }>("sqlite", file);
    expect(found.problems).toEqual([["ok"]]);
    expect(found.tables).toEqual(
      recordRows(sqliteName, (value) => (typeof value === "boolean" ? Number(value) : value)),
    );
  });

  test("as SQLite is published by Datasette, which finds the edges of a body by the names of their ends", async () => {
    const file = await saved("/data.sqlite");
    const search = "from_name=NHS+Camden+CCG&label=covers&_shape=array";
    const found = await opened<readonly Row[]>("datasette", file, `/data/edges.json?${search}`);
    expect(found.map(({ to_name: name, validFrom }) => [name, validFrom])).toEqual([["Camden", "2013-04-01"]]);
  });

  test("has a table by itself, whose days are days and whose codes are texts", async () => {
    const file = await saved("/data/bodies.parquet");
    const found = await opened<{ types: readonly string[]; rows: readonly Row[] }>("parquet_table", file);
    expect(found.rows).toEqual(recordRows(tableName).bodies);
    expect(new Set(found.types)).toEqual(new Set(["VARCHAR", "DATE", "BOOLEAN", "INTEGER"]));
  });
});

describe("a workbook", () => {
  test("has in openpyxl what the CSV has, with codes as texts, days as days, and a header that stays in view", async () => {
    const search = "on=2016-04-01";
    const csv = await (await fetch(`${service.url}/q/co-commissioning-levels.csv?${search}`)).text();
    const file = await saved(`/q/co-commissioning-levels.xlsx?${search}`);
    const found = await opened<Workbook>("workbook", file);
    const [header = [], ...rows] = found.rows.Answer ?? [];
    const written: string[][] = parse(csv);
    expect([header, ...rows].map((row) => row.map((cell) => String(cell ?? "")))).toEqual(written);
    expect(Object.fromEntries(header.map((name, at) => [name, found.types[at]]))).toMatchObject({
      odsCode: ["s"],
      "commissionsConnection.properties.lastSeen": ["d"],
      dataVersion: ["s"],
    });
    expect(found.frozen).toEqual(["A2", null]);
    expect(Object.fromEntries(found.rows.About ?? [])).toMatchObject({
      query: "co-commissioning-levels",
      on: "2016-04-01",
      dataVersion: rows[0]?.at(-1),
      licence: expect.stringContaining("Open Government Licence v3.0"),
    });
  });
});

interface Workbook {
  readonly rows: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>;
  readonly types: readonly (readonly string[])[];
  readonly frozen: readonly (string | null)[];
}

describe("each line of the docs reads the record", () => {
  test("in Python", async () => {
    // DuckDB fetches this extension by itself; here it is a package.
    const prelude = `import duckdb, duckdb_extension_httpfs, json, pathlib
extension = next(pathlib.Path(duckdb_extension_httpfs.__file__).parent.rglob("*.duckdb_extension"))
duckdb.sql(f"LOAD '{extension}'")`;
    const answer = `print(json.dumps([len(bodies), len(record), dict(zip(bodies.id, bodies.odsCode))["ccg-07r"], len(ccgs), len(levels)]))`;
    const program = [prelude, ...(await docsLines("python")), answer].join("\n");
    const { stdout } = await run(inject("python"), ["-c", program]);
    const bodies = recordRows(tableName).bodies ?? [];
    const ccgs = bodies.filter(({ kind }) => kind === "CCG");
    const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(JSON.parse(stdout)).toEqual([bodies.length, all, "07R", ccgs.length, expect.any(Number)]);
  });

  test.runIf(hasR)("in R", async () => {
    const lines = await docsLines("r");
    const program = [...lines, 'cat(nrow(bodies), bodies$odsCode[bodies$id == "ccg-07r"])'].join("\n");
    const { stdout } = await run("Rscript", ["-e", program]);
    expect(stdout).toBe(`${recordRows(tableName).bodies?.length} 07R`);
  });
});

/** The blocks in a language of the page, which name the running service. */
async function docsLines(language: string): Promise<readonly string[]> {
  const page = await readFile(join(root, "docs/api.md"), "utf8");
  const blocks = [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, code = ""]) => code);
  return blocks.map((code) => code.replaceAll("http://127.0.0.1:4000", service.url));
}
