// Tables as Parquet: the same bytes each time, and a file for a table without rows. test/programs reads the rows.

import { expect, test } from "vitest";
import { archiveTables } from "../../src/archive/archive-tables.ts";
import { parquetRecord, parquetTable } from "../../src/archive/parquet-file.ts";
import { makeImprint } from "../../src/formats/imprint.ts";
import { model } from "../support/model.ts";
import { smallDataset } from "../support/small-seed.ts";

const tables = archiveTables({ dataset: smallDataset, ...model });
const imprint = makeImprint(smallDataset, { on: null, filters: {} });

test("the same record makes the same bytes", () => {
  expect(Buffer.compare(parquetRecord(tables, imprint), parquetRecord(tables, imprint))).toBe(0);
});

test("each table makes a file, also one that has no rows", () => {
  expect(tables.some(({ rows }) => rows.length === 0)).toBe(true);
  const starts = tables.map((table) => Buffer.from(parquetTable(table, imprint)).subarray(0, 4).toString());
  expect(new Set(starts)).toEqual(new Set(["PAR1"]));
});
