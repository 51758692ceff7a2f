// Filters as they are executed: where NOT stands in them, and what it stands before.

import { parse, parseValue, print, stripIgnoredCharacters, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { complementFilters } from "../../src/graphql/complement-filters.ts";
import { api } from "../support/model.ts";

type Variables = Readonly<Record<string, unknown>>;

/** A filter as it is executed. */
function executed(filter: string, root = "bodies", variables: Variables = {}, declared = ""): string {
  const document = parse(`query${declared} { ${root}(where: ${filter}) { __typename } }`, { noLocation: true });
  expect(validate(api, document)).toEqual([]);
  const complete = complementFilters(document, api, variables);
  const [, where = ""] = /\(where:(.*)\)\{__typename\}\}$/.exec(stripIgnoredCharacters(print(complete))) ?? [];
  return print(parseValue(where));
}

describe("what is not established is in the complement", () => {
  test.each([
    [
      "of a day",
      '{NOT: {validTo: {lte: "2015-04-01"}}}',
      '{OR: [{validTo: {eq: null}}, {NOT: {validTo: {lte: "2015-04-01"}}}]}',
    ],
    [
      "of several comparisons of one field",
      '{NOT: {validTo: {gt: "2015-04-01", lte: "2016-04-01"}}}',
      '{OR: [{validTo: {eq: null}}, {NOT: {validTo: {gt: "2015-04-01", lte: "2016-04-01"}}}]}',
    ],
    ["of a text", '{NOT: {remit: {contains: "x"}}}', '{OR: [{remit: {eq: null}}, {NOT: {remit: {contains: "x"}}}]}'],
    [
      "of a list of values",
      '{NOT: {odsCode: {in: ["07R"]}}}',
      '{OR: [{odsCode: {eq: null}}, {NOT: {odsCode: {in: ["07R"]}}}]}',
    ],
    ["of a number", "{NOT: {tileRow: {lt: 3}}}", "{OR: [{tileRow: {eq: null}}, {NOT: {tileRow: {lt: 3}}}]}"],
  ])("%s", (_what, filter, expected) => {
    expect(executed(filter)).toBe(expected);
  });

  test.each([
    ["a kind", "{NOT: {kind: {eq: CCG}}}"],
    ["a day that is never null", '{NOT: {possibleTo: {lt: "2015-04-01"}}}'],
    ["a list", '{NOT: {aliases: {includes: "PHE"}}}'],
    ["a boolean", "{NOT: {collective: {eq: true}}}"],
  ])("but not where all have one: %s", (_what, filter) => {
    expect(executed(filter)).toBe(filter);
  });

  test("and is not asked for twice", () => {
    expect(executed("{NOT: {validTo: {eq: null}}}")).toBe("{NOT: {validTo: {eq: null}}}");
    expect(executed("{NOT: {NOT: {validTo: {eq: null}}}}")).toBe("{validTo: {eq: null}}");
  });
});

describe("NOT", () => {
  const is = (id: string) => `{id: {eq: "${id}"}}`;

  test("of fields of one filter is any of their complements", () => {
    expect(executed('{NOT: {kind: {eq: CCG}, remit: {startsWith: "x"}}}')).toBe(
      '{OR: [{NOT: {kind: {eq: CCG}}}, {remit: {eq: null}}, {NOT: {remit: {startsWith: "x"}}}]}',
    );
  });

  test("goes through AND, OR and other NOTs", () => {
    expect(executed(`{NOT: {AND: [${is("a")}, {NOT: ${is("b")}}]}}`)).toBe(`{OR: [{NOT: ${is("a")}}, ${is("b")}]}`);
    expect(executed(`{NOT: {OR: [${is("a")}, ${is("b")}]}}`)).toBe(`{AND: [{NOT: ${is("a")}}, {NOT: ${is("b")}}]}`);
    expect(executed(`{NOT: {NOT: {NOT: ${is("a")}}}}`)).toBe(`{NOT: ${is("a")}}`);
  });

  test("of some is none, and of none is some, with what they ask for as it is", () => {
    expect(executed(`{NOT: {covers: {some: ${is("a")}}}}`)).toBe(`{covers: {none: ${is("a")}}}`);
    expect(executed(`{NOT: {covers: {none: {NOT: {remit: {contains: "x"}}}}}}`)).toBe(
      '{covers: {some: {OR: [{remit: {eq: null}}, {NOT: {remit: {contains: "x"}}}]}}}',
    );
  });

  test("of single is its NOT", () => {
    expect(executed(`{NOT: {covers: {single: ${is("a")}}}}`)).toBe(`{NOT: {covers: {single: ${is("a")}}}}`);
  });

  test("of one neighbour includes what has none", () => {
    expect(executed('{NOT: {parent: {kind: {eq: "x"}}}}', "services")).toBe('{NOT: {parent: {kind: {eq: "x"}}}}');
  });

  test("of the two ends of a connection is that of either", () => {
    const filter = `{NOT: {node: ${is("a")}, edge: {amountGbp: {gt: 5}}}}`;
    expect(executed(`{commissionsConnection: {some: ${filter}}}`)).toBe(
      `{commissionsConnection: {some: {OR: [{node: {NOT: ${is("a")}}}, {edge: {OR: [{amountGbp: {eq: null}}, {NOT: {amountGbp: {gt: 5}}}]}}]}}}`,
    );
  });

  test("of a measure includes what has nothing to measure", () => {
    const aggregate = (inner: string) => `{commissionsConnection: {aggregate: ${inner}}}`;
    expect(
      executed(`{NOT: ${aggregate("{edge: {amountGbp: {average: {gt: 5}, sum: {lt: 9}}}, count: {nodes: {gt: 1}}}")}}`),
    ).toBe(
      `{OR: [{commissionsConnection: {none: {edge: {NOT: {amountGbp: {eq: null}}}}}}, ${[
        "{edge: {amountGbp: {average: {gt: 5}}}}",
        "{edge: {amountGbp: {sum: {lt: 9}}}}",
        "{count: {nodes: {gt: 1}}}",
      ]
        .map((inner) => `{NOT: ${aggregate(inner)}}`)
        .join(", ")}]}`,
    );
    expect(executed(aggregate("{NOT: {NOT: {node: {name: {longestLength: {gt: 5}}}}}}"))).toBe(
      aggregate("{node: {name: {longestLength: {gt: 5}}}}"),
    );
  });
});

