// The days on which something in the record began or ended.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/base/period.ts";
import { compareText, type Edge, factList, factText, type Thing } from "../../src/model/dataset.ts";
import { type ChangeDay, type ChangeDaysQuestion, readChangeDays } from "../../src/service/change-days.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const all: ChangeDaysQuestion = { service: null, place: null, body: null, from: null, to: null };

function ask(question: Partial<ChangeDaysQuestion> = {}): Promise<readonly ChangeDay[]> {
  return readChangeDays(real.source, { ...all, ...question });
}

async function daysOf(question: Partial<ChangeDaysQuestion>): Promise<readonly string[]> {
  return (await ask(question)).map(({ on }) => on);
}

/** `2020-04-01 +ccg-93c -ccg-07r COVERS+1 COVERS-1` */
function line({ on, bodiesBegun, bodiesEnded, edgesBegun, edgesEnded }: ChangeDay): string {
  return [
    on,
    ...bodiesBegun.map((id) => `+${id}`),
    ...bodiesEnded.map((id) => `-${id}`),
    ...edgesBegun.map(({ type, edges }) => `${type}+${edges}`),
    ...edgesEnded.map(({ type, edges }) => `${type}-${edges}`),
  ].join(" ");
}

describe("the days of the whole record", () => {
  const day = /^\d{4}-\d{2}-\d{2}$/;

  /** What began and ended on each day, straight from the dates that the seed has. */
  function slowDays(): readonly string[] {
    const found = new Map<string, string[]>();
    const add = (on: string, what: string) => found.set(on, [...(found.get(on) ?? []), what]);
    const dated = ({ facts }: Thing | Edge, name: string) => {
      const text = factText(facts, `${name}Stated`) ?? "";
      return day.test(text) ? text : null;
    };
    const addDates = (subject: Thing | Edge, what: string, isEvent: boolean) => {
      const [start, end] = [dated(subject, "validFrom"), isEvent ? null : dated(subject, "validTo")];
      if (start !== null) {
        add(start, `${what} began`);
      }
      if (end !== null) {
        add(addDays(end), `${what} ended`);
      }
    };
    for (const body of real.bodies.filter(({ facts }) => facts.existence !== "PROPOSED")) {
      addDates(body, body.id, false);
    }
    for (const edge of real.edges.filter(({ facts }) => facts.status === "IN_FORCE")) {
      addDates(edge, edge.type, edge.type === "SUCCEEDED_BY");
    }
    return [...found].sort(([a], [b]) => compareText(a, b)).map(([on, what]) => `${on} ${what.sort().join(" ")}`);
  }

  test("are those of the dates that name a day, of facts alone", async () => {
    const found = (await ask()).map(({ on, bodiesBegun, bodiesEnded, edgesBegun, edgesEnded }) => {
      const edges = (counts: ChangeDay["edgesBegun"], deed: string) =>
        counts.flatMap((count) => Array.from({ length: count.edges }, () => `${count.type} ${deed}`));
      const bodies = (ids: readonly string[], deed: string) => ids.map((id) => `${id} ${deed}`);
      return `${on} ${[
        ...bodies(bodiesBegun, "began"),
        ...bodies(bodiesEnded, "ended"),
        ...edges(edgesBegun, "began"),
        ...edges(edgesEnded, "ended"),
      ]
        .sort()
        .join(" ")}`;
    });
    expect(found).toEqual(slowDays());
  });

  test("lie between two days, both included", async () => {
    const days = await daysOf({});
    const [from, to] = ["2020-04-01", "2022-07-01"];
    expect(await daysOf({ from, to })).toEqual(days.filter((each) => from <= each && each <= to));
    expect(await daysOf({ from, to })).toContain(from);
    expect(await daysOf({ from, to })).toContain(to);
  });

  test("name documents of what began or ended, at most twenty, most cited first", async () => {
    const [found] = await ask({ from: "2020-04-01", to: "2020-04-01" });
    expect(found?.evidence).toHaveLength(20);
    const changed = real.edges.filter(
      ({ facts, type }) =>
        facts.status === "IN_FORCE" &&
        (facts.validFromStated === "2020-04-01" || (facts.validToStated === "2020-03-31" && type !== "SUCCEEDED_BY")),
    );
    const bodies = real.bodies.filter(
      ({ facts }) => facts.validFromStated === "2020-04-01" || facts.validToStated === "2020-03-31",
    );
    const cited = [
      ...changed.flatMap(({ facts }) => factList(facts, "documentIds")),
      ...bodies.flatMap(({ id }) =>
        real.dataset.links
          .filter(({ type, fromType, from }) => type === "CITES" && fromType === "Body" && from === id)
          .map(({ to }) => to),
      ),
    ];
    const count = (id: string) => cited.filter((each) => each === id).length;
    const ordered = [...new Set(cited)].sort((a, b) => count(b) - count(a) || compareText(a, b));
    expect(found?.evidence).toEqual(ordered.slice(0, 20));
  });
});

