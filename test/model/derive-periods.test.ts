import { describe, expect, test } from "vitest";
import { farFuture, farPast } from "../../src/base/period.ts";
import type { Dataset, Edge, Facts, Thing } from "../../src/model/dataset.ts";
import { derivePeriods } from "../../src/model/derive-periods.ts";
import { model } from "../support/model.ts";
import { thing } from "../support/tiny.ts";

const { catalogue } = model;
const record = thing("Dataset", "record", { dataDate: "2026-11-22" });

function body(id: string, kind: string, facts: Facts = {}): Thing {
  return thing("Body", id, { kind, existence: "REAL", collective: false, ...facts });
}

function edge(type: string, from: string, to: string, facts: Facts = {}): Edge {
  const { fromType, toType } = catalogue.edgeTypes.get(type) ?? { fromType: "Body", toType: "Body" };
  return { type, id: `${type} ${from} ${to}`, fromType, from, toType, to, facts: { status: "IN_FORCE", ...facts } };
}

/** `certain: from … to; possible: from … to`, as the tables of the contract write it. */
function periodText(facts: Facts | undefined): string {
  const open: Readonly<Record<string, string>> = { [farPast]: "open", [farFuture]: "open" };
  const text = (name: string): string => open[String(facts?.[name])] ?? String(facts?.[name]);
  const certain = facts?.certainFrom === null ? "never" : `${text("certainFrom")} … ${text("certainTo")}`;
  return `certain ${certain}; possible ${text("possibleFrom")} … ${text("possibleTo")}`;
}

function edgePeriods(things: readonly Thing[], edges: readonly Edge[]): readonly string[] {
  const dataset: Dataset = { things: [record, ...things], links: [], edges };
  return derivePeriods(dataset, catalogue).edges.map(({ facts }) => periodText(facts));
}

function bodyPeriod(id: string, things: readonly Thing[], edges: readonly Edge[]): string {
  const dataset: Dataset = { things: [record, ...things], links: [], edges };
  return periodText(derivePeriods(dataset, catalogue).things.find((each) => each.id === id)?.facts);
}

const council = body("council", "BOROUGH", { validFrom: "1965-04-01" });
const ccg = body("ccg", "CCG", { validFrom: "2013-04-01", validTo: "2020-03-31" });

describe("the dates that sources give for an edge make it", () => {
  const life = "possible 2013-04-01 … 2020-03-31";
  test.each<[string, Facts, string]>([
    [
      "certain from a stated start to a stated end",
      { validFrom: "2015-04-01", validTo: "2020-03-31" },
      "certain 2015-04-01 … 2020-03-31; possible 2015-04-01 … 2020-03-31",
    ],
    [
      "certain from the last day of a month to the first day of a range",
      { validFrom: "2015-04", validTo: "2017/2019" },
      "certain 2015-04-30 … 2017-01-01; possible 2015-04-01 … 2019-12-31",
    ],
    [
      "certain from its start to the end of the month in which it was seen",
      { validFrom: "2015-04-01", seenOn: "2015-06" },
      "certain 2015-04-01 … 2015-06-30; possible 2015-04-01 … 2020-03-31",
    ],
    [
      "certain between two sightings, and possible in both lives",
      { seenOn: "2015-05-14;2016-03-01" },
      `certain 2015-05-14 … 2016-03-01; ${life}`,
    ],
    ["possible in both lives if no source gives a day", {}, `certain never; ${life}`],
    ["certain on no day if it was seen some day in a year", { seenOn: "2014" }, `certain never; ${life}`],
    [
      "certain from its start to the first day of a year in which it was seen",
      { validFrom: "2013-04-01", seenOn: "2015" },
      `certain 2013-04-01 … 2015-01-01; ${life}`,
    ],
    [
      "certain on no day if both bounds are one range",
      { validFrom: "2014/2016" },
      "certain never; possible 2014-01-01 … 2020-03-31",
    ],
  ])("%s", (_name, facts, period) => {
    expect(edgePeriods([council, ccg], [edge("COVERS", "ccg", "council", facts)])).toEqual([period]);
  });

  test("certain until it was last seen, and possible for ever, if a source says that it goes on", () => {
    const board = body("board", "ICB", { validFrom: "2022-07-01" });
    const facts = { validFrom: "2023-04-01", validTo: null, validToStated: "..", seenOn: "2025-11" };
    expect(edgePeriods([council, board], [edge("COVERS", "board", "council", facts)])).toEqual([
      "certain 2023-04-01 … 2025-11-30; possible 2023-04-01 … open",
    ]);
  });

  test("never certain after the day on which the record was last revised", () => {
    const facts = { validFrom: "2026-04-01", validTo: "2031-03-31" };
    expect(edgePeriods([council, body("trust", "TRUST")], [edge("COMMISSIONS", "council", "trust", facts)])).toEqual([
      "certain 2026-04-01 … 2026-11-22; possible 2026-04-01 … 2031-03-31",
    ]);
  });
});

