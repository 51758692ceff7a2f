// What holds for every answer of whoCommissions and commissionsOn, for any service, place, body and day.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdsOn } from "../../src/base/period.ts";
import { type Edge, factText, possiblePeriod } from "../../src/model/dataset.ts";
import { answerBody } from "../../src/service/body-commissions.ts";
import type { Day } from "../../src/service/commissioning-day.ts";
import type { Part } from "../../src/service/commissioning-parts.ts";
import { answerQuestion, type CommissioningAnswer } from "../../src/service/who-commissions.ts";
import { model } from "../support/model.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { slowDay } from "../support/slow-commissioners.ts";
import { londonAuthorities } from "../support/world.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

const turns = [
  "2005-01-01",
  "2013-03-31",
  "2013-04-01",
  "2015-04-01",
  "2020-04-01",
  "2022-07-01",
  "2026-04-01",
  "2026-11-22",
  "2030-01-01",
];
const random = fc.sample(fc.date({ min: new Date("2005-01-01"), max: new Date("2026-11-22"), noInvalidDate: true }), {
  seed: 20_261_122,
  numRuns: 12,
});
const dates = [...new Set([...turns, ...random.map((date) => date.toISOString().slice(0, 10))])];

/** The answers for every service and place. */
function allAnswers(day: Day): readonly CommissioningAnswer[] {
  return day.services.flatMap((service) =>
    londonAuthorities(real.dataset).map((place) => answerQuestion(day, { service: service.id, place, on: day.on })),
  );
}

describe("for any service, place and day", () => {
  /** The faults of one answer. */
  function faults(day: Day, answer: CommissioningAnswer): readonly string[] {
    const { place, on, responsible, possiblyResponsible, accountable, readPartners, readGaps } = answer;
    const { approvers, pools } = readPartners();
    const commissioning = [...responsible, ...possiblyResponsible];
    const serving = [...commissioning, ...accountable];
    const parts = [...serving, ...approvers, ...pools];
    return [
      ...serving.filter(({ body }) => !lived(body, on)).map(({ body }) => `${body} did not live`),
      ...serving.filter(({ body }) => !serves(body, place, on)).map(({ body }) => `${body} does not serve`),
      ...parts.filter(({ edge }) => !holds(edge, on)).map(({ edge }) => `${edge.id} does not hold`),
      ...parts.filter(({ facts }) => !holdsOn(possiblePeriod(facts), on)).map(({ body }) => `${body} is over`),
      ...parts.filter(({ body }) => !day.bodies.has(body)).map(({ body }) => `${body} is not there`),
      ...parts.filter(({ body }) => isProposed(day, body)).map(({ body }) => `${body} was only proposed`),
      ...responsible.filter((part) => !isCertain(part, on)).map(({ body }) => `${body} is not certain`),
      ...commissioning.filter(({ facts }) => facts.mode === "ACCOUNTABLE").map(({ body }) => `${body} does nothing`),
      ...(responsible.length > 0 && on > day.dataDate ? ["somebody is certain after the record"] : []),
      ...(responsible.length === 0 && readGaps().length === 0 ? ["nobody is certain and nothing is said"] : []),
    ].map((fault) => `${answer.service} ${place} ${on}: ${fault}`);
  }

  const holds = ({ facts }: Edge, on: string) => facts.status === "IN_FORCE" && holdsOn(possiblePeriod(facts), on);
  const bodyOf = (id: string) => real.bodies.find((body) => body.id === id);
  const isProposed = (day: Day, id: string) => day.bodies.get(id)?.facts.existence === "PROPOSED";
  const isCertain = ({ facts, certainty }: Part, on: string) =>
    certainty === "CERTAIN" && String(facts.certainFrom) <= on && on <= String(facts.certainTo);
  const lived = (id: string, on: string) => {
    const body = bodyOf(id);
    return body !== undefined && holdsOn(possiblePeriod(body.facts), on);
  };
  const serves = (id: string, place: string, on: string) =>
    id === place ||
    model.catalogue.kinds.get(factText(bodyOf(id)?.facts ?? {}, "kind") ?? "")?.everywhere ||
    real.edges.some((edge) => edge.type === "COVERS" && edge.from === id && edge.to === place && holds(edge, on));

  test.each(dates)("the answer has no faults: %s", async (on) => {
    const day = await real.source.readDay(on);
    expect(allAnswers(day).flatMap((answer) => faults(day, answer))).toEqual([]);
  });

  test.each(dates)("the commissioners are those that the plain record gives: %s", async (on) => {
    const slow = slowDay(real.dataset, on);
    const name = ({ body, edge, facts }: Part) => `${body} ${edge.facts.service} ${facts.mode ?? null}`;
    const wrong = allAnswers(await real.source.readDay(on)).flatMap((answer) => {
      const { service, place } = answer;
      const found = {
        responsible: answer.responsible.map(name).sort(),
        possiblyResponsible: answer.possiblyResponsible.map(name).sort(),
        accountable: answer.accountable.map(name).sort(),
      };
      const expected = slow.answer(place, service);
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ service, place, found, expected }];
    });
    expect(wrong).toEqual([]);
  });
});

describe("for any body and day", () => {
  test.each(dates)("what a place has from a body, the body commissions: %s", async (on) => {
    const day = await real.source.readDay(on);
    const answers = allAnswers(day);
    const bodies = new Set(answers.flatMap(({ responsible }) => responsible.map(({ body }) => body)));
    const own = new Set(
      [...bodies].flatMap((body) =>
        answerBody(day, { body, on }, body).commissions.map(({ edge, certainty }) => `${body} ${edge.id} ${certainty}`),
      ),
    );
    const missing = answers.flatMap(({ responsible }) =>
      responsible
        .filter(({ body, edge }) => !own.has(`${body} ${edge.id} CERTAIN`))
        .map(({ body, edge }) => `${body} ${edge.id}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
