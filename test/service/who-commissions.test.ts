// Who is responsible for a service in a place on a day, according to the record.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Part } from "../../src/service/commissioning-parts.ts";
import { type CommissioningAnswer, whoCommissions } from "../../src/service/who-commissions.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { shownAnswer } from "../support/shown-answer.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

function ask(service: string, place: string, on: string): Promise<CommissioningAnswer> {
  return whoCommissions(real.source, { service, place, on });
}

/** `body (via group) of service: mode` */
function summarise(parts: readonly Part[]): readonly string[] {
  return parts.map(({ body, viaGroup, service, facts }) => {
    const via = viaGroup === null ? "" : ` (via ${viaGroup})`;
    const of = service === null ? "" : ` of ${service}`;
    return `${body}${via}${of}: ${facts.mode ?? facts.subject ?? facts.fund ?? "not stated"}`;
  });
}

/** Who commissions certainly, who possibly, and who remains accountable. */
async function commissioners(service: string, place: string, on: string) {
  const { responsible, possiblyResponsible, accountable } = await ask(service, place, on);
  return {
    certain: summarise(responsible),
    possible: summarise(possiblyResponsible),
    accountable: summarise(accountable),
  };
}

async function responsible(service: string, place: string, on: string): Promise<readonly string[]> {
  return summarise((await ask(service, place, on)).responsible);
}

async function unknown(service: string, place: string, on: string): Promise<readonly string[]> {
  return (await ask(service, place, on)).readGaps();
}

describe("the nearest service that anybody is named for", () => {
  test("may be a broader one: the primary care trust bought every health service", async () => {
    const parts = ["pct-5k7 (via primary-care-trusts) of health-services: SOLE"];
    expect(await responsible("gp-services", "borough-camden", "2010-06-01")).toEqual(parts);
    expect(await responsible("planned-hospital-care", "borough-camden", "2010-06-01")).toEqual(parts);
    expect(await responsible("community-health-services", "borough-camden", "2010-06-01")).toEqual([
      "pct-5k7 (via primary-care-trusts) of non-acute-nhs-care: SOLE",
    ]);
  });

  test("counts for all bodies: a council that buys public health does not buy immunisation", async () => {
    expect(await responsible("immunisation-and-screening", "borough-camden", "2014-06-01")).toEqual([
      "nhs-england: SOLE",
    ]);
    expect(await responsible("public-health", "borough-camden", "2014-06-01")).toEqual([
      "borough-camden (via local-authorities): SOLE",
    ]);
  });

  test("is a narrower one only where nobody is named for the whole", async () => {
    const { responsible: parts, readGaps } = await ask("specialised-services", "borough-camden", "2026-06-01");
    expect(summarise(parts)).toEqual([
      "icb-z9b2z (via integrated-care-boards) of specialised-services-delegated: DELEGATED",
      "nhs-england of specialised-services-retained: SOLE",
    ]);
    expect(readGaps()).toContain(
      "The record does not say who commissioned Specialised services in Camden on 2026-06-01 as a whole, only who commissioned parts of it.",
    );
  });

  test("is not left for a broader one by a body that only may commission it", async () => {
    const { certain, possible } = await commissioners("hiv-treatment-and-care", "borough-camden", "2013-03-31");
    expect({ certain, possible }).toEqual({ certain: [], possible: ["nhs-england: not stated"] });
    expect(await unknown("hiv-treatment-and-care", "borough-camden", "2013-03-31")).toContain(
      "The record does not say whether Camden Primary Care Trust, which commissioned Health services (all), commissioned HIV treatment and care too.",
    );
  });

  test("was with the primary care trusts until NHS England took it up", async () => {
    const days = ["2013-03-31", "2013-04-01"];
    const found = days.map(async (day) => (await commissioners("primary-care", "borough-camden", day)).certain);
    expect(await Promise.all(found)).toEqual([
      ["pct-5k7 (via primary-care-trusts) of health-services: SOLE"],
      ["nhs-england: not stated"],
    ]);
  });

  test("leaves a body certain that certainly commissions a broader one", async () => {
    const { certain, possible } = await commissioners("drug-and-alcohol-services", "borough-camden", "2026-11-22");
    const council = "borough-camden (via local-authorities) of public-health: SOLE";
    expect({ certain, possible }).toEqual({ certain: [council], possible: [] });
    expect(await unknown("drug-and-alcohol-services", "borough-camden", "2026-11-22")).toContain(
      "No source after 2026-02-09 says that Camden commissioned Drug and alcohol treatment (mode SOLE).",
    );
  });
});

