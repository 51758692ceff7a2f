// A question typed as text, split into a service, a place and a day.

import { describe, expect, test } from "vitest";
import { readQuestionText } from "../../../src/pages/search/question-text.ts";

const dataDate = "2026-11-22";

function split(text: string) {
  const question = readQuestionText(text, dataDate);
  return (
    question && {
      on: question.day?.on ?? null,
      wide: question.day?.wide ?? null,
      words: question.dayWords,
      splits: question.splits,
    }
  );
}

describe("a question", () => {
  test("is a service, a place and a day, without the words that ask", () => {
    expect(split("who commissions maternity in Brent in 2019")).toEqual({
      on: "2019-01-01",
      wide: "year",
      words: "2019",
      splits: [
        { service: "maternity in Brent", place: "" },
        { service: "", place: "maternity in Brent" },
        { service: "maternity", place: "Brent" },
        { service: "Brent", place: "maternity" },
      ],
    });
  });

  test.each([
    ["maternity Brent 2019", "2019-01-01"],
    ["2019 maternity Brent", "2019-01-01"],
    ["maternity, Brent, 1 April 2015?", "2015-04-01"],
    ["maternity in Brent on 01/04/2015", "2015-04-01"],
    ["maternity Brent April 2015", "2015-04-01"],
    ["maternity in Brent 2015/16", "2015-04-01"],
    ["maternity in Brent today", dataDate],
    ["Maternity Brent", null],
  ])("%s has the day %s", (text, on) => {
    expect(split(text)).toMatchObject({ on });
    expect(split(text)?.splits.map(({ service, place }) => `${service}/${place}`.toLowerCase())).toContain(
      "maternity/brent",
    );
  });

  test("has numbers that are no day in the name of a service", () => {
    expect(split("NHS 111 Tower Hamlets")).toMatchObject({ on: null });
    expect(split("public health 5-19 in Camden")?.splits).toContainEqual({
      service: "public health 5-19",
      place: "Camden",
    });
  });

  test("has a place of several words, at either end", () => {
    const pair = { service: "public health", place: "Kensington and Chelsea" };
    expect(split("Kensington and Chelsea public health")?.splits).toContainEqual(pair);
    expect(split("who pays for public health in Kensington and Chelsea?")?.splits).toContainEqual(pair);
  });

  test("names one thing alone only with a day", () => {
    expect(split("Camden 2015")?.splits).toContainEqual({ service: "", place: "Camden" });
    expect(split("Camden")).toBeNull();
  });

  test.each(["", "who commissions what?", "1 April 2015", "word ".repeat(17)])("is not in %o", (text) => {
    expect(readQuestionText(text, dataDate)).toBeNull();
  });
});
