// What the record does not establish, for places that the record of London does not have.

import { join } from "node:path";
import { expect, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { commissioningRecord, makeDay } from "../../src/service/commissioning-day.ts";
import { answerQuestion } from "../../src/service/who-commissions.ts";
import { model } from "../support/model.ts";
import { body } from "../support/tiny.ts";

const seed = await readValidSeed(join(root, "seed"), model);
const elsewhere = body("elsewhere", "LOCAL_AUTHORITY", { name: "Elsewhere" });
const day = makeDay(
  commissioningRecord({ ...seed, things: [...seed.things, elsewhere] }, model.catalogue),
  "2020-01-01",
);

function lostProposals(service: string, place: string): readonly string[] {
  const { readGaps } = answerQuestion(day, { service, place, on: day.on });
  return readGaps().filter((sentence) => sentence.includes("what became of the proposal"));
}

test.each(["gp-services", "nhs-estate"])(
  "a proposal of those who serve London is not about a place elsewhere: %s",
  (service) => {
    const lost = lostProposals(service, "borough-camden");
    const found = lostProposals(service, "elsewhere");

    expect(lost.length).toBeGreaterThan(found.length);
    expect(lost).toEqual(expect.arrayContaining([...found]));
    expect(found.join(" ")).not.toMatch(/Borough approval|Larger borough role|GBP 1bn/);
  },
);

test("a proposal of a department is about every place", () => {
  const sentence =
    'No source says what became of the proposal "Let NHS England pool core GP budgets with CCGs and local authorities", last heard of in 2015.';

  expect(lostProposals("gp-services", "borough-camden")).toContain(sentence);
  expect(lostProposals("gp-services", "elsewhere")).toContain(sentence);
});
