// What a reader is told of a body that a search found, of the services in their order, and of the server's sentences.

import { describe, expect, test } from "vitest";
import { nearestDay, plainly } from "../../src/dates/days.ts";
import { examples } from "../../src/panels/who/example-questions.ts";
import { hitSaid } from "../../src/record/body-absence.ts";
import { broaderThan, inSentence, isPlural, serviceTree } from "../../src/record/services.ts";
import { realRecord } from "../support/real-record.ts";

const record = await realRecord();

function hit(id: string, matchedOn: string, on: string) {
  const body = record.bodiesById.get(id);
  return body && hitSaid(body, matchedOn, on);
}

describe("a body that was found", () => {
  test("by its name on a day on which it was there needs no more words", () => {
    expect(hit("borough-camden", "camden", "2015-04-01")).toEqual({ also: null, absent: null, nearest: "2015-04-01" });
  });

  test("by a code or another name is told with it", () => {
    expect(hit("ccg-07r", "07R", "2015-04-01")?.also).toBe("code 07R");
    expect(hit("ccg-07r", "Camden CCG", "2015-04-01")?.also).toBe("also “Camden CCG”");
  });

  test("that had ended leads to its last day", () => {
    expect(hit("ccg-07r", "NHS Camden CCG", "2022-07-01")).toEqual({
      also: null,
      absent: "ended 31 March 2020",
      nearest: "2020-03-31",
    });
  });

  test("that had not begun leads to its first day", () => {
    expect(hit("ccg-07r", "NHS Camden CCG", "2010-01-01")).toEqual({
      also: null,
      absent: "began 1 April 2013",
      nearest: "2013-04-01",
    });
  });

  test("whose start no source gives was only seen", () => {
    expect(hit("healthwatch-redbridge", "Healthwatch Redbridge", "2015-04-01")?.absent).toBe("first seen 1 March 2023");
  });
});

test("the nearest day to one within a period is that day", () => {
  expect(nearestDay({ effectiveFrom: "2013-04-01", effectiveTo: "2020-03-31" }, "2015-01-01")).toBe("2015-01-01");
});

describe("the services", () => {
  const tree = serviceTree(record.services);

  test("each stand once, right under the one that they are a part of", () => {
    expect(tree.map(({ id }) => id).sort()).toEqual(record.services.map(({ id }) => id).sort());
    for (const [place, { id, depth }] of tree.entries()) {
      expect(depth).toBe(broaderThan(record.services, id).length);
      expect(depth).toBeLessThanOrEqual((tree[place - 1]?.depth ?? -1) + 1);
    }
  });

  test("are known by those that they are parts of, the nearest first", () => {
    expect(broaderThan(record.services, "gp-services")).toEqual([
      "primary-care",
      "health-services",
      "health-and-social-care",
    ]);
  });

  test("begin small within a sentence, but for NHS and GP", () => {
    expect(["Public health", "NHS estate and GP premises", "GP enhanced services"].map(inSentence)).toEqual([
      "public health",
      "NHS estate and GP premises",
      "GP enhanced services",
    ]);
  });
});

test("a service was, and services were", () => {
  expect(record.services.filter(({ name }) => !isPlural(name)).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Adult social care",
      "Children's social care",
      "Community pharmacy (pharmaceutical services)",
      "Continuing healthcare",
      "Health and social care (all)",
      "Immunisation and screening",
      "Non-acute NHS care",
      "Planned hospital care",
      "Primary care",
      "Public health",
      "Public health for children aged 0-5 (health visiting, Family Nurse Partnership)",
      "Public health for children aged 5-19",
      "Rehabilitation",
      "Social care",
      "Urgent and emergency care",
      "Urgent care winter resilience planning",
    ]
  `);
});

test("the record has each service and place of the questions to begin with", () => {
  for (const { service, place } of examples) {
    expect(record.services.map(({ id }) => id)).toContain(service);
    expect(record.bodiesById.get(place)?.tileColumn ?? null).not.toBeNull();
  }
});

test("a sentence of the server is told without codes", () => {
  expect(plainly("It ceased between 2015-06-11 and 2019-09-09 (mode GREATER_INVOLVEMENT).")).toBe(
    "It ceased between 11 June 2015 and 9 September 2019 (mode greater involvement).",
  );
});
