// The catalogue, the fields of the API and the files of the seed name the same kinds and types.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { factStatuses, kebabCase } from "../../src/model/catalogue.ts";
import { model } from "../support/model.ts";

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(join(root, folder))).sort();
}

test("each kind of body has a file in the seed, and each file a kind", async () => {
  const kinds = [...model.catalogue.kinds.keys()].map((kind) => `${kebabCase(kind)}.csv`);
  expect(await filesIn("seed/bodies")).toEqual(kinds.sort());
});

test("each type of edge has a file in the seed, and each file a type", async () => {
  const types = [...model.catalogue.edgeTypes.keys()].map((type) => `${kebabCase(type)}.csv`);
  expect(await filesIn("seed/edges")).toEqual(types.sort());
});

test("each field that runs along an edge type runs along one of the catalogue", () => {
  const strange = model.sdl.edgeFields.filter(({ type }) => !model.catalogue.edgeTypes.has(type));
  expect(strange).toEqual([]);
});

/** Names without a look, each with the number that is free. */
function lookless(entries: readonly { readonly name: string; readonly look: number | null }[]): readonly string[] {
  const free = Math.max(...entries.map(({ look }) => look ?? 0)) + 1;
  return entries
    .filter(({ look }) => look === null)
    .map(({ name }) => `schema/catalogue.graphql: ${name} has no look: ${free} is free`);
}

test("each kind, each status and each type of edge that a picture draws has a look", () => {
  const types = [...model.catalogue.edgeTypes.values()];
  const drawn = types.filter(({ event, fromType, toType }) => !event && fromType === "Body" && toType === "Body");
  expect(lookless([...model.catalogue.kinds.values()])).toEqual([]);
  expect(lookless([...model.catalogue.statuses.values()])).toEqual([]);
  expect(lookless(drawn)).toEqual([]);
});

test("one status and no other is a fact", () => {
  expect(factStatuses(model.catalogue)).toEqual(["IN_FORCE"]);
});

test("each kind says how it is called, one and many", () => {
  const unnamed = [...model.catalogue.kinds.values()].filter(({ label, plural }) => label === plural);
  expect(unnamed).toEqual([]);
});
