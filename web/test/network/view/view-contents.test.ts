// What is shown of the real record.

import { describe, expect, test } from "vitest";
import { findEdgeType } from "../../../src/catalogue/labels.ts";
import { allStatuses, factStatus, proposalStatuses } from "../../../src/catalogue/statuses.ts";
import { computeLayout } from "../../../src/network/layout/layout.ts";
import type { Edge } from "../../../src/network/record/record.ts";
import { edgeCertainty, holdsOn, isProposedBody } from "../../../src/network/record/record.ts";
import {
  changeHops,
  openingState,
  type State,
  selectBody,
  selectEdge,
  selectProposal,
  setFilters,
  showDay,
  showProposals,
} from "../../../src/network/state/state.ts";
import { type ViewContents, viewContents } from "../../../src/network/view/view-contents.ts";
import { realRecord } from "../../support/real-record.ts";
import { makeBody, makeEdge, makeRecord } from "../../support/small-record.ts";

const record = await realRecord();
const layout = computeLayout(record);
const testContents = (...changes: readonly ((state: State) => State)[]): ViewContents =>
  viewContents(
    record,
    layout,
    changes.reduce((state, change) => change(state), openingState),
  );

const days = [
  "2000-01-01",
  "2008-06-15",
  "2013-03-31",
  "2013-04-01",
  "2015-04-01",
  "2018-01-01",
  "2022-07-01",
  "2026-11-22",
];

describe.each(days)("on %s", (day) => {
  const contents = testContents(showDay(day));

  test("every drawn edge is a fact that holds on the day, between bodies of the day that are drawn", () => {
    const drawn = new Set(contents.bodies.map(({ id }) => id));
    const wrong = contents.edges.filter(
      (edge) =>
        edge.status !== factStatus ||
        !holdsOn(edge, day) ||
        ![edge.source, edge.target].every((id) => {
          const body = record.bodiesById.get(id);
          return drawn.has(id) && body !== undefined && holdsOn(body, day);
        }),
    );
    expect(wrong).toEqual([]);
  });

  test("each body of the day is either drawn or counted as left out", () => {
    const there = record.bodies.filter((body) => holdsOn(body, day) && !isProposedBody(body)).map(({ id }) => id);
    expect([...contents.bodies, ...contents.unlinked].map(({ id }) => id).sort()).toEqual(there.sort());
  });

  test("the 33 local authorities are on the map", () => {
    const drawn = new Set(contents.bodies.map(({ id }) => id));
    expect(layout.tiles.filter(({ body }) => !drawn.has(body.id))).toEqual([]);
  });
});