describe("the days that concern", () => {
  test("a place are those of itself, of the bodies that cover it, and of their edges", async () => {
    expect((await ask({ place: "borough-camden" })).map(line)).toMatchInlineSnapshot(`
      [
        "1965-04-01 +borough-camden",
        "2000-07-03 +greater-london-authority +london-assembly +mayor-of-london COVERS+3",
        "2002-10-01 +sha-north-central-london COVERS+1",
        "2006-07-01 +sha-london -sha-north-central-london COVERS+1 SUCCEEDED_BY+1 COVERS-1",
        "2013-04-01 +ccg-07r +hwb-camden +nhs-england-london-area-team +nhs-england-london-region -pct-5k7 -pct-cluster-north-central-london -sha-london COVERS+4 MEMBER_OF+2 SUCCEEDED_BY+2 COVERS-3",
        "2015-04-01 POOLS_WITH+1",
        "2015-12-15 MEMBER_OF+1",
        "2016-04-01 POOLS_WITH-1",
        "2020-04-01 +ccg-93c -ccg-07r COVERS+1 MEMBER_OF+5 SUCCEEDED_BY+5 COVERS-1 MEMBER_OF-1",
        "2022-03-02 POOLS_WITH-1",
        "2022-07-01 +icb-qmj -ccg-93c -stp-qmj COVERS+1 MEMBER_OF+5 SUCCEEDED_BY+2 COVERS-2 MEMBER_OF-5",
        "2023-04-01 POOLS_WITH+1 POOLS_WITH-1",
        "2024-04-01 +reporting-j0p1r POOLS_WITH+2 COVERS+1 POOLS_WITH-1",
        "2025-04-01 COMMISSIONS+1 POOLS_WITH+1 APPROVES+1 POOLS_WITH-2",
        "2026-04-01 +icb-z9b2z -icb-qmj COMMISSIONS+1 APPROVES+1 COVERS+1 MEMBER_OF+13 SUCCEEDED_BY+2 COMMISSIONS-1 POOLS_WITH-1 APPROVES-1 COVERS-1 MEMBER_OF-5",
        "2026-06-16 COMMISSIONS+1",
        "2027-12-16 COMMISSIONS-1",
      ]
    `);
  });

  test("a service are those of the edges that name it, and of the bodies that commission it in a group", async () => {
    const days = await ask({ service: "gp-services" });
    expect(days.map((each) => line({ ...each, bodiesBegun: [], bodiesEnded: [] }))).toMatchInlineSnapshot(`
      [
        "2000-04-01",
        "2003-04-01",
        "2012-10-01",
        "2013-04-01 COMMISSIONS+2 SUCCEEDED_BY+1 COMMISSIONS-1",
        "2014-10-01 APPROVES+2",
        "2015-04-01 COMMISSIONS+26 APPROVES+1 COMMISSIONS-1",
        "2016-04-01 COMMISSIONS+1 APPROVES+1 COMMISSIONS-7",
        "2017-04-01 COMMISSIONS+1 COMMISSIONS-1",
        "2018-03-29 APPROVES+1",
        "2020-04-01 COMMISSIONS-9",
        "2021-04-01 COMMISSIONS-4",
        "2022-07-01 COMMISSIONS+2 COMMISSIONS-2 APPROVES-3",
        "2023-04-01 APPROVES+1 COMMISSIONS-1",
        "2026-04-01",
      ]
    `);
    const [merger] = await ask({ service: "gp-services", from: "2020-04-01", to: "2020-04-01" });
    expect([merger?.bodiesBegun, merger?.bodiesEnded.length]).toEqual([["ccg-36l", "ccg-72q", "ccg-93c"], 17]);
  });

  test("a broader service are also those of the services within it, and the other way round", async () => {
    const [wide, narrow] = [await daysOf({ service: "primary-care" }), await daysOf({ service: "gp-services" })];
    expect(narrow.filter((each) => !wide.includes(each))).toEqual([]);
  });

  test("a body are its own", async () => {
    expect((await ask({ body: "ccg-07r" })).map(line)).toEqual([
      "2013-04-01 +ccg-07r COVERS+1 MEMBER_OF+1 SUCCEEDED_BY+1",
      "2015-04-01 POOLS_WITH+1",
      "2016-04-01 POOLS_WITH-1",
      "2020-04-01 -ccg-07r SUCCEEDED_BY+1 COVERS-1 MEMBER_OF-1",
    ]);
  });

  test("a service in a place are those that concern both", async () => {
    expect((await ask({ service: "gp-services", place: "borough-camden" })).map(line)).toEqual([
      "2013-04-01 +ccg-07r -pct-5k7",
      "2020-04-01 +ccg-93c -ccg-07r",
      "2022-07-01 +icb-qmj -ccg-93c",
      "2026-04-01 +icb-z9b2z -icb-qmj",
    ]);
  });

  test("nobody who began nothing on a day that a source gives are none", async () => {
    expect(await daysOf({ body: "ccg-07r", from: "2021-01-01" })).toEqual([]);
  });
});

test.each<[string, Partial<ChangeDaysQuestion>, string]>([
  ["a service that is not there", { service: "gp-service" }, "ID_UNKNOWN"],
  ["a place that is not there", { place: "borough-of-nowhere" }, "BODY_UNKNOWN"],
  ["a body that is not there", { body: "ccg-00" }, "BODY_UNKNOWN"],
  ["a last day before the first", { from: "2020-04-01", to: "2020-03-31" }, "ARGUMENT_BAD"],
])("%s is refused", async (_what, question, code) => {
  await expect(ask(question)).rejects.toMatchObject({ code });
});
