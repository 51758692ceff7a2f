// The explorer asks for edges by their ids, so a type of edge that is added to the catalogue needs no query of its own.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { model } from "../support/model.ts";

const queries = join(root, "web/src/queries");
const between = model.sdl.edgeFields.filter(({ on, type }) => {
  const entry = model.catalogue.edgeTypes.get(type);
  return on === "Body" && entry?.fromType === "Body" && entry.toType === "Body";
});

test.each(readdirSync(queries))("%s names no type of edge between bodies", (file) => {
  const text = readFileSync(join(queries, file), "utf8").replaceAll(/#.*/g, "");
  const named = between.filter(({ field }) => new RegExp(`\\b${field}(Connection)?\\s*[({]`).test(text));
  expect(named.map(({ field }) => field)).toEqual([]);
  expect(between.length).toBeGreaterThan(15);
});
