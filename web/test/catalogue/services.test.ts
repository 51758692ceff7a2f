// The services in the order in which a reader looks for one, and their names within sentences.

import { describe, expect, test } from "vitest";
import { broaderServices, isPluralName, sentenceName, serviceTree } from "../../src/catalogue/services.ts";
import { realRecord } from "../support/real-record.ts";

const record = await realRecord();

describe("the services", () => {
  const tree = serviceTree(record.services);

  test("each is there once, right under the one that they are a part of", () => {
    expect(tree.map(({ id }) => id).sort()).toEqual(record.services.map(({ id }) => id).sort());
    for (const [place, { id, depth }] of tree.entries()) {
      expect(depth).toBe(broaderServices(record.services, id).length);
      expect(depth).toBeLessThanOrEqual((tree[place - 1]?.depth ?? -1) + 1);
    }
  });

  test("are known by those that they are parts of, the nearest first", () => {
    expect(broaderServices(record.services, "gp-services")).toEqual([
      "primary-care",
      "health-services",
      "health-and-social-care",
    ]);
  });

  test("begin small within a sentence, but for NHS and GP", () => {
    expect(["Public health", "NHS estate and GP premises", "GP enhanced services"].map(sentenceName)).toEqual([
      "public health",
      "NHS estate and GP premises",
      "GP enhanced services",
    ]);
  });
});

test("a service was, and services were", () => {
  expect(record.services.filter(({ name }) => !isPluralName(name)).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Abortion services, sterilisation and vasectomy",
      "Adult social care",
      "Children's social care",
      "Community pharmacy (pharmaceutical services)",
      "Continuing healthcare",
      "Contraception under the GP contract",
      "Diabetic eye screening",
      "Direct access diagnostic imaging for GPs",
      "Drug and alcohol treatment",
      "Health and social care (all)",
      "HIV treatment and care",
      "Immunisation and screening",
      "NHS 111",
      "Non-acute NHS care",
      "Oral health promotion",
      "Planned hospital care",
      "Primary care",
      "Prison health care",
      "Public health",
      "Public health for children aged 0-5 (health visiting, Family Nurse Partnership)",
      "Public health for children aged 5-19",
      "Rehabilitation",
      "School-aged immunisation",
      "School nursing",
      "Social care",
      "Therapy for children after sexual abuse",
      "Urgent and emergency care",
      "Urgent care winter resilience planning",
    ]
  `);
});
