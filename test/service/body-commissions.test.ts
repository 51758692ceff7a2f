// What a body commissions on a day, by itself or as one of a group.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommissioningOfBody, commissionsOn } from "../../src/service/body-commissions.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

function ask(body: string, on: string): Promise<CommissioningOfBody> {
  return commissionsOn(real.source, { body, on });
}

/** `service: mode (via group), certainty, with ..., accountable ...` of the services that a test is about. */
async function summary(body: string, on: string, services: readonly string[]): Promise<readonly string[]> {
  const { commissions } = await ask(body, on);
  return commissions
    .filter(({ service }) => services.includes(service))
    .map(({ service, facts, viaGroup, certainty, together, accountable }) => {
      const via = viaGroup === null ? "" : ` (via ${viaGroup})`;
      const [joined, kept] = [together.join(" "), accountable.join(" ")];
      return `${service}: ${facts.mode ?? null}${via}, ${certainty}, with [${joined}], accountable [${kept}]`;
    });
}

describe("a CCG", () => {
  test("commissions what its group does, and at its own level what it does jointly", async () => {
    expect(await summary("ccg-07n", "2015-04-02", ["gp-services", "planned-hospital-care"])).toEqual([
      "planned-hospital-care: SOLE (via clinical-commissioning-groups), CERTAIN, with [], accountable []",
      "gp-services: JOINT, CERTAIN, with [nhs-england], accountable []",
    ]);
  });

  test("had no part in GP services before co-commissioning", async () => {
    expect(await summary("ccg-07n", "2014-06-01", ["gp-services"])).toEqual([]);
  });

  test("of an unknown level has its part, and the answer says so", async () => {
    expect(await summary("ccg-07r", "2016-06-01", ["gp-services"])).toEqual([
      "gp-services: null (via clinical-commissioning-groups), CERTAIN, with [], accountable [nhs-england]",
    ]);
    expect((await ask("ccg-07r", "2016-06-01")).notEstablished).toContain(
      "The record does not say under which arrangement NHS Camden CCG had a part in Primary medical (GP) services on 2016-06-01.",
    );
  });

  test("commissions nothing after its end", async () => {
    expect(await ask("ccg-07r", "2023-01-01")).toMatchObject({
      commissions: [],
      notEstablished: ["NHS Camden CCG did not exist on 2023-01-01."],
    });
  });
});

test("an ICB commissions specialised services jointly, and then by delegation", async () => {
  const service = "specialised-services-delegated";
  expect(await summary("icb-qmf", "2024-05-01", [service])).toEqual([
    `${service}: JOINT (via london-icbs), CERTAIN, with [nhs-england], accountable []`,
  ]);
  expect(await summary("icb-qmf", "2025-06-01", [service])).toEqual([
    expect.stringMatching(`^${service}: DELEGATED.*, CERTAIN, with \\[\\], accountable \\[nhs-england\\]$`),
  ]);
});

test("NHS England's accountability is listed, with those that commission jointly", async () => {
  const [gp = ""] = await summary("nhs-england", "2016-06-01", ["gp-services"]);
  expect(gp).toMatch(/^gp-services: ACCOUNTABLE, CERTAIN, with \[.*ccg-08k.*\], accountable \[\]$/);
  expect(gp).not.toContain("ccg-08t");
});

test("services are in the order of their names, and each has the law of the day", async () => {
  const { commissions } = await ask("borough-merton", "2014-01-01");
  expect(commissions.map(({ service }) => service).slice(0, 2)).toEqual(["adult-social-care", "childrens-social-care"]);
  expect(commissions[0]?.facts.legalBasis).toBe(
    "national-health-service-and-community-care-act-1990-sections-42-to-47",
  );
});

test("a body that commissions nothing is said to", async () => {
  expect(await ask("nhs-england-london-region", "2020-01-01")).toMatchObject({
    commissions: [],
    notEstablished: ["The record does not say that NHS England London region commissioned anything on 2020-01-01."],
  });
});

test.each([
  ["an unknown body", { body: "ccg-00x" }, "BODY_UNKNOWN"],
  ["a day before the record", { on: "2002-03-31" }, "ARGUMENT_BAD"],
  ["a date that does not exist", { on: "2016-02-30" }, "ARGUMENT_BAD"],
])("%s is refused", async (_what, part, code) => {
  const question = { body: "ccg-07r", on: "2016-06-01", ...part };
  await expect(commissionsOn(real.source, question)).rejects.toMatchObject({ code });
});
