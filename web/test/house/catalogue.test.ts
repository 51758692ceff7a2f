// The network view knows the catalogue and no kind or type by name: a new one needs no change in it.

import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type FieldNode, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { expect, test } from "vitest";
import { root } from "../../../src/cli/project.ts";
import { api, model } from "../../../test/support/model.ts";
import { catalogue } from "../../src/generated/catalogue.ts";

const names = [...catalogue.kinds, ...catalogue.edgeTypes].map(({ name }) => name);
const quoted = new RegExp(`["'\`](${names.join("|")})["'\`]|\\.(${names.join("|")})\\b`);

test("no file of the network view names a kind of body or a type of edge", async () => {
  const folder = join(root, "web/src/network");
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(tsx?|css|graphql)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const found = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      return lines.flatMap((line, at) => (quoted.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
    }),
  );
  expect(found.flat()).toEqual([]);
});

const queries = join(root, "web/src/network/queries");
const between = model.sdl.edgeFields.filter(({ on, type }) => {
  const entry = model.catalogue.edgeTypes.get(type);
  return on === "Body" && entry?.fromType === "Body" && entry.toType === "Body";
});

test.each(readdirSync(queries))("%s names no type of edge between bodies", (file) => {
  const fields = bodyFields(readFileSync(join(queries, file), "utf8"));
  const named = between.filter(({ field }) => fields.includes(field) || fields.includes(`${field}Connection`));
  expect(named.map(({ field }) => field)).toEqual([]);
  expect(between.length).toBeGreaterThan(15);
});

/** The fields of a body that a query asks for; fields of the same name elsewhere, as `funds` of the query itself, are others. */
function bodyFields(text: string): readonly string[] {
  const found: string[] = [];
  const types = new TypeInfo(api);
  const field = (node: FieldNode) => {
    if (types.getParentType()?.name === "Body") {
      found.push(node.name.value);
    }
  };
  visit(parse(text), visitWithTypeInfo(types, { Field: field }));
  return found;
}

test("a field of a body is told from a field of the same name elsewhere", () => {
  expect(bodyFields("{ covers: documents { id } bodies { coveredBy { name } } }")).toEqual(["coveredBy", "name"]);
});
