// The shape of a document is bounded before it is validated, whichever way it is written.

import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { limits } from "../../src/base/limits.ts";
import { checkDocumentShape, checkVariableShape } from "../../src/graphql/document-shape.ts";

/** The name of the limit that refuses it. */
function refusedBy(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    return error instanceof KnownError && error.code === "QUERY_TOO_COSTLY" ? error.limit : String(error);
  }
}

const document = (text: string) => refusedBy(() => checkDocumentShape(parse(text, { maxTokens: limits.tokens.most })));
const variables = (value: unknown) => refusedBy(() => checkVariableShape(value));

function times(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => write(at)).join(" ");
}

/** The same in the operation, in a fragment, in a fragment that is spread twice, and in an inline fragment. */
function ways(on: string, wrap: (inner: string) => string, write: (count: number) => string, most: number) {
  const spread = wrap("...F ...F");
  const half = Math.floor(most / 2) + 1;
  return [
    ["where it stands", wrap(write(most + 1))],
    ["in a fragment", `${wrap("...F")} fragment F on ${on} { ${write(most + 1)} }`],
    ["in a fragment that is spread twice", `${spread} fragment F on ${on} { ${write(half)} }`],
    [
      "in a fragment within a fragment",
      `${wrap("...F ...G")} fragment F on ${on} { ...G } fragment G on ${on} { ${write(half)} }`,
    ],
    ["in an inline fragment", wrap(`... { ${write(most + 1)} }`)],
    ["in one behind a directive", wrap(`... @include(if: false) { ${write(most + 1)} }`)],
  ] as const;
}

const root = (inner: string) => `{ ${inner} }`;
const body = (inner: string) => `{ bodies { ${inner} } }`;
const aliases = (count: number) => times(count, (at) => `a${at}: id`);

describe("root fields", () => {
  const fields = (count: number) => times(count, (at) => `lineage${at}`);
  test.each(ways("Query", root, fields, limits.rootFields.most))("are counted %s", (_where, query) => {
    expect(document(query)).toBe("rootFields");
  });
  test("are taken up to the limit", () => {
    expect(document(root(fields(limits.rootFields.most)))).toBeNull();
  });
});

describe("aliases", () => {
  test.each(ways("Body", body, aliases, limits.aliases.most))("are counted %s", (_where, query) => {
    expect(document(query)).toBe("aliases");
  });
  test("are taken up to the limit", () => {
    expect(document(body(aliases(limits.aliases.most)))).toBeNull();
  });
});

describe("directives", () => {
  const directives = (count: number) => `id ${"@a ".repeat(count)}`;
  test.each(ways("Body", body, directives, limits.directives.most))("are counted %s", (_where, query) => {
    expect(document(query)).toBe("directives");
  });
  test("of the operation are counted as well", () => {
    expect(document(`query ${"@a ".repeat(limits.directives.most + 1)} { bodies { id } }`)).toBe("directives");
  });
});

describe("what validation compares with each other", () => {
  test("is bounded: fields of the same name", () => {
    expect(document(body("id ".repeat(limits.repeats.most + 2)))).toBe("repeats");
    expect(document(body(times(20, () => "covers { id id id id id id id id id id id id }")))).toBe("repeats");
    expect(document(body("id ".repeat(limits.repeats.most)))).toBeNull();
  });

  test("is bounded: fragments", () => {
    const fragments = (count: number) =>
      `${body(times(count, (at) => `...F${at}`))} ${times(count, (at) => `fragment F${at} on Body { id }`)}`;
    expect(document(fragments(limits.fragments.most + 1))).toBe("fragments");
    expect(document(fragments(limits.fragments.most))).toBeNull();
  });

  test("is bounded: operations", () => {
    expect(document(times(limits.operations.most + 1, (at) => `query Q${at} { bodies { id } }`))).toBe("operations");
  });
});

test("a bomb of fragments is refused, also in an operation that does not run", () => {
  const bomb = times(20, (at) => `fragment F${at} on Body { ${at < 19 ? `...F${at + 1} ...F${at + 1}` : "id"} }`);
  expect(document(`{ bodies { ...F0 } } ${bomb}`)).toBe("selections");
  expect(document(`query Small { __typename } query Large { bodies { ...F0 } } ${bomb}`)).toBe("selections");
});

test("fragments that spread themselves are left to validation", () => {
  expect(document("{ bodies { ...F } } fragment F on Body { id ...G } fragment G on Body { ...F }")).toBeNull();
});

describe("a value", () => {
  const deep = (levels: number) => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);

  test("is bounded in depth, in the text and in a variable", () => {
    const nested = (levels: number) => `{ edges(ids: ${"[".repeat(levels)}${"]".repeat(levels)}) { id } }`;
    const { most } = limits.valueDepth;
    expect([document(nested(most)), document(nested(most + 1))]).toEqual([null, "valueDepth"]);
    expect([variables({ a: deep(most) }), variables({ a: deep(most + 1) })]).toEqual([null, "valueDepth"]);
    expect(variables({ a: deep(50_000) })).toBe("valueDepth");
  });

  test("is bounded in length, in the text and in a variable", () => {
    const list = (count: number) => `{ edges(ids: [${times(count, () => '"x"')}]) { id } }`;
    const { most } = limits.listLength;
    expect([document(list(most)), document(list(most + 1))]).toEqual([null, "listLength"]);
    const values = (count: number) => ({ where: { id: { in: Array.from({ length: count }, () => "x") } } });
    expect([variables(values(most)), variables(values(most + 1))]).toEqual([null, "listLength"]);
  });

  test("is bounded as a text, in the text and in a variable", () => {
    const { most } = limits.textLength;
    const text = (count: number) => "x".repeat(count);
    expect([
      document(`{ edge(id: "${text(most)}") { id } }`),
      document(`{ edge(id: "${text(most + 1)}") { id } }`),
    ]).toEqual([null, "textLength"]);
    expect([variables({ id: text(most) }), variables({ id: text(most + 1) })]).toEqual([null, "textLength"]);
  });
});
