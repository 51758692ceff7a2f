// The state of the view and its address: each holds the other.

import {
  assert,
  constantFrom,
  option,
  property,
  record,
  string,
  subarray,
  tuple,
  webQueryParameters,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, stateAddress } from "../../../src/network/state/address.ts";
import { questionKey } from "../../../src/network/state/question-key.ts";
import { openingState, type State, setFilters, showProposals } from "../../../src/network/state/state.ts";

const on = "2015-04-01";

function read(address: string, days = { on, before: null as string | null }): State {
  return readAddress(new URL(address, "http://a.test"), days);
}

test.each([
  ["/network", { subject: null }],
  ["/network?body=ccg-07r", { subject: { kind: "bodies", ids: ["ccg-07r"], hops: 1 } }],
  ["/network?body=ccg-07r,ccg-07m&hops=2", { subject: { kind: "bodies", ids: ["ccg-07r", "ccg-07m"], hops: 2 } }],
  ["/network?body=ccg-07r&body=ccg-07m", { subject: { kind: "bodies", ids: ["ccg-07r", "ccg-07m"], hops: 1 } }],
  ["/network?place=borough-camden&service=", { subject: { kind: "place", id: "borough-camden" } }],
  ["/network?place=camden", { subject: { kind: "place", id: "borough-camden" } }],
  ["/network?place=city-of-london", { subject: { kind: "place", id: "city-of-london" } }],
  ["/network?service=gp-services", { subject: { kind: "service", id: "gp-services" } }],
  [
    "/network?service=gp-services&place=borough-camden",
    { subject: { kind: "who", service: "gp-services", place: "borough-camden" } },
  ],
  ["/network?from=a&to=b&most=3", { subject: { kind: "paths", from: "a", to: "b", most: 3 } }],
  ["/network?edge=covers:a:b", { subject: { kind: "edge", id: "covers:a:b" } }],
  ["/network?proposal=p", { subject: { kind: "proposal", id: "p" } }],
  ["/network?all=yes", { subject: { kind: "all" } }],
  ["/embed?all=yes", { subject: { kind: "all" }, embedded: true }],
  ["/network?body=a&open=kind~CCG&selected=b&zoom=150", { opened: ["kind~CCG"], selected: "b", zoom: 150 }],
  // What an earlier version of the page had in its addresses, and what makes no sense, is as if it were not there.
  ["/network?all=yes&at=0,0,1e99", { subject: { kind: "all" }, zoom: 100 }],
  [
    "/network?body=a&hops=99&zoom=1e99&view=map",
    { subject: { kind: "bodies", ids: ["a"], hops: 1 }, zoom: 100, view: "picture" },
  ],
])("%s is read", (address, expected) => {
  expect(read(address)).toMatchObject(expected);
});

test("two days are compared, for everything or for what is asked", () => {
  const days = { on, before: "2014-01-01" };
  expect(read("/network?before=2014-01-01", days)).toMatchObject({
    subject: { kind: "changes" },
    before: "2014-01-01",
  });
  expect(read("/network?body=a&before=2014-01-01", days)).toMatchObject({
    subject: { kind: "bodies" },
    before: "2014-01-01",
  });
  expect(read("/network?before=2015-04-01", { on, before: on })).toMatchObject({ subject: null, before: null });
});

test("an address has its day, so that it shows the same on any day, and nothing that is as usual", () => {
  expect(stateAddress(read("/network?body=ccg-07r"))).toBe("/network?body=ccg-07r&on=2015-04-01");
  expect(stateAddress(showProposals(true)(read("/network?edge=covers:a:b")))).toBe(
    "/network?edge=covers:a:b&on=2015-04-01&statuses=IN_FORCE,PROPOSED,CALLED_FOR,CONSULTED,REJECTED",
  );
});

const id = string({ minLength: 1 }).map((text) => text.replaceAll(",", ";"));
const ids = subarray(["a", "b:c", "d~e", "ü f"], { minLength: 1 });
const states = record({
  subject: constantFrom<State["subject"]>(
    null,
    { kind: "bodies", ids: ["a", "b"], hops: 3 },
    { kind: "place", id: "borough-p" },
    { kind: "service", id: "s" },
    { kind: "who", service: "s", place: "borough-p" },
    { kind: "paths", from: "a", to: "b", most: 8 },
    { kind: "paths", from: "a", to: "b" },
    { kind: "edge", id: "a:b" },
    { kind: "proposal", id: "p" },
    { kind: "all" },
  ),
  view: constantFrom<State["view"]>("picture", "table", "matrix"),
  selected: option(id),
  opened: ids,
  types: option(ids),
  descending: constantFrom(true, false),
  zoom: constantFrom(50, 100, 300),
}).map(
  ({ types, descending, ...state }): State => ({
    ...setFilters({ types })(openingState(on)),
    ...state,
    table: { list: "bodies", text: "x y", sort: "name", descending },
  }),
);

test("any state is the one that its address gives", () => {
  void assert(
    property(states, (state) => {
      expect(read(stateAddress(state))).toEqual(state);
    }),
  );
});

test("any address whatever gives a state that has an address of its own", () => {
  void assert(
    property(tuple(webQueryParameters(), constantFrom("/network", "/embed")), ([query, path]) => {
      const state = read(`${path}?${query}`);
      expect(read(stateAddress(state))).toEqual(state);
    }),
  );
});

describe("the server is asked again", () => {
  const key = (address: string) => questionKey(new URL(address, "http://a.test"));

  test.each([
    [
      "not for another day, choice or look of one body",
      "/network?body=a&on=2015-04-01",
      "/network?body=a&on=2016-04-01&view=table&selected=b&types=X",
      true,
    ],
    ["for another body", "/network?body=a", "/network?body=b", false],
    [
      "for another day of a question about the day",
      "/network?service=s&place=p&on=2015-04-01",
      "/network?service=s&place=p&on=2016-04-01",
      false,
    ],
    [
      "for another day of a comparison",
      "/network?body=a&before=2014-01-01&on=2015-04-01",
      "/network?body=a&before=2014-01-01&on=2016-04-01",
      false,
    ],
    ["for other statuses of a chain", "/network?from=a&to=b", "/network?from=a&to=b&statuses=PROPOSED", false],
  ])("%s", (_what, one, other, isSame) => {
    expect(key(one) === key(other)).toBe(isSame);
  });
});
