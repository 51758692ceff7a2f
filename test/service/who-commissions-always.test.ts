// What holds for every answer of whoCommissions, for any service, place and day.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdsOn } from "../../src/base/period.ts";
import { type Edge, factText, possiblePeriod } from "../../src/model/dataset.ts";
import { type Day, readDay } from "../../src/service/commissioning-day.ts";
import { answerQuestion, type CommissioningAnswer, whoCommissions } from "../../src/service/who-commissions.ts";
import { model } from "../support/model.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { londonAuthorities } from "../support/world.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

function ask(service: string, place: string, on: string): Promise<CommissioningAnswer> {
  return whoCommissions(real.source, { service, place, on });
}

const turns = [
  "2005-01-01",
  "2013-03-31",
  "2013-04-01",
  "2015-04-01",
  "2020-04-01",
  "2022-07-01",
  "2026-04-01",
  "2026-11-22",
];
const random = fc.sample(fc.date({ min: new Date("2005-01-01"), max: new Date("2026-11-22"), noInvalidDate: true }), {
  seed: 20_261_122,
  numRuns: 12,
});
const dates = [...new Set([...turns, ...random.map((date) => date.toISOString().slice(0, 10))])];

describe("for any service, place and day", () => {
  /** The faults of one answer. */
  function faults(day: Day, answer: CommissioningAnswer): readonly string[] {
    const { place, on, responsible, approvers, pools, notEstablished } = answer;
    const parts = [...responsible, ...approvers, ...pools];
    const isSaid = notEstablished.some((sentence) => sentence.startsWith("The record does not say who commissioned"));
    return [
      ...responsible.filter(({ body }) => !lived(body, on)).map(({ body }) => `${body} did not live`),
      ...responsible.filter(({ body }) => !serves(body, place, on)).map(({ body }) => `${body} does not serve`),
      ...parts.filter(({ edge }) => !holds(edge, on)).map(({ edge }) => `${edge.id} does not hold`),
      ...parts.filter(({ body }) => !day.bodies.has(body)).map(({ body }) => `${body} is not there`),
      ...(responsible.length === 0 && !isSaid ? ["nobody is responsible and notEstablished is empty"] : []),
    ].map((fault) => `${answer.service} ${place} ${on}: ${fault}`);
  }

  const holds = ({ facts }: Edge, on: string) => facts.status === "IN_FORCE" && holdsOn(possiblePeriod(facts), on);
  const bodyOf = (id: string) => real.bodies.find((body) => body.id === id);
  const lived = (id: string, on: string) => {
    const body = bodyOf(id);
    return body !== undefined && holdsOn(possiblePeriod(body.facts), on);
  };
  const serves = (id: string, place: string, on: string) =>
    id === place ||
    model.catalogue.kinds.get(factText(bodyOf(id)?.facts ?? {}, "kind") ?? "")?.everywhere ||
    real.edges.some((edge) => edge.type === "COVERS" && edge.from === id && edge.to === place && holds(edge, on));

  test.each(dates)("the answer has no faults: %s", async (on) => {
    const day = await readDay(real.source, on);
    const wrong = day.services.flatMap((service) =>
      londonAuthorities(real.dataset).flatMap((place) =>
        faults(day, answerQuestion(day, { service: service.id, place, on })),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each([...turns, "2016-06-01"])(
    "the edges that are read for one question give the same answer as the whole day: %s",
    async (on) => {
      const day = await readDay(real.source, on);
      for (const [at, place] of londonAuthorities(real.dataset).entries()) {
        const { id: service = "" } = day.services[at] ?? {};
        expect(await ask(service, place, on)).toEqual(answerQuestion(day, { service, place, on }));
      }
      for (const { id: service } of day.services) {
        expect(await ask(service, "borough-merton", on)).toEqual(
          answerQuestion(day, { service, place: "borough-merton", on }),
        );
      }
    },
  );
});
