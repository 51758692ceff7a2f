// What a download says of itself.

import { expect, test } from "vitest";
import { imprintLines, makeImprint } from "../../src/formats/imprint.ts";
import { awkward } from "../support/exported.ts";
import { knownError } from "../support/thrown.ts";
import { thing } from "../support/tiny.ts";

test("the imprint is the dataset's own row and what was asked for", () => {
  const row = { name: "Record", dataVersion: "abc", dataDate: "2026-11-22", licence: "Free.", attribution: "Us" };
  const asked = { on: "2015-04-01", filters: { kinds: "CCG" } };
  const { name, ...rest } = row;
  expect(makeImprint({ things: [thing("Dataset", "record", row)] }, asked)).toEqual({ title: name, ...rest, ...asked });
});

test("a dataset without a row of its own has no imprint", () => {
  expect(knownError(() => makeImprint({ things: [] }, { on: null, filters: {} })).code).toBe("SEED_INVALID");
});

test("what was not asked for and what was left out are said", () => {
  const lines = new Map(imprintLines(awkward.imprint, awkward.network));
  expect([lines.get("on"), lines.get("filters"), lines.get("truncated")]).toEqual(["all days", "none", "true"]);
});