describe("a duty in law", () => {
  const trust = body("trust", "TRUST");
  const duty = edge("COMMISSIONS", "council", "trust", { validFrom: "2013-04-01", legalBasis: "act" });

  test.each<[string, Facts, string]>([
    [
      "is certain until its law was last checked",
      { checkedOn: "2025-02-07" },
      "certain 2013-04-01 … 2025-02-07; possible 2013-04-01 … open",
    ],
    [
      "ends with its law",
      { inForceTo: "2020-03-31" },
      "certain 2013-04-01 … 2013-04-01; possible 2013-04-01 … 2020-03-31",
    ],
  ])("%s", (_name, law, period) => {
    expect(edgePeriods([council, trust, thing("LegalInstrument", "act", law)], [duty])).toEqual([period]);
  });

  test("without a stated start is certain from the day on which it was first seen", () => {
    const seen = edge("COMMISSIONS", "council", "trust", { seenOn: "2017-03-29", legalBasis: "act" });
    const act = thing("LegalInstrument", "act", { checkedOn: "2026-11-22" });
    expect(edgePeriods([council, trust, act], [seen])).toEqual([
      "certain 2017-03-29 … 2026-11-22; possible 1991-04-01 … open",
    ]);
  });

  test("a law that lets two bodies share a fund is no duty", () => {
    const pool = edge("POOLS_WITH", "council", "trust", { validFrom: "2013-04-01", legalBasis: "act" });
    expect(edgePeriods([council, trust, thing("LegalInstrument", "act", { checkedOn: "2025-02-07" })], [pool])).toEqual(
      ["certain 2013-04-01 … 2013-04-01; possible 2013-04-01 … open"],
    );
  });
});

test("a fund's edge lives within its financial year", () => {
  const pools = ["2015/16", "2017/19", "1999/00"].map((financialYear) =>
    edge("POOLS_WITH", "one", "two", { financialYear }),
  );
  expect(edgePeriods([body("one", "BOROUGH"), body("two", "OTHER")], pools)).toEqual([
    "certain never; possible 2015-04-01 … 2016-03-31",
    "certain never; possible 2017-04-01 … 2019-03-31",
    "certain never; possible 1999-04-01 … 2000-03-31",
  ]);
});

test("a decision bears on the days of its plan; without a plan, on its own day", () => {
  const approval = { form: "DECISION", decided: "APPROVED" };
  const decisions = [
    { ...approval, decidedOn: "2015-01-20", validFrom: "2015-04-01", validTo: "2016-03-31" },
    { ...approval, decidedOn: "2015-01-20" },
  ].map((facts) => edge("APPROVES", "council", "ccg", facts));
  expect(edgePeriods([council, ccg], decisions)).toEqual([
    "certain 2015-04-01 … 2016-03-31; possible 2015-04-01 … 2016-03-31",
    "certain 2015-01-20 … 2015-01-20; possible 2015-01-20 … 2015-01-20",
  ]);
});

describe("what was only proposed holds", () => {
  const made = { madeOn: "2014-09-25" };
  test.each<[string, Facts, string]>([
    [
      "from the day on which it was made to its outcome",
      { ...made, outcomeOn: "2016-04-01" },
      "2014-09-25 … 2016-04-01",
    ],
    ["for two years after it was last heard of", { ...made, lastHeardOf: "2016-02-29" }, "2014-09-25 … 2018-02-28"],
    [
      "from the day on which a source has it, if it was made in a range of days",
      { madeOn: "2013/2014", firstSeen: "2014-10-01" },
      "2014-10-01 … 2016-12-31",
    ],
  ])("%s", (_name, proposal, period) => {
    const wish = edge("COMMISSIONS", "council", "ccg", { status: "CALLED_FOR", proposal: "plan" });
    expect(edgePeriods([council, ccg, thing("Proposal", "plan", proposal)], [wish])).toEqual([
      `certain never; possible ${period}`,
    ]);
  });

  test("for two years after it was last seen, where the record has no proposal for it", () => {
    const wish = edge("COMMISSIONS", "council", "ccg", {
      status: "PROPOSED",
      validFrom: "2018-04",
      seenOn: "2016-06-01",
    });
    expect(edgePeriods([council, ccg], [wish])).toEqual([
      "certain 2016-06-01 … 2016-06-01; possible 2016-06-01 … 2018-06-01",
    ]);
  });
});

