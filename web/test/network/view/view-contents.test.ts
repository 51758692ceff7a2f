// What is shown of the record for what is asked.

import { describe, expect, test } from "vitest";
import { findEdgeType } from "../../../src/catalogue/labels.ts";
import type { Subject } from "../../../src/network/state/state.ts";
import { isHandover, viewContents } from "../../../src/network/view/view-contents.ts";
import { changeSentence, linkCountSentence, viewTitle } from "../../../src/network/view/view-title.ts";
import { askedAnswer, askedContents, askedState } from "../../support/asked.ts";
import { realRecord } from "../../support/real-record.ts";
import { makeBody, makeEdge, makeRecord } from "../../support/small-record.ts";

const real = await realRecord();
const on = "2015-04-01";

function bodyIds(subject: Subject, day = on): readonly string[] {
  return askedContents(real, subject, day).bodies.map(({ id }) => id);
}

test("one body shows those that it is linked to, and no other", () => {
  expect(bodyIds({ kind: "bodies", ids: ["borough-camden"], hops: 1 })).toEqual([
    "borough-camden",
    "ccg-07r",
    "north-central-london-joint-health-overview-and-scrutiny-committee",
  ]);
});

test("how bodies are arranged is not drawn, but for the group as one of which a body commissions", () => {
  const { edges } = askedContents(real, { kind: "bodies", ids: ["ccg-07r"], hops: 1 }, on);
  const structure = edges.filter(({ type }) => findEdgeType(type)?.structural);
  expect(structure.map(({ id }) => id.split(":").slice(0, 3).join(" "))).toEqual([
    "part-of ccg-07r clinical-commissioning-groups",
    "part-of ccg-07r north-central-london-ccgs",
  ]);
});

test("a place shows its own bodies with what they are linked to", () => {
  const ids = bodyIds({ kind: "place", id: "borough-camden" });
  expect(ids).toContain("ccg-07r");
  expect(ids).toContain("north-central-london-joint-commissioning-committee");
  expect(ids).not.toContain("ccg-07m");
});

test("a day on which nothing is on record shows the body alone", () => {
  const contents = askedContents(real, { kind: "bodies", ids: ["ccg-07r"], hops: 1 }, "2012-01-01");
  expect([contents.bodies.map(({ id }) => id), contents.edges]).toEqual([["ccg-07r"], []]);
});

describe("a filter", () => {
  const subject: Subject = { kind: "bodies", ids: ["nhs-england"], hops: 1 };
  const shown = (filters: object) => {
    const state = askedState(subject, on);
    return askedContents(real, subject, on, { filters: { ...state.filters, ...filters } }).edges;
  };

  test("by type leaves the links of that type", () => {
    const edges = shown({ types: ["COMMISSIONS"] });
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(["COMMISSIONS"]));
  });

  test("by status leaves what was proposed", () => {
    expect(new Set(shown({ statuses: ["PROPOSED"] }).map(({ status }) => status))).toEqual(new Set(["PROPOSED"]));
  });

  test("by certainty leaves what is certain", () => {
    expect(shown({ certainties: ["CERTAIN"] }).length).toBeLessThan(shown({}).length);
  });

  test("that is empty lets nothing through", () => {
    expect([shown({ types: [] }), shown({ statuses: [] }), shown({ kinds: [] })]).toEqual([[], [], []]);
  });
});

describe("a succession", () => {
  const dated = makeEdge({ id: "dated", source: "a", target: "b", type: "SUCCEEDED_BY", validFrom: "2015-04-01" });
  const undated = makeEdge({ id: "undated", source: "a", target: "c", type: "SUCCEEDED_BY", validFrom: null });
  const record = makeRecord(
    ["a", "b", "c"].map((id) => makeBody({ id })),
    [dated, undated],
  );
  const subject: Subject = { kind: "bodies", ids: ["a"], hops: 1 };
  const shown = (before: string | null, day: string) => {
    const state = askedState(subject, day, { before });
    return viewContents(record, state, askedAnswer(record, subject)).edges.map(({ id }) => id);
  };

  test("is drawn where the two days that are compared are before and after it", () => {
    expect(shown("2015-03-31", "2015-04-01")).toEqual(["dated"]);
    expect(shown("2015-04-01", "2015-03-31")).toEqual(["dated"]);
    expect(shown("2015-04-01", "2016-04-01")).toEqual([]);
  });

  test("is not drawn on a day, and never where no source dates it", () => {
    expect(shown(null, "2015-04-01")).toEqual([]);
    expect(shown("2000-01-01", "2026-01-01")).toEqual(["dated"]);
    expect(
      isHandover(undated, askedState(subject, "2026-01-01", { before: "2000-01-01" }), askedAnswer(record, subject)),
    ).toBe(false);
  });
});

describe("in words", () => {
  const subject: Subject = { kind: "bodies", ids: ["ccg-07r"], hops: 1 };

  test.each([
    [subject, {}, "NHS Camden CCG: links on 1 April 2015"],
    [{ kind: "place", id: "borough-camden" }, {}, "Camden: who acts for it, and their links on 1 April 2015"],
    [
      { kind: "who", service: "gp-services", place: "borough-camden" },
      {},
      "Who commissions Primary medical (GP) services in Camden on 1 April 2015",
    ],
    [
      { kind: "paths", from: "ccg-07r", to: "borough-camden" },
      {},
      "How NHS Camden CCG and Camden are linked on 1 April 2015",
    ],
    [{ kind: "changes" }, { before: "2014-04-01" }, "What changed from 1 April 2014 to 1 April 2015"],
    [{ kind: "all" }, {}, "All links in the record on 1 April 2015"],
  ] as const)("%j is a title", (asked, rest, title) => {
    expect(viewTitle(real, askedState(asked, on, rest), { title: null })).toBe(title);
  });

  test("what is shown is counted, possible apart from certain", () => {
    expect(linkCountSentence(askedContents(real, subject, on))).toBe(
      "16 links between 6 bodies and 11 groups of providers: 10 certain, 6 only possible on the day.",
    );
    expect(linkCountSentence(askedContents(real, subject, "2012-01-01"))).toBe(
      "The record has no link for this day that passes the filters. This does not mean that there was none.",
    );
  });

  test("a reader who does not see it hears how many links came and went", () => {
    const [one, two] = [askedContents(real, subject, on), askedContents(real, subject, "2018-06-01")];
    expect(changeSentence(one, two)).toBe("On 1 June 2018: 15 links, 1 fewer than before.");
    expect(changeSentence(one, one)).toBe("On 1 April 2015: 16 links, the same as before.");
  });
});