describe("all", () => {
  test("is one at least, and none that is not so or for which that is not established", () => {
    const any = "{NOT: {id: {eq: null}}}";
    const late = '{validTo: {gt: "2020-01-01"}}';
    const other = `{OR: [{validTo: {eq: null}}, {NOT: ${late}}]}`;
    expect(executed(`{covers: {all: ${late}}}`)).toBe(`{covers: {some: ${any}, none: ${other}}}`);
    expect(executed(`{NOT: {covers: {all: ${late}}}}`)).toBe(
      `{OR: [{covers: {none: ${any}}}, {covers: {some: ${other}}}]}`,
    );
    expect(executed(`{coversConnection: {all: {node: ${late}}}}`)).toBe(
      `{coversConnection: {some: {node: ${any}}, none: {node: ${other}}}}`,
    );
  });
});

describe("OR", () => {
  test("of pairs of a node and an edge keeps each pair together", () => {
    const node = "{kind: {eq: CCG}}";
    const edge = "{status: {eq: ENDED}}";
    expect(executed(`{coversConnection: {some: {OR: [{node: ${node}, edge: ${edge}}, {node: ${node}}]}}}`)).toBe(
      `{coversConnection: {some: {OR: [{AND: [{node: ${node}}, {edge: ${edge}}]}, {node: ${node}}]}}}`,
    );
  });
});

describe("a filter in variables", () => {
  test("is the same as one that is written out, in whole or in part", () => {
    const written = '{NOT: {remit: {contains: "x"}, validTo: {lte: "2015-04-01"}}}';
    const day = { validTo: { lte: "2015-04-01" } };
    const remit = { remit: { contains: "x" } };
    expect(executed("$w", "bodies", { w: { NOT: { ...day, ...remit } } }, "($w: BodyWhere)")).toBe(executed(written));
    expect(executed("{NOT: $w}", "bodies", { w: { ...day, ...remit } }, "($w: BodyWhere)")).toBe(executed(written));
    expect(executed("{NOT: {AND: $w}}", "bodies", { w: [remit, day] }, "($w: [BodyWhere!])")).toBe(executed(written));
  });

  test("keeps the variable that is compared with", () => {
    expect(executed("{NOT: {validTo: {lte: $d}}}", "bodies", { d: "2015-04-01" }, "($d: Date)")).toBe(
      "{OR: [{validTo: {eq: null}}, {NOT: {validTo: {lte: $d}}}]}",
    );
    expect(executed("{NOT: {validTo: {eq: $d}}}", "bodies", { d: null }, "($d: Date)")).toBe(
      "{NOT: {validTo: {eq: $d}}}",
    );
  });
});

test("a filter of a list and of a connection are treated alike", () => {
  const filter = '{NOT: {remit: {contains: "x"}}}';
  const expected = '{OR: [{remit: {eq: null}}, {NOT: {remit: {contains: "x"}}}]}';
  const document = parse(
    `{ bodies { parts(where: ${filter}) { partsConnection(where: {node: ${filter}}) { totalCount } } } }`,
  );
  expect(stripIgnoredCharacters(print(complementFilters(document, api, {})))).toBe(
    stripIgnoredCharacters(
      `{ bodies { parts(where: ${expected}) { partsConnection(where: {node: ${expected}}) { totalCount } } } }`,
    ),
  );
});

test("a document whose filters have nothing to rewrite stays the same object", () => {
  const document = parse('{ bodies(where: { validTo: { eq: null }, covers: { some: { id: { eq: "a" } } } }) { id } }');
  expect(complementFilters(document, api, {})).toBe(document);
});

test("a filter grows in proportion to its size", () => {
  const nested = (levels: number): string =>
    levels === 0 ? '{remit: {contains: "x"}}' : `{NOT: {covers: {all: ${nested(levels - 1)}}, remit: {contains: "x"}}}`;
  const sizes = [1, 2, 3, 4, 5].map((levels) => executed(nested(levels)).length);
  const growth = sizes.slice(1).map((size, at) => size - (sizes[at] ?? 0));
  expect(Math.max(...growth) - Math.min(...growth)).toBeLessThan(60);
});
