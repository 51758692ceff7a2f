// Who is responsible for a service in a place on a day, according to the record.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommissioningAnswer, type Part, whoCommissions } from "../../src/service/who-commissions.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

function ask(service: string, place: string, on: string): Promise<CommissioningAnswer> {
  return whoCommissions(real.source, { service, place, on });
}

/** `body (via group): service, mode` */
function summarise(parts: readonly Part[]): readonly string[] {
  return parts.map(({ body, viaGroup, service, edge }) => {
    const via = viaGroup === null ? "" : ` (via ${viaGroup})`;
    const of = service === null ? "" : ` of ${service}`;
    return `${body}${via}${of}: ${edge.facts.mode ?? edge.facts.subject ?? edge.facts.fund ?? "not stated"}`;
  });
}

async function responsible(service: string, place: string, on: string): Promise<readonly string[]> {
  return summarise((await ask(service, place, on)).responsible);
}

async function unknown(service: string, place: string, on: string): Promise<readonly string[]> {
  return (await ask(service, place, on)).notEstablished;
}

describe("in 2010", () => {
  test("the primary care trust bought every health service", async () => {
    const parts = ["pct-5k7 (via primary-care-trusts) of health-services: SOLE"];
    expect(await responsible("gp-services", "borough-camden", "2010-06-01")).toEqual(parts);
    expect(await responsible("planned-hospital-care", "borough-camden", "2010-06-01")).toEqual(parts);
  });

  test("of two broader services that a body is named for, the nearer one counts", async () => {
    expect(await responsible("community-health-services", "borough-camden", "2010-06-01")).toEqual([
      "pct-5k7 (via primary-care-trusts) of non-acute-nhs-care: SOLE",
    ]);
  });

  test("the council, not the trust, bought adult social care", async () => {
    expect(await responsible("adult-social-care", "borough-camden", "2010-06-01")).toEqual([
      "borough-camden (via local-authorities): SOLE",
    ]);
  });
});

describe("in 2014", () => {
  test("NHS England alone bought GP services", async () => {
    expect(await responsible("gp-services", "borough-camden", "2014-06-01")).toEqual(["nhs-england: SOLE"]);
  });

  test("the CCG bought planned hospital care", async () => {
    expect(await responsible("planned-hospital-care", "borough-camden", "2014-06-01")).toEqual([
      "ccg-07r (via clinical-commissioning-groups): SOLE",
    ]);
  });

  test("the council bought public health, and NHS England some services within it", async () => {
    expect(await responsible("public-health", "borough-camden", "2014-06-01")).toEqual([
      "borough-camden (via local-authorities) of public-health-5-19: SOLE",
      "borough-camden (via local-authorities): SOLE",
      "nhs-england of child-health-information-systems: SOLE",
      "nhs-england of immunisation-and-screening: SOLE",
      "nhs-england of public-health-0-5: SOLE",
    ]);
  });

  test("the City of London is a place too, where the City and Hackney CCG bought hospital care", async () => {
    expect(await responsible("planned-hospital-care", "city-of-london", "2014-06-01")).toEqual([
      "ccg-07t (via clinical-commissioning-groups): SOLE",
    ]);
  });
});

describe("in 2016, for GP services", () => {
  test("Sutton's CCG had delegated powers, beside NHS England", async () => {
    expect(await responsible("gp-services", "borough-sutton", "2016-06-01")).toEqual([
      "ccg-08t: DELEGATED",
      "nhs-england: not stated",
    ]);
  });

  test("Lambeth's CCG decided jointly with NHS England", async () => {
    expect(await responsible("gp-services", "borough-lambeth", "2016-06-01")).toEqual([
      "ccg-08k: JOINT",
      "nhs-england: not stated",
    ]);
  });

  test("the level of Camden's CCG is not in the record, and the answer says so", async () => {
    expect(await responsible("gp-services", "borough-camden", "2016-06-01")).toEqual(["nhs-england: not stated"]);
    expect(await unknown("gp-services", "borough-camden", "2016-06-01")).toEqual([
      "The record does not say under which arrangement NHS Camden CCG had a part in Primary medical (GP) services on 2016-06-01.",
    ]);
  });
});

