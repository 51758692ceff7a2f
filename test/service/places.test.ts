// Which local authorities are places of the record on a day, and by which codes they are named.

import { beforeAll, describe, expect, test } from "vitest";
import { farFuture, farPast } from "../../src/base/period.ts";
import type { Dataset, Edge, Thing } from "../../src/model/dataset.ts";
import { readChangeDays } from "../../src/service/change-days.ts";
import { resolveIds } from "../../src/service/parameter-ids.ts";
import { resolvePlaces } from "../../src/service/places.ts";
import { makeSource, type Source } from "../../src/service/source.ts";
import { readCommissioningAnswers, whoCommissions } from "../../src/service/who-commissions.ts";
import { model } from "../support/model.ts";
import { shownAnswer } from "../support/shown-answer.ts";
import { londonAuthorities, readRealSeed } from "../support/world.ts";

/** A county that was divided in April 2021, with one of the two that came after it; nobody serves the third. */
const counties = [
  authority("northamptonshire", { gssCode: "E10000021", possibleTo: "2021-03-31" }),
  authority("west-northamptonshire", {
    gssCode: "E06000062",
    otherCodes: ["former-gss:E10000021"],
    possibleFrom: "2021-04-01",
  }),
  authority("rutland", { gssCode: "E06000017", otherCodes: ["region:E12000004"] }),
];

let london: Dataset;
let england: Dataset;
beforeAll(async () => {
  london = (await readRealSeed()).dataset;
  const icb = "icb-qmj";
  england = {
    ...london,
    things: [...london.things, ...counties],
    edges: [...london.edges, ...["northamptonshire", "west-northamptonshire"].map((to) => covering(icb, to))],
  };
});

function authority(id: string, facts: Thing["facts"]): Thing {
  const usual = { name: id, kind: "LOCAL_AUTHORITY", existence: "REAL", collective: false };
  return { type: "Body", id, facts: { ...usual, possibleFrom: farPast, possibleTo: farFuture, ...facts } };
}

function covering(from: string, to: string): Edge {
  const id = `covers:${from}:${to}:undated`;
  const facts = { id, status: "IN_FORCE", possibleFrom: farPast, possibleTo: farFuture };
  return { type: "COVERS", fromType: "Body", from, toType: "Body", to, id, facts };
}

function sourceOf(dataset: Dataset): Source {
  const reader = {
    run: () => Promise.reject(new Error("Nothing is asked of the graph.")),
    heldVersion: () => "one",
  };
  return makeSource({ model, reader, readWhole: async () => dataset, replacements: new Map() });
}

async function placesOn(dataset: Dataset, on: string): Promise<readonly string[]> {
  return [...(await sourceOf(dataset).readDay(on)).places];
}

test.each(["2002-04-01", "2015-04-01", "2026-11-22"])("those of London are its 33 authorities on %s", async (on) => {
  expect(await placesOn(london, on)).toEqual([...londonAuthorities(london)].sort());
});

test("an authority is a place while it exists, if a body serves its area", async () => {
  const known = londonAuthorities(london);
  const added = async (on: string) => (await placesOn(england, on)).filter((id) => !known.includes(id));
  expect(await added("2021-03-31")).toEqual(["northamptonshire"]);
  expect(await added("2021-04-01")).toEqual(["west-northamptonshire"]);
});

describe("a place is named", () => {
  test.each([
    ["by its id", "borough-camden", "borough-camden"],
    ["by its GSS code", "E09000007", "borough-camden"],
    ["by its GSS code in small letters", "e09000007", "borough-camden"],
  ])("%s, and answered with its id", async (_how, place, id) => {
    const source = sourceOf(england);
    const question = { service: "gp-services", on: "2015-04-01" };
    const ask = async (given: string) => shownAnswer(await whoCommissions(source, { ...question, place: given }));
    expect(await ask(place)).toEqual(await ask(id));
    const answers = await readCommissioningAnswers(source, {
      ...{ services: ["gp-services"], on: "2015-04-01" },
      places: [place, id],
    });
    expect(answers.map((answer) => answer.place)).toEqual([id]);
    const days = { service: null, body: null, from: null, to: null };
    expect(await readChangeDays(source, { ...days, place })).toEqual(
      await readChangeDays(source, { ...days, place: id }),
    );
  });

  test("by a code that it took over, from its first day on", async () => {
    const source = sourceOf(england);
    expect(await resolvePlaces(source, ["E10000021"], "2020-01-01")).toEqual(["northamptonshire"]);
    expect(await resolvePlaces(source, ["E10000021"], "2022-01-01")).toEqual(["west-northamptonshire"]);
    expect(await resolvePlaces(source, ["E10000021"])).toEqual(["northamptonshire"]);
  });

  test("in the address of a named query too, where other parameters stay as they are", async () => {
    const parameters = ["place", "service", "on"].map((name) => ({ name, valueType: name === "on" ? "Date" : "ID" }));
    const values = { place: "E10000021", service: "gp-services", on: "2022-01-01" };
    expect(await resolveIds(sourceOf(england), parameters, values)).toEqual({
      ...values,
      place: "west-northamptonshire",
    });
  });
});

test.each([
  [
    "an authority that nobody serves",
    "rutland",
    ["ARGUMENT_BAD", /"rutland" \(rutland\) is not a local authority that/],
  ],
  [
    "one that has ended",
    "northamptonshire",
    ["ARGUMENT_BAD", /is not a local authority .* on 2022-01-01: give the id/],
  ],
  ["a body of another kind", "nhs-england", ["ARGUMENT_BAD", /"nhs-england" \(NHS England\) is not a local authority/]],
  ["a region's code", "E12000007", ["BODY_UNKNOWN", /No body has the id "E12000007"/]],
  [
    "a code of no authority",
    "E06000099",
    ["BODY_UNKNOWN", /No local authority of the record has the GSS code E06000099/],
  ],
  [
    "a postcode",
    "nw1 0pe",
    ["ARGUMENT_BAD", /"NW1 0PE" is a postcode, and the record has none: give the id or the GSS/],
  ],
  ["a misspelt id", "borough-camdem", ["BODY_UNKNOWN", /The nearest: "borough-camden"/]],
] as const)("%s is refused, with what to do", async (_what, place, [code, message]) => {
  const question = { service: "gp-services", place, on: "2022-01-01" };
  await expect(whoCommissions(sourceOf(england), question)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});