describe("proposals", () => {
  test("are drawn only on request, and besides the facts, never instead", () => {
    const [facts, both] = [testContents(), testContents(showProposals(true))];
    expect(new Set(facts.edges.map(({ status }) => status))).toEqual(new Set([factStatus]));
    expect(both.edges.filter(({ status }) => status === factStatus)).toEqual(facts.edges);
    expect(both.edges.length).toBeGreaterThan(facts.edges.length);
    expect(allStatuses).toEqual(expect.arrayContaining(both.edges.map(({ status }) => status)));
  });

  test("of one proposal are highlighted when it is selected, whatever the day and the switch", () => {
    const proposal = "borough-approval-of-co-commissioning-arrangements-ahead-of-nhs-england";
    const { highlight, edges } = testContents(showDay("2020-01-01"), selectProposal(proposal));
    const expected = record.edges.filter((edge) => edge.proposal === proposal).map(({ id }) => id);
    expect(expected).not.toEqual([]);
    expect([...(highlight?.edges ?? [])].sort()).toEqual(expected.sort());
    expect(edges.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
  });
});

test.each(["CERTAIN", "POSSIBLE"] as const)(
  "only what is %s on the day is drawn where the filter says so",
  (certainty) => {
    const { edges } = testContents(setFilters({ certainties: [certainty] }));
    expect(edges.length).toBeGreaterThan(20);
    expect(new Set(edges.map((edge) => edgeCertainty(record, edge, openingState.on)))).toEqual(new Set([certainty]));
  },
);

test("no proposal is among what is only allowed by law, which is drawn for those who ask for it", () => {
  const shown = new Set(testContents(showProposals(true)).edges.map(({ status }) => status));
  expect([...shown].filter((status) => status !== factStatus && !proposalStatuses.includes(status))).toEqual([]);
});

describe("a body that was only ever asked for", () => {
  const [real, wish] = [makeBody({ id: "real" }), makeBody({ id: "wish", existence: "PROPOSED" })];
  const asked = makeEdge({ id: "asked", source: "real", target: "wish", status: "PROPOSED" });
  const fact = makeEdge({ id: "fact", source: "wish", target: "real" });
  const small = makeRecord([real, wish], [asked, fact]);
  const drawn = (state: State) => {
    const contents = viewContents(small, computeLayout(small), state);
    return [...contents.bodies, ...contents.edges, ...contents.unlinked].map(({ id }) => id);
  };

  test("is not drawn with facts alone, not even unlinked or by a fact about it", () => {
    expect(drawn(openingState)).not.toContain("wish");
    expect(drawn(setFilters({ unlinked: true })(openingState))).toEqual(["real"]);
  });

  test("is drawn with the proposal that reaches it", () => {
    expect(drawn(showProposals(true)(openingState))).toEqual(["real", "wish", "asked"]);
  });
});

test("a succession without a day is never drawn", () => {
  const [before, after] = [makeBody({ id: "before" }), makeBody({ id: "after" })];
  const succession = makeEdge({ source: "before", target: "after", type: "SUCCEEDED_BY", possibleFrom: "2015-03-31" });
  const small = makeRecord([before, after], [succession]);
  const handovers = (edge: Edge) =>
    viewContents({ ...small, edges: [edge] }, computeLayout(small), openingState).handovers.length;
  expect(handovers(succession)).toBe(0);
  expect(handovers({ ...succession, validFrom: "2015-03-31", startKnown: true })).toBe(1);
});

describe("a selected body", () => {
  test("is highlighted with all its edges of the day, those of structure too", () => {
    const { highlight } = testContents(selectBody("ccg-07r"));
    expect([...(highlight?.bodies ?? [])].sort()).toEqual([
      "borough-camden",
      "ccg-07r",
      "clinical-commissioning-groups",
      "hwb-camden",
      "london-ccgs",
      "london-wide-clinical-commissioning-council",
      "nhs-england-london-region",
      "north-central-london-ccgs",
      "north-central-london-joint-commissioning-committee",
      "north-central-london-primary-care-committee-in-common",
    ]);
  });

  test("highlights more with each hop, and as much as before when a hop is taken back", () => {
    const one = testContents(selectBody("ccg-07r")).highlight?.bodies.size ?? 0;
    const two = testContents(selectBody("ccg-07r"), changeHops(1)).highlight?.bodies.size ?? 0;
    const back = testContents(selectBody("ccg-07r"), changeHops(1), changeHops(-1)).highlight?.bodies.size ?? 0;
    expect([two > one, back]).toEqual([true, one]);
  });

  test("shows at the second hop who decides, buys and pays, and not all that are parts of the same whole", () => {
    const { highlight } = testContents(showDay("2018-01-01"), selectBody("ccg-07v"), changeHops(1));
    const first = testContents(showDay("2018-01-01"), selectBody("ccg-07v")).highlight;
    const added = record.edges.filter(({ id }) => highlight?.edges.has(id) && !first?.edges.has(id));
    expect(added.filter(({ type }) => findEdgeType(type)?.structural)).toEqual([]);
    expect(new Set(added.map(({ type }) => type)).size).toBeGreaterThan(2);
  });

  test("that the record does not have highlights nothing", () => {
    expect(testContents(selectBody("nobody")).highlight?.bodies.size).toBe(0);
  });
});

test("a selected edge is highlighted with its ends, even on a day on which it does not hold", () => {
  const edge = record.edges.find(({ type, source }) => type === "COMMISSIONS" && source === "ccg-07l");
  const { highlight, edges } = testContents(showDay("2005-01-01"), selectEdge(edge?.id ?? ""));
  expect(highlight).toEqual({ bodies: new Set([edge?.source, edge?.target]), edges: new Set([edge?.id]) });
  expect(edges).toContain(edge);
});

describe("a filter", () => {
  test("by type leaves only edges of the type", () => {
    const { edges } = testContents(setFilters({ types: ["APPROVES"] }));
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(["APPROVES"]));
  });

  test("by service leaves edges about it and edges that concern no service", () => {
    const { edges } = testContents(setFilters({ services: ["gp-services"] }));
    expect(new Set(edges.map(({ service }) => service))).toEqual(new Set(["gp-services", null]));
  });

  test("that lets nothing through leaves an empty map, with the boroughs", () => {
    const contents = testContents(setFilters({ types: [] }));
    expect(contents.edges).toEqual([]);
    expect(contents.bodies.length).toBeGreaterThanOrEqual(33);
  });
});

describe("on 1 April 2013", () => {
  const { handovers } = testContents(showDay("2013-04-01"));

  test("each primary care trust hands over to its successor, and is gone", () => {
    const camden = handovers.filter(({ from }) => from.id === "pct-5k7");
    expect(camden.map(({ to, ended }) => [to.id, ended])).toEqual([["ccg-07r", true]]);
    expect(handovers.length).toBeGreaterThan(30);
  });

  test("and a month later the handing over is no longer drawn", () => {
    const later = testContents(showDay("2013-05-03")).handovers;
    expect(later.filter(({ edge }) => edge.validFrom === "2013-04-01")).toEqual([]);
  });
});
