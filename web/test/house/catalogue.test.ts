// The explorer knows the catalogue and no kind or type by name: a new one needs no change in web/.

import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../src/cli/project.ts";
import { model } from "../../../test/support/model.ts";
import { catalogue } from "../../src/generated/catalogue.ts";

const names = [...catalogue.kinds, ...catalogue.edgeTypes].map(({ name }) => name);
const quoted = new RegExp(`["'\`](${names.join("|")})["'\`]|\\.(${names.join("|")})\\b`);

test("no file of the explorer names a kind of body or a type of edge", async () => {
  const folder = join(root, "web/src");
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => /\.(tsx?|css|graphql)$/.test(file) && !file.startsWith("generated"),
  );
  expect(files.length).toBeGreaterThan(80);
  const found = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      return lines.flatMap((line, at) => (quoted.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
    }),
  );
  expect(found.flat()).toEqual([]);
});

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
