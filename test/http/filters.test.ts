// Filters in the database, held against a slow and obvious reading of the same record.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { makeReader, type Reader } from "../../src/graph/reader.ts";
import { statementTimeout } from "../support/graph.ts";
import { answer } from "../support/lens.ts";
import { anyFilter, filterText, queryText } from "../support/lens-query.ts";
import { slowly } from "../support/lens-world.ts";
import { type Service, startSmallService } from "../support/service.ts";
import { smallDataset } from "../support/small-seed.ts";

let service: Service;
let reader: Reader;
beforeAll(async () => {
  service = await startSmallService();
  reader = makeReader(service.graph, statementTimeout);
});
afterAll(() => service.close());

/** The ids that a filter finds over HTTP. */
async function found(field: string, where: string, directive = ""): Promise<readonly string[]> {
  const { body } = await service.ask(`query ${directive} { ${field}(where: ${where}, limit: 500) { id } }`);
  expect(body.errors).toBeUndefined();
  return body.data[field].map(({ id }: { readonly id: string }) => id);
}

const bodies = smallDataset.things.filter(({ type }) => type === "Body");
const bodiesWhere = (fits: (facts: Readonly<Record<string, unknown>>) => boolean): readonly string[] =>
  bodies
    .filter(({ facts }) => fits(facts))
    .map(({ id }) => id)
    .sort();

describe("NOT", () => {
  test("and its filter make up the whole in the example of the guide", async () => {
    const guide = await readFile(join(root, "docs/queries.md"), "utf8");
    const [, example = ""] = /## Filters[\s\S]*?```graphql\n([\s\S]*?)```/.exec(guide) ?? [];
    const { body } = await service.ask(example);
    const { ended, others, all } = body.data;
    const unknown = bodiesWhere(({ validTo }) => validTo === null).length;
    expect(others.totalCount).toBeGreaterThan(unknown);
    expect(ended.totalCount + others.totalCount).toBe(all.totalCount);
  });

  const ended = '{ validTo: { lte: "2021-01-01" } }';

  test("has what fits and what is not established, so that nothing is in neither", async () => {
    const isEnded = ({ validTo }: Readonly<Record<string, unknown>>) =>
      typeof validTo === "string" && validTo <= "2021-01-01";
    expect(await found("bodies", ended)).toEqual(bodiesWhere(isEnded));
    expect(await found("bodies", `{ NOT: ${ended} }`)).toEqual(bodiesWhere((facts) => !isEnded(facts)));
  });

  test("has them on a day as well", async () => {
    const asOf = '@asOf(date: "2015-04-01")';
    const all = await found("bodies", '{ id: { contains: "" } }', asOf);
    const those = await found("bodies", ended, asOf);
    const others = await found("bodies", `{ NOT: ${ended} }`, asOf);
    expect([...those, ...others].sort()).toEqual(all);
    expect(others).toContain("nhs-england");
    expect(those).not.toEqual([]);
  });
});

test("an empty list of filters is refused, in a default of a variable too", async () => {
  const { status, body } = await service.ask("query ($all: [BodyWhere!] = []) { bodies(where: { OR: $all }) { id } }");
  expect([status, body.errors[0].extensions.code, body.errors[0].message]).toEqual([
    400,
    "ARGUMENT_BAD",
    "bodies(where).OR is an empty list: put a filter in it, or leave it out.",
  ]);
});

test.each(["", '@asOf(date: "2015-04-01")'])(
  "a variable in a filter that does not have its type is named %s",
  async (asOf) => {
    const query = `query ($where: BodyWhere) ${asOf} { bodies(where: $where) { id } }`;
    const { status, body } = await service.ask(query, { where: { NOT: { kind: { eq: "SHIRE" } } } });
    expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(body.errors[0].message).toContain('got invalid value "SHIRE" at "where.NOT.kind.eq"');
  },
);

test("an empty list of values finds nothing, and its NOT finds all", async () => {
  expect(await found("bodies", "{ odsCode: { in: [] } }")).toEqual([]);
  expect(await found("bodies", "{ NOT: { odsCode: { in: [] } } }")).toEqual(bodiesWhere(() => true));
});

test("a filter as deep as one may be is answered", async () => {
  const nested = (levels: number): string => {
    const own = 'remit: { contains: "x" }, validTo: { lte: "2015-04-01" }';
    return levels === 0 ? `{ ${own} }` : `{ NOT: { parts: { all: ${nested(levels - 1)} }, ${own} } }`;
  };
  const deepest = await service.ask(`{ bodies(where: ${nested(4)}) { id } }`);
  expect([deepest.status, deepest.body.errors]).toEqual([200, undefined]);
  const tooDeep = await service.ask(`{ bodies(where: ${nested(5)}) { id } }`);
  expect([tooDeep.status, tooDeep.body.errors[0].extensions.code]).toEqual([400, "QUERY_TOO_COSTLY"]);
});

test("any filter finds what a slow reading finds, and its NOT finds the rest", async () => {
  const expected = slowly(smallDataset);
  await fc.assert(
    fc.asyncProperty(anyFilter, async ({ root, type, where }) => {
      const query = { day: null, statuses: [], byArgument: false, root, type, size: 500, below: [] };
      const queries = [where, { is: "NOT", of: where } as const].map((filter) => ({ ...query, where: filter }));
      const answers = await Promise.all(queries.map((each) => answer(reader, queryText(each))));
      expect(answers, filterText(where)).toEqual(queries.map(expected));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
