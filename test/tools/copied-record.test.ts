// A seed with copies of a record is a valid record, so many times as large.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeCopies } from "../../bench/copied-record.ts";
import { readCheckedSeed } from "../../src/cli/project.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { model } from "../support/model.ts";
import { smallDataset, smallSeed } from "../support/small-seed.ts";

const folder = await mkdtemp(join(tmpdir(), "copied-record-"));
afterAll(() => rm(folder, { recursive: true }));

function bodyIds({ things }: Dataset): readonly string[] {
  return things.filter(({ type }) => type === "Body").map(({ id }) => id);
}

test("each copy has the bodies and edges of the record, and shares its documents and services", async () => {
  writeCopies(3, folder, smallSeed);
  const { dataset, problems } = await readCheckedSeed(folder, model);
  expect(problems).toEqual([]);
  const ids = bodyIds(smallDataset);
  expect([...bodyIds(dataset)].sort()).toEqual(
    [...ids, ...ids.flatMap((id) => [`${id}-copy-1`, `${id}-copy-2`])].sort(),
  );
  expect(dataset.edges.length).toBe(3 * smallDataset.edges.length);
  const shared = (type: string, { things }: Dataset) => things.filter((thing) => thing.type === type).length;
  expect(shared("Document", dataset)).toBe(shared("Document", smallDataset));
  expect(shared("Service", dataset)).toBe(shared("Service", smallDataset));
  const copyNumber = (id: string) => /-copy-\d+$/.exec(id)?.[0] ?? "";
  const crossing = dataset.edges.filter(({ from, to }) => copyNumber(from) !== copyNumber(to));
  expect(crossing.map(({ id }) => id)).toEqual([]);
});
