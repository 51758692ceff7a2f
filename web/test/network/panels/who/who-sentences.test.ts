// The answer to who commissions, in sentences, from answers that the API gave on the real record.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../../src/cli/project.ts";
import { broaderServices } from "../../../../src/catalogue/services.ts";
import { sentenceText, whoSentences } from "../../../../src/network/panels/who/who-sentences.ts";
import type { WhoResult } from "../../../../src/network/view/answer-view.ts";
import { realRecord } from "../../../support/real-record.ts";

const { services } = await realRecord();

function answer(service: string, place: string, on: string): WhoResult {
  return JSON.parse(readFileSync(join(root, "web/test/data/answers", `who-${service}-${place}-${on}.json`), "utf8"));
}

function sentences(service: string, place: string, on: string): readonly string[] {
  return whoSentences(answer(service, place, on), broaderServices(services, service)).map(sentenceText);
}

describe("a body that certainly commissions", () => {
  test("is named with its arrangement; where the record leaves that open, it says so", () => {
    expect(sentences("gp-services", "borough-camden", "2015-04-01")).toMatchInlineSnapshot(`
      [
        "On 1 April 2015, primary medical (GP) services in Camden were commissioned by NHS Camden CCG (the record does not say by what arrangement, as one of “Clinical commissioning groups”).",
        "Accountable for it, while others commission it: NHS England.",
      ]
    `);
  });

  test("that is named as one of a group, for a broader service, is shown with both", () => {
    expect(sentences("gp-services", "borough-camden", "2010-06-01")).toMatchInlineSnapshot(`
      [
        "On 1 June 2010, primary medical (GP) services in Camden were commissioned by Camden Primary Care Trust (alone, as one of “Primary care trusts”, named for “Health services (all)”).",
      ]
    `);
  });

  test("alone is in the one sentence", () => {
    expect(sentences("public-health", "borough-camden", "2015-04-01")).toMatchInlineSnapshot(`
      [
        "On 1 April 2015, public health in Camden was commissioned by Camden (alone, as one of “Local authorities”).",
      ]
    `);
  });
});

test("where a body is only possible, the answer says that nobody is certain, when it was last seen, and who is accountable", () => {
  expect(sentences("gp-services", "borough-hackney", "2018-06-01")).toMatchInlineSnapshot(`
    [
      "The record names nobody who certainly commissioned primary medical (GP) services in Hackney on 1 June 2018.",
      "Nothing rules out NHS City and Hackney CCG (by delegation, last seen on 24 February 2017).",
      "Accountable for it, while others commission it: NHS England.",
    ]
  `);
});

test("where nobody is named for the whole, that comes first, and then who is named for parts of it", () => {
  expect(sentences("health-and-social-care", "borough-camden", "2015-04-01")).toMatchInlineSnapshot(`
    [
      "The record names nobody who commissioned health and social care (all) in Camden on 1 April 2015 as a whole.",
      "Within it, the record names Camden for 7 services, NHS Camden CCG for 10 services and NHS England for 13 services.",
      "Within it, nothing rules out Camden for children's social care, NHS Camden CCG for 2 services and NHS England for 2 services.",
      "Within it, accountable while others commission: NHS England for primary medical (GP) services.",
    ]
  `);
});

test("where nobody is named at all, the one sentence says so", () => {
  const nobody = { ...answer("public-health", "borough-camden", "2015-04-01"), responsible: [] };
  expect(whoSentences(nobody, []).map(sentenceText)).toEqual([
    "The record names nobody who commissioned public health in Camden on 1 April 2015.",
  ]);
});

test("a body that is named twice for one service is in the sentence once, with both arrangements", () => {
  const once = answer("gp-services", "borough-camden", "2015-04-01");
  const [part] = once.responsible;
  const twice = {
    ...once,
    responsible: part ? [part, { ...part, mode: "JOINT" as const }] : [],
    accountable: [],
  };
  expect(whoSentences(twice, []).map(sentenceText)).toEqual([
    "On 1 April 2015, primary medical (GP) services in Camden were commissioned by NHS Camden CCG (the record does not say by what arrangement, as one of “Clinical commissioning groups”; and jointly, as one of “Clinical commissioning groups”).",
  ]);
});