describe("since 2022", () => {
  test("the ICB buys GP services by delegation", async () => {
    expect(await responsible("gp-services", "borough-camden", "2022-09-01")).toEqual([
      "icb-qmj (via integrated-care-boards): DELEGATED",
    ]);
  });

  test("it is the merged ICB from April 2026, in what were two", async () => {
    const merged = ["icb-z9b2z (via integrated-care-boards): DELEGATED"];
    expect(await responsible("gp-services", "borough-camden", "2026-05-01")).toEqual(merged);
    expect(await responsible("gp-services", "borough-ealing", "2026-05-01")).toEqual(merged);
    expect(await responsible("gp-services", "borough-ealing", "2026-03-31")).toEqual([
      "icb-qrv (via integrated-care-boards): DELEGATED",
    ]);
  });

  test("an ICB's own edges do not hide those of the group of all ICBs", async () => {
    const parts = await responsible("health-services", "borough-camden", "2025-06-01");
    expect(parts).toContain("icb-qmj of specialised-services: DELEGATED");
    expect(parts).toContain("icb-qmj (via integrated-care-boards) of gp-services: DELEGATED");
  });
});

describe("notEstablished has a sentence", () => {
  test("if a service has a commissioner only for its parts", async () => {
    expect(await unknown("health-services", "borough-camden", "2025-06-01")).toEqual([
      "The record does not say who commissioned Health services (all) in Camden on 2025-06-01 as a whole, only who commissioned parts of it.",
    ]);
  });

  test("if the day on which one arrangement replaced another is only known as a range", async () => {
    expect(await unknown("gp-services", "borough-merton", "2017-06-01")).toEqual([
      "No source gives the day on which NHS Merton CCG started to commission Primary medical (GP) services (mode DELEGATED), only the period 2015-05-15 to 2020-03-31.",
      "No source gives the day on which NHS Merton CCG stopped commissioning Primary medical (GP) services (mode JOINT), only the period 2015-05-14 to 2020-03-31.",
    ]);
  });

  test("if nobody is in the record", async () => {
    expect(await ask("dental-services", "borough-camden", "2022-10-01")).toMatchObject({
      responsible: [],
      notEstablished: ["The record does not say who commissioned Primary dental services in Camden on 2022-10-01."],
    });
  });
});

describe("approvers", () => {
  test("are found through the body and its groups, and a group through its member for the place", async () => {
    expect(summarise((await ask("gp-services", "borough-sutton", "2016-06-01")).approvers)).toEqual([
      "ccg-member-practices: CCG constitution changes for joint committees",
      "hwb-sutton (via health-and-wellbeing-boards): Better Care Fund plan 2015/16 (each area)",
      "nhs-england: CCG co-commissioning arrangements",
      "nhs-england: CCG co-commissioning level: joint commissioning",
    ]);
  });

  test("include those of a board's own plan", async () => {
    expect(summarise((await ask("planned-hospital-care", "borough-bromley", "2018-06-01")).approvers)).toContain(
      "hwb-bromley: Bromley Better Care Fund local plan 2017-19",
    );
  });
});

describe("pools", () => {
  test("are the bodies that share a fund with the place, or for it with a responsible body", async () => {
    expect(summarise((await ask("planned-hospital-care", "borough-camden", "2015-06-01")).pools)).toEqual([
      "ccg-07r: better-care-fund-camden",
      "ccg-07r (via clinical-commissioning-groups): not stated",
      "ccg-07r (via clinical-commissioning-groups): better-care-fund-england",
      "nhs-england-london-region: london-ccgs-shared-improvement-fund",
    ]);
  });

  test("do not include those of another place that the same board serves", async () => {
    const { pools } = await ask("gp-services", "borough-barnet", "2024-10-01");
    expect(summarise(pools)).toEqual([]);
  });
});

describe("a question is refused", () => {
  test.each([
    ["with no service of that id", { service: "gp-service" }, "ID_UNKNOWN", '"gp-services"'],
    ["with no body of that id", { place: "borough-camdn" }, "BODY_UNKNOWN", '"borough-camden"'],
    ["with a place that is no local authority", { place: "ccg-07r" }, "ARGUMENT_BAD", "NHS Camden CCG"],
    ["with a place that is gone by then", { place: "pct-5k7" }, "ARGUMENT_BAD", "Camden Primary Care Trust"],
    ["with a date that does not exist", { on: "2016-02-30" }, "ARGUMENT_BAD", "2016-02-30"],
    ["with a day before the record", { on: "2002-03-31" }, "ARGUMENT_BAD", "2002-04-01"],
  ])("%s", async (_what, part, code, named) => {
    const question = { service: "gp-services", place: "borough-camden", on: "2016-06-01", ...part };
    await expect(whoCommissions(real.source, question)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(named),
    });
  });
});
