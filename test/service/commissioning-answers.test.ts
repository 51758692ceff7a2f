// Who commissions, for several services and places at a time.

import { afterAll, beforeAll, expect, test } from "vitest";
import type { CommissioningQuestion } from "../../src/service/commissioning-day.ts";
import { type AnswersQuestion, readCommissioningAnswers, whoCommissions } from "../../src/service/who-commissions.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { shownAnswer } from "../support/shown-answer.ts";
import { londonAuthorities } from "../support/world.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const on = "2015-04-01";

function ask(question: Partial<AnswersQuestion>) {
  return readCommissioningAnswers(real.source, { services: null, places: null, on, ...question });
}

async function pairs(question: Partial<AnswersQuestion>): Promise<readonly string[]> {
  return (await ask(question)).map(({ service, place }) => `${service} ${place}`);
}

test("each answer is the one to the single question", async () => {
  const answers = await ask({ services: ["gp-services"] });
  const single = async ({ service, place }: CommissioningQuestion) =>
    shownAnswer(await whoCommissions(real.source, { service, place, on }));
  expect(answers.map(shownAnswer)).toEqual(await Promise.all(answers.map(single)));
  const ofOnePlace = await ask({ places: ["borough-camden"] });
  expect(ofOnePlace.map(shownAnswer)).toEqual(await Promise.all(ofOnePlace.map(single)));
});

test("they come place by place, in the order of the lists, each once", async () => {
  const services = ["public-health", "gp-services", "public-health"];
  expect(await pairs({ services, places: ["borough-sutton", "borough-camden"] })).toEqual([
    "public-health borough-sutton",
    "gp-services borough-sutton",
    "public-health borough-camden",
    "gp-services borough-camden",
  ]);
});

test("a list left out means all London local authorities, or all services", async () => {
  expect(await pairs({ services: ["gp-services"] })).toEqual(
    [...londonAuthorities(real.dataset)].sort().map((place) => `gp-services ${place}`),
  );
  const services = real.dataset.things.filter(({ type }) => type === "Service").map(({ id }) => id);
  expect(await pairs({ places: ["borough-camden"] })).toEqual(services.sort().map((id) => `${id} borough-camden`));
});

test.each<[string, Partial<AnswersQuestion>, string]>([
  ["neither list", {}, "ARGUMENT_BAD"],
  ["an empty list", { services: [], places: ["borough-camden"] }, "ARGUMENT_BAD"],
  ["a day before the record", { services: ["gp-services"], on: "1999-01-01" }, "ARGUMENT_BAD"],
  ["a service that is not there", { services: ["gp-service"] }, "ID_UNKNOWN"],
  ["a place that is not there", { places: ["borough-of-nowhere"] }, "BODY_UNKNOWN"],
  ["a body that is no place", { places: ["borough-camden", "nhs-england"] }, "ARGUMENT_BAD"],
  [
    "more than two hundred answers",
    { places: ["borough-camden", "borough-barnet", "borough-brent", "borough-sutton"] },
    "QUERY_TOO_COSTLY",
  ],
])("%s is refused", async (_what, question, code) => {
  await expect(ask(question)).rejects.toMatchObject({ code });
});
