// The record as a SQLite file: its tables, its view of edges, and what it says about itself.

import initSqlJs, { type Database } from "sql.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveTables } from "../../src/archive/archive-tables.ts";
import { sqliteFile } from "../../src/archive/sqlite-file.ts";
import { makeImprint } from "../../src/formats/imprint.ts";
import { model } from "../support/model.ts";
import { smallDataset } from "../support/small-seed.ts";

const tables = archiveTables({ dataset: smallDataset, ...model });
const imprint = makeImprint(smallDataset, { on: null, filters: {} });
const bytes = await sqliteFile(tables, { imprint, catalogue: model.catalogue });
let database: Database;

beforeAll(async () => {
  const { Database: OpenedDatabase } = await initSqlJs();
  database = new OpenedDatabase(bytes);
});
afterAll(() => database.close());

function rows(query: string): readonly (readonly unknown[])[] {
  return database.exec(query)[0]?.values ?? [];
}

test("the same record makes the same bytes", async () => {
  expect(Buffer.compare(bytes, await sqliteFile(tables, { imprint, catalogue: model.catalogue }))).toBe(0);
});

test("every row of every table is in it, and each reference leads to a row", () => {
  const counted = rows("SELECT name FROM tables ORDER BY rowid").map(([name]) => [
    name,
    rows(`SELECT count(*) FROM "${name}"`)[0]?.[0],
  ]);
  expect(counted.map(([, count]) => count)).toEqual(tables.map((table) => table.rows.length));
  expect(counted[0]).toEqual(["bodies", smallDataset.things.filter(({ type }) => type === "Body").length]);
  expect(rows("PRAGMA foreign_key_check")).toEqual([]);
});

describe("the view of all edges", () => {
  test("has each edge with the names of both ends", () => {
    const ids = rows("SELECT id FROM edges").map(([id]) => id);
    expect(ids.sort()).toEqual(smallDataset.edges.map(({ id }) => id).sort());
    const covers = `SELECT type, label, directed, from_name, to_name, status, validFrom FROM edges
      WHERE id = 'covers:ccg-07r:borough-camden:2013-04-01'`;
    expect(rows(covers)).toEqual([["COVERS", "covers", 1, "NHS Camden CCG", "Camden", "IN_FORCE", "2013-04-01"]]);
  });
});

test("an item of a list can be joined with the row that it names", () => {
  const documents = `SELECT item.position, document.id FROM list_items AS item JOIN documents AS document ON document.id = item.item
    WHERE item.id = 'covers:ccg-07r:borough-camden:2013-04-01' AND item."column" = 'documentIds' ORDER BY 1`;
  const edge = smallDataset.edges.find(({ id }) => id === "covers:ccg-07r:borough-camden:2013-04-01");
  expect(rows(documents)).toEqual([edge?.facts.documentIds].flat().map((id, at) => [at + 1, id]));
});

test("it says which data it holds, on what terms, and what each column means", () => {
  expect(Object.fromEntries(rows("SELECT name, value FROM about").map(([name, value]) => [name, value]))).toEqual({
    title: imprint.title,
    dataVersion: imprint.dataVersion,
    dataDate: imprint.dataDate,
    licence: imprint.licence,
    attribution: imprint.attribution,
  });
  const column = `SELECT type, list, refers_to FROM columns WHERE "table" = 'commissions' AND name = 'service'`;
  expect(rows(column)).toEqual([["ID", 0, "services"]]);
  expect(rows("SELECT count(*) FROM columns WHERE description = ''")).toEqual([[0]]);
});
