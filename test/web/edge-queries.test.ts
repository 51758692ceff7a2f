// The queries for one edge and for the edges at a body ask for every type in the catalogue.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { catalogue } from "../../web/src/generated/catalogue.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const body = read("schema/body.graphql");

/** The fields of Body for a type of edge: the one from its source, and the one from its target where there is one. */
function fieldsOf(type: string): readonly { readonly name: string; readonly out: boolean }[] {
  const field = new RegExp(`^  (\\w+): \\[\\w+!\\]!\\s+@relationship\\(type: "${type}", direction: (IN|OUT)`, "gm");
  return [...body.matchAll(field)].map(([, name = "", direction]) => ({ name, out: direction === "OUT" }));
}

const types = catalogue.edgeTypes.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");

describe("a type of edge between bodies", () => {
  test.each(types.map(({ name }) => name))("%s has a field in the query for one edge", (type) => {
    const fields = fieldsOf(type).filter(({ out }) => out);
    expect(fields.length).toBe(1);
    for (const { name } of fields) {
      expect(read("web/src/queries/edge.graphql")).toContain(`${name}Connection(where`);
    }
  });

  test.each(types.map(({ name }) => name))(
    "%s has a field for each end in the query for the edges at a body",
    (type) => {
      for (const { name } of fieldsOf(type)) {
        expect(read("web/src/queries/ties-at.graphql")).toContain(`${name}Connection(`);
      }
    },
  );
});
