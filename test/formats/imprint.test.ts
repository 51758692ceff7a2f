// What a download says of itself.

import { expect, test } from "vitest";
import { imprintLines, makeImprint } from "../../src/formats/imprint.ts";
import { awkward } from "../support/exported.ts";
import { knownError } from "../support/thrown.ts";
import { thing } from "../support/tiny.ts";

test("the imprint is the dataset's own row and the request", () => {
  const row = { name: "Record", dataVersion: "abc", dataDate: "2026-11-22", licence: "Free.", attribution: "Us" };
  const request = { on: "2015-04-01", filters: { kinds: "CCG" } };
  const { name, ...rest } = row;
  expect(makeImprint({ things: [thing("Dataset", "record", row)] }, request)).toEqual({
    title: name,
    ...rest,
    ...request,
  });
});

test("a dataset without a row of its own has no imprint", () => {
  expect(knownError(() => makeImprint({ things: [] }, { on: null, filters: {} })).code).toBe("SEED_INVALID");
});

test("defaults and omissions are stated", () => {
  const lines = new Map(imprintLines(awkward.imprint, awkward.network));
  expect([lines.get("on"), lines.get("filters"), lines.get("truncated")]).toEqual(["all days", "none", "true"]);
});