describe("a body lives", () => {
  const other = body("other", "CCG", { validFrom: "2013-04-01", validTo: "2021-03-31" });
  const members = ["ccg", "other"].map((from) => edge("JOINT_COMMITTEE", from, "committee"));
  const national = edge("JOINT_COMMITTEE", "nhs-england", "committee");
  const nhsEngland = body("nhs-england", "NATIONAL_BODY");

  test.each<[string, Facts, string]>([
    ["while two of its members do, if it is a committee", {}, "certain never; possible 2013-04-01 … 2020-03-31"],
    [
      "to the end that a source gives",
      { validTo: "2021-01-31" },
      "certain 2021-01-31 … 2021-01-31; possible 2013-04-01 … 2021-01-31",
    ],
    [
      "on every day on which a source has seen it",
      { seenOn: "2020-06-01" },
      "certain 2020-06-01 … 2020-06-01; possible 2013-04-01 … 2020-06-01",
    ],
  ])("%s", (_name, facts, period) => {
    const committee = body("committee", "JOINT_COMMITTEE", facts);
    expect(bodyPeriod("committee", [ccg, other, nhsEngland, committee], [...members, national])).toBe(period);
  });

  test("and a body for the whole country sits on a committee no longer than that lives", () => {
    const things = [ccg, other, nhsEngland, body("committee", "JOINT_COMMITTEE")];
    expect(edgePeriods(things, [...members, national]).at(-1)).toBe("certain never; possible 2013-04-01 … 2020-03-31");
  });

  test("as long as one of its members, if it is a group", () => {
    const group = body("group", "COLLECTIVE", { collective: true, existence: "GROUP" });
    const parts = ["ccg", "other"].map((from) => edge("PART_OF", from, "group"));
    expect(bodyPeriod("group", [ccg, other, group], parts)).toBe("certain never; possible 2013-04-01 … 2021-03-31");
  });

  test("within the days of its kind, and of the whole of which it is a part", () => {
    const board = body("board", "ICB", { validFrom: "2022-07-01", validTo: "2026-03-31" });
    const office = body("office", "REPORTING_ENTITY");
    expect(bodyPeriod("office", [board, office], [edge("PART_OF", "office", "board")])).toBe(
      "certain never; possible 2022-07-01 … 2026-03-31",
    );
  });

  test("for certain on the days on which an edge has it in being", () => {
    const seen = edge("COVERS", "ccg", "council", { seenOn: "2015-05-14" });
    expect(bodyPeriod("council", [council, ccg], [seen])).toBe(
      "certain 1965-04-01 … 2015-05-14; possible 1965-04-01 … open",
    );
  });
});

test("a succession is possible on its day, and is not bounded by the lives of its ends", () => {
  const next = body("next", "CCG", { validFrom: "2020-04-01" });
  const edges = [edge("SUCCEEDED_BY", "ccg", "next", { validFrom: "2020-04-01" }), edge("SUCCEEDED_BY", "ccg", "next")];
  expect(edgePeriods([ccg, next], edges)).toEqual([
    "certain 2020-04-01 … 2020-04-01; possible 2020-04-01 … 2020-04-01",
    "certain never; possible open … open",
  ]);
});

describe("two arrangements for one service", () => {
  const trust = body("trust", "TRUST");
  const nhsEngland = body("nhs-england", "NATIONAL_BODY", { validFrom: "2013-04-01" });
  const gp = { service: "gp-services" };
  const delegated = edge("COMMISSIONS", "ccg", "trust", { ...gp, mode: "DELEGATED", seenOn: "2019-09-10" });

  test.each<[string, Edge, string]>([
    [
      "a body that was seen under one later had not begun with it while it certainly had another",
      edge("COMMISSIONS", "ccg", "trust", { ...gp, mode: "JOINT", validFrom: "2015-04-01", seenOn: "2016-07-20" }),
      "2016-07-21 … 2020-03-31",
    ],
    [
      "nobody commissions beside a body that serves everywhere and certainly commissions alone",
      edge("COMMISSIONS", "nhs-england", "trust", {
        ...gp,
        mode: "SOLE",
        validFrom: "2013-04-01",
        validTo: "2015-03-31",
      }),
      "2015-04-01 … 2020-03-31",
    ],
    [
      "two bodies can commission in two places, each alone",
      edge("COMMISSIONS", "council", "trust", { ...gp, mode: "SOLE", validFrom: "2013-04-01", validTo: "2015-03-31" }),
      "2013-04-01 … 2020-03-31",
    ],
  ])("%s", (_name, other, period) => {
    expect(edgePeriods([ccg, council, trust, nhsEngland], [delegated, other])[0]).toBe(
      `certain 2019-09-10 … 2019-09-10; possible ${period}`,
    );
  });
});
