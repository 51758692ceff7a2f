// What the list of found things says of each, and where choosing it leads.

import { describe, expect, test } from "vitest";
import {
  describeHits,
  destinationWords,
  type FoundThing,
  type Hit,
} from "../../../../src/network/panels/search/hits.ts";
import { realRecord } from "../../../support/real-record.ts";
import { makeBody } from "../../../support/small-record.ts";

const record = await realRecord();

const nothing = { document: null, instrument: null, fund: null, person: null };

function foundThing(thing: Partial<FoundThing> & Pick<FoundThing, "type" | "thingId" | "name">): FoundThing {
  return { ...nothing, score: 1, matchedOn: thing.name, ...thing };
}

function foundBody(id: string, matchedOn: string, score = 1): FoundThing {
  return foundThing({ type: "BODY", thingId: id, name: record.bodiesById.get(id)?.name ?? id, matchedOn, score });
}

function hit(thing: FoundThing, on = "2015-04-01"): Hit | undefined {
  return describeHits([thing], record, on)[0];
}

describe("a body that was found", () => {
  test("by its name on a day on which it was there needs no more words", () => {
    expect(hit(foundBody("borough-camden", "Camden"))).toEqual({
      id: "borough-camden",
      name: "Camden",
      body: record.bodiesById.get("borough-camden"),
      sort: "borough",
      also: null,
      absent: null,
      nearest: "2015-04-01",
      isNear: false,
      destination: { kind: "bodies", ids: ["borough-camden"] },
    });
  });

  test("by a code or another name is shown with it", () => {
    expect(hit(foundBody("ccg-07r", "07R"))?.also).toBe("code 07R");
    expect(hit(foundBody("borough-kensington-and-chelsea", "RBKC"))?.also).toBe("also “RBKC”");
  });

  test("that had ended leads to its last day", () => {
    const { absent, nearest } = hit(foundBody("ccg-07r", "NHS Camden CCG"), "2022-07-01") ?? {};
    expect([absent, nearest]).toEqual(["ended 31 March 2020", "2020-03-31"]);
  });

  test("that had not begun leads to its first day", () => {
    const { absent, nearest } = hit(foundBody("ccg-07r", "NHS Camden CCG"), "2010-01-01") ?? {};
    expect([absent, nearest]).toEqual(["began 1 April 2013", "2013-04-01"]);
  });

  test("of which no source gives a day is ruled out before and after the days that are left", () => {
    const body = makeBody({ id: "board", name: "A board", possibleFrom: "2013-04-01", possibleTo: "2022-06-30" });
    const small = { ...record, bodiesById: new Map([[body.id, body]]) };
    const absent = (on: string) => describeHits([foundBody("board", "A board")], small, on)[0]?.absent;
    expect(absent("2001-01-01")).toBe("is ruled out before 1 April 2013");
    expect(absent("2023-01-01")).toBe("is ruled out after 30 June 2022");
    expect(absent("2015-01-01")).toBeNull();
  });
});

test.each<[string, FoundThing, unknown, string | null]>([
  [
    "a service leads to the links about it",
    foundThing({ type: "SERVICE", thingId: "gp-services", name: "GP services" }),
    { kind: "service", id: "gp-services" },
    "goes to the links about it",
  ],
  [
    "a proposal is selected",
    foundThing({ type: "PROPOSAL", thingId: "abolish-healthwatch", name: "Abolish Healthwatch" }),
    { kind: "proposal", id: "abolish-healthwatch" },
    null,
  ],
  [
    "a fund leads to the places that it is for",
    foundThing({
      type: "FUND",
      thingId: "f",
      name: "A fund",
      fund: { places: [{ id: "borough-camden" }, { id: "borough-brent" }] },
    }),
    { kind: "bodies", ids: ["borough-camden", "borough-brent"] },
    "goes to its 2 bodies",
  ],
  [
    "a person leads to the bodies in which the person held a post",
    foundThing({ type: "PERSON", thingId: "p", name: "A person", person: { posts: [{ id: "nhs-england" }] } }),
    { kind: "bodies", ids: ["nhs-england"] },
    "goes to its body",
  ],
  [
    "a document opens its page",
    foundThing({ type: "DOCUMENT", thingId: "d", name: "A paper", document: { url: "https://example.org/paper" } }),
    { kind: "source", url: "https://example.org/paper" },
    "opens its page",
  ],
  [
    "a law opens the page of its first source that has one",
    foundThing({
      type: "LEGAL_INSTRUMENT",
      thingId: "l",
      name: "An act",
      instrument: { documents: [{ url: null }, { url: "https://example.org/act" }] },
    }),
    { kind: "source", url: "https://example.org/act" },
    "opens its page",
  ],
  [
    "a thing of which the explorer has nothing leads nowhere, and says so",
    foundThing({ type: "FUND", thingId: "f", name: "A fund", fund: { places: [] } }),
    null,
    "is not on the map",
  ],
])("%s", (_what, thing, destination, words) => {
  const found = hit(thing);
  expect(found?.destination).toEqual(destination);
  expect(found && destinationWords(found)).toBe(words);
});

test("what is only near is listed where nothing is found, and left out where something is", () => {
  const [near, found] = [foundBody("ccg-00t", "NHS Bolton CCG", 0.2), foundBody("borough-hackney", "Hackney", 0.95)];
  expect(describeHits([near], record, "2015-04-01").map(({ id, isNear }) => [id, isNear])).toEqual([["ccg-00t", true]]);
  expect(describeHits([found, near], record, "2015-04-01").map(({ id }) => id)).toEqual(["borough-hackney"]);
});