describe("a member of a group", () => {
  test("is responsible from its own start to its own end", async () => {
    const merged = await ask("gp-services", "borough-ealing", "2026-05-01");
    expect(merged.responsible.map(({ body, facts }) => [body, facts.validFrom, facts.certainFrom])).toEqual([
      ["icb-z9b2z", "2026-04-01", "2026-04-01"],
    ]);
    const before = await ask("gp-services", "borough-ealing", "2026-03-31");
    expect(before.responsible.map(({ body, facts }) => [body, facts.validFrom, facts.validTo])).toEqual([
      ["icb-qrv", "2022-07-01", "2026-03-31"],
    ]);
  });

  test("of a group whose members have different levels certainly has a part, at a level that is not established", async () => {
    expect(await commissioners("gp-services", "borough-camden", "2016-06-01")).toEqual({
      certain: ["ccg-07r (via clinical-commissioning-groups): not stated"],
      possible: [],
      accountable: ["nhs-england: ACCOUNTABLE"],
    });
    expect(await unknown("gp-services", "borough-camden", "2016-06-01")).toContain(
      "The record does not say under which arrangement NHS Camden CCG had a part in Primary medical (GP) services on 2016-06-01.",
    );
  });
});

describe("a body's own edges", () => {
  test("replace those of its group, also where they are only possible", async () => {
    const { certain, possible, accountable } = await commissioners(
      "gp-services",
      "borough-kingston-upon-thames",
      "2020-03-30",
    );
    expect(certain).toEqual([]);
    expect(possible).toEqual(["ccg-08j: JOINT", "nhs-england: JOINT"]);
    expect(accountable).toEqual(["nhs-england: ACCOUNTABLE"]);
  });

  test("do not, where they are only possible and the group's arrangement is certain", async () => {
    expect(await commissioners("continuing-healthcare", "borough-camden", "2026-11-22")).toEqual({
      certain: ["icb-z9b2z (via integrated-care-boards): SOLE"],
      possible: [],
      accountable: [],
    });
  });
});

describe("a body that remains accountable", () => {
  test("is not responsible where another commissions under its delegation", async () => {
    expect(await commissioners("gp-services", "borough-sutton", "2016-06-01")).toEqual({
      certain: ["ccg-08t: DELEGATED"],
      possible: [],
      accountable: ["nhs-england: ACCOUNTABLE"],
    });
  });

  test("is responsible with another that commissions jointly, with the documents of both edges", async () => {
    const { responsible: parts, accountable } = await ask("gp-services", "borough-lambeth", "2016-06-01");
    expect(summarise(parts)).toEqual(["ccg-08k: JOINT", "nhs-england: JOINT"]);
    expect(accountable).toEqual([]);
    const [ccg, nhsEngland] = parts;
    expect(nhsEngland?.facts.certainTo).toBe(ccg?.facts.certainTo);
    expect(nhsEngland?.facts.documentIds).toEqual(expect.arrayContaining([...[ccg?.facts.documentIds ?? []].flat()]));
  });

  test("is both where one of two bodies of a place commissions jointly", async () => {
    const { certain, accountable } = await commissioners("gp-services", "borough-westminster", "2016-05-01");
    expect(certain).toContain("nhs-england: JOINT");
    expect(accountable).toEqual(["nhs-england: ACCOUNTABLE"]);
  });
});

describe("the legal basis", () => {
  test("is the law of the day", async () => {
    const laws = async (on: string) =>
      (await ask("adult-social-care", "borough-merton", on)).responsible.map(({ facts }) => facts.legalBasis);
    expect(await laws("2014-01-01")).toEqual(["national-health-service-and-community-care-act-1990-sections-42-to-47"]);
    expect(await laws("2016-01-01")).toEqual(["care-act-2014-adult-social-care"]);
  });
});

