// The answer to who commissions a service in a place on a day, as a title, from answers that the API gave on the real record and from small ones.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../src/cli/project.ts";
import { broaderServices } from "../../../src/catalogue/services.ts";
import type { Mode } from "../../../src/generated/graphql.ts";
import { type AnswerFacts, type AnswerPart, answerLede, answerTitle } from "../../../src/pages/who/answer-title.ts";
import { realRecord } from "../../support/real-record.ts";

const { services } = await realRecord();

function realAnswer(service: string, place: string, on: string): readonly string[] {
  const file = join(root, "web/test/data/answers", `who-${service}-${place}-${on}.json`);
  const answer = JSON.parse(readFileSync(file, "utf8"));
  const broader = broaderServices(services, service);
  return [answerTitle(answer, broader), answerLede(answer, broader)];
}

describe("the real record", () => {
  test("says of GP services in Camden who has a part, and that the terms are open", () => {
    expect(realAnswer("gp-services", "borough-camden", "2015-04-01")).toMatchInlineSnapshot(`
      [
        "NHS Camden CCG has a part in commissioning primary medical (GP) services in Camden on 1 April 2015, on terms not on record",
        "NHS England remains accountable.",
      ]
    `);
  });

  test("takes a body that is named for a broader service", () => {
    expect(realAnswer("gp-services", "borough-camden", "2010-06-01")).toMatchInlineSnapshot(`
      [
        "Camden Primary Care Trust commissions primary medical (GP) services in Camden on 1 June 2010",
        "",
      ]
    `);
  });

  test("names nobody for certain where a body is only possible", () => {
    expect(realAnswer("gp-services", "borough-hackney", "2018-06-01")).toMatchInlineSnapshot(`
      [
        "The record does not say for certain who commissions primary medical (GP) services in Hackney on 1 June 2018",
        "NHS City and Hackney CCG may commission it: nothing rules that out, and no source says so for this day. NHS England remains accountable.",
      ]
    `);
  });

  test("says where bodies commission only parts", () => {
    expect(realAnswer("health-and-social-care", "borough-camden", "2015-04-01")).toMatchInlineSnapshot(`
      [
        "Camden, NHS Camden CCG and NHS England each commission parts of health and social care (all) in Camden on 1 April 2015",
        "The record names nobody for the whole of it.",
      ]
    `);
  });
});

const body = (name: string): AnswerPart["body"] => ({ id: name, name });
const part = (name: string, mode: Mode | null): AnswerPart => ({ body: body(name), service: null, mode });

function title(responsible: readonly AnswerPart[], accountable: readonly AnswerPart[] = []): string {
  const answer: AnswerFacts = {
    on: "2015-04-01",
    service: { name: "Maternity services" },
    place: { name: "Bexley" },
    responsible,
    possiblyResponsible: [],
    accountable,
  };
  return answerTitle(answer, []).replace(" maternity services in Bexley on 1 April 2015", " …");
}

test("the terms are in the title", () => {
  expect([
    title([part("A", "SOLE")]),
    title([part("A", "SOLE"), part("B", "SOLE")]),
    title([part("A", "JOINT"), part("B", "JOINT"), part("C", "JOINT")]),
    title([part("A", "JOINT")]),
    title([part("A", "DELEGATED")], [part("N", "ACCOUNTABLE")]),
    title([part("A", "DELEGATED")]),
    title([part("A", "LEAD"), part("B", null)]),
    title([part("A", "GREATER_INVOLVEMENT")]),
    title([part("A", null), part("B", null)]),
    title([]),
  ]).toEqual([
    "A commissions …",
    "A and B each commission …",
    "A, B and C jointly commission …",
    "A commissions …, jointly with others",
    "A commissions …, under delegation from N",
    "A commissions …, under delegation",
    "A (for others too) and B (on terms not on record) commission …",
    "A has a greater say in …",
    "A and B have a part in commissioning …, on terms not on record",
    "The record does not say who commissions …",
  ]);
});
