// Lists as their addresses ask for them: filters and their counts, text, order and pages.

import { describe, expect, test } from "vitest";
import { countSentence, type ListSpec, listAddress, viewList } from "../../src/parts/list-view.ts";

interface Boat {
  readonly name: string;
  readonly port: string;
  readonly rigs: readonly string[];
  readonly built: number | null;
}

const boats: readonly Boat[] = [
  { name: "Anna", port: "Hull", rigs: ["ketch"], built: 1910 },
  { name: "Bess", port: "Hull", rigs: ["sloop", "motor"], built: null },
  { name: "Cora", port: "Deal", rigs: ["sloop"], built: 1870 },
  { name: "Dora 10", port: "Deal", rigs: [], built: 1890 },
  { name: "Dora 9", port: "Leith", rigs: ["motor"], built: 1900 },
];

const spec: ListSpec<Boat> = {
  path: "/boats",
  facets: [
    { name: "port", label: "Port", values: ({ port }) => [port], words: (port) => `Port of ${port}` },
    { name: "rig", label: "Rig", values: ({ rigs }) => rigs },
    { name: "owner", label: "Owner", values: () => [], isLong: true },
  ],
  text: ({ name, port }) => `${name} ${port}`,
  sorts: { name: ({ name }) => name, built: ({ built }) => built },
  sort: "name",
  pageLength: 2,
};

const view = (query: string) => viewList(boats, spec, new URL(`http://x/boats${query}`));
const names = (query: string) => view(query).rows.map(({ name }) => name);
const options = (query: string, facet: string) =>
  view(query)
    .state.facets.find(({ name }) => name === facet)
    ?.options.map(({ words, count }) => `${words} ${count}`);

describe("rows", () => {
  test("are those of the first page, in the usual order, where the address asks for nothing", () => {
    expect(names("")).toEqual(["Anna", "Bess"]);
  });

  test.each([
    ["?port=Hull", ["Anna", "Bess"]],
    ["?rig=motor", ["Bess", "Dora 9"]],
    ["?port=Hull&rig=motor", ["Bess"]],
    ["?port=Nowhere", []],
    ["?text=DORA", ["Dora 9", "Dora 10"]],
    ["?text=dora+leith", ["Dora 9"]],
    ["?page=2", ["Cora", "Dora 9"]],
    ["?page=99", ["Dora 10"]],
    ["?page=-1", ["Anna", "Bess"]],
    ["?page=x", ["Anna", "Bess"]],
  ])("for %s are %j", (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test.each([
    ["?sort=built", ["Cora", "Dora 10"]],
    ["?sort=-built", ["Anna", "Dora 9"]],
    ["?sort=built&page=3", ["Bess"]],
    ["?sort=-built&page=3", ["Bess"]],
    ["?sort=constructor", ["Anna", "Bess"]],
  ])("sorted by %s begin with %j: what is not known comes last", (query, expected) => {
    expect(names(query)).toEqual(expected);
  });
});

describe("the options of a filter", () => {
  test("count what each would leave, whatever that filter has now", () => {
    expect(options("?port=Hull", "port")).toEqual(["Port of Deal 2", "Port of Hull 2", "Port of Leith 1"]);
    expect(options("?port=Hull", "rig")).toEqual(["ketch 1", "motor 1", "sloop 1"]);
    expect(options("?rig=motor", "port")).toEqual(["Port of Hull 1", "Port of Leith 1"]);
  });

  test("have the value that was chosen even where nothing is left", () => {
    expect(options("?port=Hull&text=dora", "port")).toEqual(["Port of Deal 1", "Port of Hull 0", "Port of Leith 1"]);
  });

  test("are not listed where there are too many to choose from", () => {
    expect(options("?owner=Smith", "owner")).toEqual([]);
    expect(view("?owner=Smith").state.facets[2]?.chosen).toEqual({ value: "Smith", words: "Smith" });
  });
});

describe("the address of the same list", () => {
  test("keeps the filters, changes one, and begins on the first page", () => {
    const { state } = view("?port=Hull&text=a&page=2&sort=-built&other=1&on=2015-04-01");
    expect(listAddress(state, {})).toBe("/boats?port=Hull&on=2015-04-01&text=a&sort=-built");
    expect(listAddress(state, { port: undefined, sort: "name" })).toBe("/boats?on=2015-04-01&text=a&sort=name");
  });

  test("does not say the usual order", () => {
    expect(listAddress(view("?sort=name").state, {})).toBe("/boats");
  });
});

test("the count says how many of how many", () => {
  expect(countSentence(view("").state, "boat", "boats")).toBe("5 boats");
  expect(countSentence(view("?port=Hull").state, "boat", "boats")).toBe("2 of 5 boats");
  expect(countSentence({ count: 1200, all: 2499 }, "link", "links")).toBe("1,200 of 2,499 links");
});