describe("notEstablished has a sentence", () => {
  test("if nobody is in the record", async () => {
    expect(shownAnswer(await ask("nhs-estate", "borough-camden", "2012-10-01"))).toMatchObject({
      responsible: [],
      possiblyResponsible: [],
      notEstablished: ["The record does not say who commissioned NHS estate and GP premises in Camden on 2012-10-01."],
    });
  });

  test("if the day on which one arrangement replaced another is only known as a range", async () => {
    expect(await unknown("gp-services", "borough-merton", "2017-06-01")).toEqual(
      expect.arrayContaining([
        "The record does not say for certain who commissioned Primary medical (GP) services in Merton on 2017-06-01, only who may have.",
        "No source gives the day on which NHS Merton CCG started to commission Primary medical (GP) services (mode DELEGATED), only the period 2015-09-04 to 2020-03-31.",
        "No source after 2015-09-03 says that NHS Merton CCG commissioned Primary medical (GP) services (mode JOINT).",
      ]),
    );
  });

  test("if a body was last seen before the day", async () => {
    expect(await unknown("secondary-dental-services", "borough-camden", "2025-06-01")).toEqual(
      expect.arrayContaining([
        "No source after 2023-03-31 says that NHS England commissioned Secondary dental services (mode SOLE).",
        "Looked for and not found: Who commissions hospital (secondary) dentistry in London after 2023-03-31.",
      ]),
    );
  });

  test("if a proposal about the service was last heard of years before", async () => {
    expect(await unknown("dental-services", "borough-camden", "2022-10-01")).toContain(
      'No source says what became of the proposal "Extend pooling to dental, ophthalmic and pharmaceutical services", last heard of in 2015.',
    );
  });

  test("if the day is after the record", async () => {
    const {
      responsible: parts,
      possiblyResponsible,
      readGaps,
    } = await ask("gp-services", "borough-camden", "2030-01-01");
    expect([parts.length, possiblyResponsible.length]).toEqual([0, 1]);
    expect(readGaps()[0]).toBe(
      "2030-01-01 is after the day on which the record was last revised (2026-11-22): nothing is certain on it.",
    );
  });
});

describe("approvers", () => {
  test("are those that approve an arrangement about the service, of a commissioner or its group", async () => {
    expect(summarise((await ask("gp-services", "borough-sutton", "2016-06-01")).readPartners().approvers)).toEqual([
      "ccg-member-practices: CCG constitution changes for joint committees",
      "nhs-england: CCG co-commissioning arrangements",
      "nhs-england: CCG co-commissioning level: joint commissioning",
    ]);
  });

  test("of a plan count in its years only", async () => {
    const plan = "hwb-bromley: Bromley Better Care Fund local plan 2017-19";
    const approvers = async (on: string) =>
      summarise((await ask("pooled-funds-and-partnerships", "borough-bromley", on)).readPartners().approvers);
    expect(await approvers("2018-06-01")).toContain(plan);
    expect(await approvers("2026-06-01")).not.toContain(plan);
  });
});

describe("pools", () => {
  test("are those of the place that concern the service", async () => {
    const { readPartners } = await ask("mental-health-services", "borough-merton", "2024-01-15");
    const { pools } = readPartners();
    expect(
      pools.map(({ body, certainty, facts }) => [body, certainty, facts.fund, facts.financialYear ?? null]),
    ).toEqual([
      ["trust-rqy", "CERTAIN", "integrated-adult-mental-health-arrangement-merton", "2023/24"],
      ["trust-rqy", "POSSIBLE", "integrated-adult-mental-health-arrangement-merton", null],
    ]);
  });

  test("that name no kind of care are counted", async () => {
    const { readPartners, readGaps } = await ask("planned-hospital-care", "borough-bromley", "2018-06-01");
    expect(summarise(readPartners().pools)).toEqual([]);
    expect(readGaps()).toEqual(["The record has 1 pool of Bromley that names no kind of care."]);
    expect(
      summarise((await ask("pooled-funds-and-partnerships", "borough-bromley", "2018-06-01")).readPartners().pools),
    ).toEqual(["ccg-07q: better-care-fund-bromley"]);
  });

  test("do not include those of another place that the same body serves", async () => {
    expect(summarise((await ask("gp-services", "borough-barnet", "2024-10-01")).readPartners().pools)).toEqual([]);
  });
});

describe("proposals", () => {
  test("are those that were on the table on the day", async () => {
    const proposal = "councils-to-commission-non-acute-nhs-care";
    const proposals = async (on: string) =>
      (await ask("community-health-services", "borough-camden", on)).readProposals();
    expect(await proposals("2010-06-01")).toContain(proposal);
    expect(await proposals("2020-06-01")).not.toContain(proposal);
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
