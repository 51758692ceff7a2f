// The record that a load has found, and who gets it.

import { expect, test } from "vitest";
import { makeLoadedRecord } from "../../src/cli/loaded-record.ts";
import type { Dataset } from "../../src/model/dataset.ts";

const record = (dataVersion: string): Dataset => ({
  things: [{ type: "Dataset", id: "record", facts: { id: "record", dataVersion } }],
  links: [],
  edges: [],
});

test("what a load has found is given away once, to who reads that version", () => {
  const loaded = makeLoadedRecord();
  const found = record("one");
  loaded.keep(found);
  expect([loaded.take("one"), loaded.take("one")]).toEqual([found, null]);
});

test.each(["two", null])("it is not given to who reads version %s, nor to anybody after", (version) => {
  const loaded = makeLoadedRecord();
  loaded.keep(record("one"));
  expect([loaded.take(version), loaded.take("one")]).toEqual([null, null]);
});

test("a record without a version is given to nobody", () => {
  const loaded = makeLoadedRecord();
  loaded.keep({ things: [], links: [], edges: [] });
  expect(loaded.take("one")).toBeNull();
});
