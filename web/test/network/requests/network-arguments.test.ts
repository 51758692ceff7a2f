// The addresses of the network as a file.

import { expect, test } from "vitest";
import {
  gephiLiteAddress,
  networkArguments,
  networkFileAddress,
} from "../../../src/network/requests/network-arguments.ts";
import { askedContents, askedState } from "../../support/asked.ts";
import { realRecord } from "../../support/real-record.ts";

const real = await realRecord();
const on = "2015-04-01";

test.each([
  [
    { kind: "bodies", ids: ["ccg-07r", "ccg-07m"], hops: 2 },
    "/network.gexf?on=2015-04-01&statuses=IN_FORCE&focus=ccg-07r,ccg-07m&hops=2",
  ],
  [
    { kind: "place", id: "borough-bexley" },
    "/network.gexf?on=2015-04-01&statuses=IN_FORCE&focus=borough-bexley&hops=2",
  ],
  [
    { kind: "service", id: "gp-services" },
    "/network.gexf?on=2015-04-01&edgeTypes=COMMISSIONS,POOLS_WITH,APPROVES,JOINT_COMMITTEE,OVERSEES,REPRESENTS&services=gp-services&statuses=IN_FORCE",
  ],
] as const)("%j is a file", (subject, address) => {
  const contents = askedContents(real, subject, on);
  expect(networkFileAddress(networkArguments(real, askedState(subject, on), contents), "gexf")).toBe(address);
});

test("a single link is requested by its ends, its type and its status", () => {
  const [edge] = real.edges;
  const state = askedState({ kind: "edge", id: edge?.id ?? "" }, on);
  expect(networkArguments(real, state, { bodies: [] })).toMatchObject({
    focus: [edge?.source, edge?.target],
    hops: 0,
    edgeTypes: [edge?.type],
  });
});

test("a filter that lets nothing through has no file", () => {
  const state = askedState({ kind: "all" }, on);
  const given = networkArguments(real, { ...state, filters: { ...state.filters, statuses: [] } }, { bodies: [] });
  expect(networkFileAddress(given, "gexf")).toBeNull();
});

test.each([
  [
    "https://who.example.org",
    "https://lite.gephi.org/?file=https%3A%2F%2Fwho.example.org%2Fnetwork.gexf%3Fon%3D2015-04-01",
  ],
  ["http://127.0.0.1:4000", null],
  ["http://localhost:4000", null],
  ["http://who.example.org", null],
])("Gephi Lite can fetch a file from %s: %s", (origin, address) => {
  expect(gephiLiteAddress(origin, "/network.gexf?on=2015-04-01")).toBe(address);
});
