// The edges of a body, sorted for reading.

import { describe, expect, test } from "vitest";
import { isFact, isProposed } from "../../../src/catalogue/statuses.ts";
import { catalogue } from "../../../src/generated/catalogue.ts";
import { firstCommonDay, groupBodyEdges, isEvent } from "../../../src/network/record/body-edges.ts";
import { describeEdge, edgePeriod, edgeSentence, formatPounds } from "../../../src/network/record/edge-words.ts";
import { deselectBody, openingState, type State, selectBody, selectEdge } from "../../../src/network/state/state.ts";
import { realRecord } from "../../support/real-record.ts";
import { makeEdge } from "../../support/small-record.ts";

const day = "2015-04-01";
const record = await realRecord();

describe("the edges of a body", () => {
  test("each is listed once, whatever the day", () => {
    for (const [id, edges] of record.edgesByBody) {
      const { facts, proposed, events, otherDays } = groupBodyEdges(record, id, day);
      const listed = [...facts, ...events].flatMap((reading) => reading.edges).concat(proposed, otherDays);
      expect(listed.map((edge) => edge.id).sort()).toEqual(edges.map((edge) => edge.id).sort());
    }
  });

  test("no proposal is among the facts, and no fact among the proposals", () => {
    for (const id of record.bodiesById.keys()) {
      const { facts, proposed } = groupBodyEdges(record, id, day);
      expect(facts.flatMap(({ edges }) => edges).every(isFact)).toBe(true);
      expect(proposed.some(isFact)).toBe(false);
    }
  });

  test("a CCG has those before and after it on any day, and no edge after its last", () => {
    const { events, facts } = groupBodyEdges(record, "ccg-07r", day);
    expect(events.map(({ words }) => words)).toEqual(["succeeded", "was succeeded by"]);
    expect(facts.map(({ words }) => words)).toContain("pools funds with");
    expect(groupBodyEdges(record, "ccg-07r", "2021-01-01").facts).toEqual([]);
  });

  test("the same type reads another way from its other end", () => {
    const readings = (id: string) => groupBodyEdges(record, id, "2016-01-01").facts.map(({ words }) => words);
    expect(readings("ccg-07r")).toContain("covers");
    expect(readings("borough-camden")).toContain("is covered by");
  });

  test("they come in the order of the catalogue", () => {
    const order = catalogue.edgeTypes.flatMap(({ label, inverse }) => [label, inverse] as string[]);
    const places = groupBodyEdges(record, "borough-camden", day).facts.map(({ words }) => order.indexOf(words));
    expect(places).toEqual([...places].sort((one, two) => one - two));
  });
});

describe("an edge in words", () => {
  test("every proposal of the record begins with its status", () => {
    const proposals = record.edges.filter(isProposed);
    expect(proposals.length).toBeGreaterThan(100);
    for (const edge of proposals) {
      expect(edgeSentence(record, edge)).toMatch(/^(Proposed|Called for|Consulted|Rejected): /);
      expect(edgePeriod(edge)).toMatch(/^(proposed|no dates given)/);
    }
  });

  test("every fact reads from its source to its target", () => {
    for (const edge of record.edges.filter(isFact)) {
      expect(edgeSentence(record, edge)).toContain(record.bodiesById.get(edge.target)?.name);
      expect(edgePeriod(edge)).not.toBe("");
    }
  });

  test("many are named as a group", () => {
    const edge = record.edges.find(
      ({ source, target }) => source === "london-councils" && target === "london-boroughs",
    );
    const back = edge && { ...edge, source: edge.target, target: edge.source };
    expect(back && edgeSentence(record, back)).toMatch(/^The group “London boroughs” /);
  });

  test("what an edge is about is in one order, each thing once, and what its type adds has its name", () => {
    const edge = record.edges.find(({ id }) => id.startsWith("pools-with:borough-camden:ccg-07r:"));
    const facts = [
      { name: "financialYear", description: "The financial year.", value: "2015/16" },
      { name: "heldBy", description: "Who holds the money.", value: "the borough" },
    ];
    expect(edge && describeEdge(record, edge, { ofFund: { name: "Better Care Fund, Camden" }, facts })).toEqual([
      "Pooled funds and partnership arrangements",
      "Better Care Fund, Camden",
      "2015/16",
      "held by: the borough",
    ]);
    expect(edge && describeEdge(record, edge, undefined)).toEqual([
      "Pooled funds and partnership arrangements",
      "2015/16",
    ]);
  });

  test("a decision has its words, and its date as the source gives it", () => {
    const approval = makeEdge({ source: "borough-camden", target: "ccg-07r", type: "APPROVES" });
    const facts = [
      { name: "form", description: "", value: "DECISION" },
      { name: "decided", description: "", value: "ASSESSED" },
      { name: "decidedOn", description: "", value: "2015-03-01" },
      { name: "decidedOnStated", description: "", value: "2015-03" },
    ];
    expect(describeEdge(record, approval, { ofFund: null, facts })).toEqual([
      "form: decision of one day",
      "decided: assessed, neither approved nor refused",
      "decided on: March 2015",
    ]);
  });

  test("a service that is not bought from anybody is what the link is for", () => {
    const edge = record.edges.find(({ id }) => id.startsWith("pools-with:borough-camden:ccg-07r:"));
    expect(edge && edgeSentence(record, edge)).toMatch(/^Camden pools funds with NHS Camden CCG for pooled funds/);
  });

  test("a succession is an event", () => {
    expect(record.edges.filter(isEvent).length).toBeGreaterThan(100);
  });

  test("pounds have separators, and a cut a sign", () => {
    expect([formatPounds(3_850_000_000), formatPounds(44_900_088.5), formatPounds(-1000)]).toEqual([
      "£3,850,000,000",
      "£44,900,088.5",
      "−£1,000",
    ]);
  });
});

describe("what is selected", () => {
  const ids = (state: State) => (state.selection?.kind === "bodies" ? state.selection.ids : null);
  const two = selectBody("borough-camden", true)(selectBody("ccg-07r")(openingState));

  test("a body that leaves lets the other stay, and the last one leaves nothing", () => {
    expect(ids(deselectBody("ccg-07r")(two))).toEqual(["borough-camden"]);
    expect(deselectBody("borough-camden")(deselectBody("ccg-07r")(two)).selection).toBeNull();
  });

  test("removing no body leaves the selected edge", () => {
    const state = selectEdge("x")(openingState);
    expect(deselectBody("ccg-07r")(state)).toBe(state);
  });

  test("the first day of an edge is the latest start of it and its ends, and none before the page's time", () => {
    expect(firstCommonDay([{ possibleFrom: "2013-04-01" }, { possibleFrom: "2014-10-01" }, undefined])).toBe(
      "2014-10-01",
    );
    expect(firstCommonDay([{ possibleFrom: "0001-01-01" }])).toBe("2000-01-01");
  });
});
