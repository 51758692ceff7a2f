// Which things a text names, in the real record.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factText, type Thing } from "../../src/model/dataset.ts";
import { makeNameIndex, nameOwners } from "../../src/names/name-index.ts";
import { namedTypes, nodeTypeName, thingTypeName } from "../../src/names/thing-names.ts";
import { model } from "../support/model.ts";
import { names, searchNames, things } from "../support/names.ts";

const bodies = things.filter(({ type }) => type === "Body");

/** The ids of what is found. */
function found(text: string, question: Parameters<typeof searchNames>[1] = {}): readonly string[] {
  return searchNames(text, question).map(({ thing }) => thing.id);
}

function first(text: string): string | undefined {
  return found(text, { first: 1 })[0];
}

describe("every thing", () => {
  /** How many things have each name. */
  const counts = new Map<string, number>();
  for (const { thing, words } of new Map(
    names.names.map((name) => [`${name.thing.id} ${name.words}`, name]),
  ).values()) {
    counts.set(`${words}`, (counts.get(`${words}`) ?? 0) + Number(thing.id !== ""));
  }

  test("is found first by a name or a code that is its alone, unless that is the title of a document", () => {
    const own = names.names.filter(({ words, cut, as }) => counts.get(`${words}`) === 1 && !cut && as !== "title");
    const missed = own.filter(({ text, thing }) => first(text) !== thing.id);
    expect(missed.map(({ text, thing }) => `${text}: ${thing.id}, not ${first(text)}`)).toEqual([]);
  });

  test("is found by its title, if it is a document", () => {
    const documents = names.names.filter(({ as, cut }) => as === "title" && !cut);
    const missed = documents.filter(({ text, thing }) => !found(text, { first: 100 }).includes(thing.id));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test("is found first by its id", () => {
    const ids = [...new Set(names.names.map(({ thing }) => thing))];
    expect(ids.filter(({ id }) => first(id) !== id).map(({ id }) => id)).toEqual([]);
  });
});

describe("the legal name of a body, by the rule for its kind, finds it first", () => {
  const rules: Readonly<Record<string, (place: string) => readonly string[]>> = {
    BOROUGH: (place) => [
      place,
      `London Borough of ${place}`,
      `LB ${place}`,
      `${place} Council`,
      `${place} London Borough Council`,
    ],
    CCG: (place) => [
      `NHS ${place} Clinical Commissioning Group`,
      `${place} CCG`,
      `${place} Clinical Commissioning Group`,
    ],
    ICB: (place) => [`NHS ${place} Integrated Care Board`, `${place} ICB`, `${place} Integrated Care Board`],
    PCT: (place) => [`${place} Primary Care Trust`, `${place} PCT`, `NHS ${place} PCT`],
    HEALTH_AND_WELLBEING_BOARD: (place) => [
      `${place} Health and Wellbeing Board`,
      `${place} health & wellbeing board`,
      `${place} HWB`,
      `${place} Health & Well-being Board`,
    ],
    STRATEGIC_HEALTH_AUTHORITY: (place) => [`${place} SHA`, `${place} Strategic Health Authority`],
    TRUST: (place) => [
      `${place} NHS Trust`,
      `${place} NHS Foundation Trust`,
      `${place} Foundation Trust`,
      `${place} Trust`,
      `${place} FT`,
    ],
  };
  const kindWords =
    /^(NHS|The) |^(London|Royal) Borough of | (CCG|(Teaching )?(Primary Care|Care) Trust( \(2001\))?|Integrated Care Board|Health and Wellbeing Board|Strategic Health Authority|NHS (Foundation )?Trust)$/g;

  test.each(Object.entries(rules))("%s", (kind, rule) => {
    const missed = bodies
      .filter(({ facts }) => factText(facts, "kind") === kind)
      .flatMap(({ id, facts }) => {
        const place = String(facts.name).replaceAll(kindWords, "");
        return rule(place).flatMap((text) => (first(text) === id ? [] : [`${text}: ${first(text)}, not ${id}`]));
      });
    expect(missed).toEqual(exceptions[kind] ?? []);
  });

  /** Two bodies of one kind with one name. */
  const exceptions: Readonly<Record<string, readonly string[]>> = {
    PCT: ["Redbridge Primary Care Trust", "Redbridge PCT", "NHS Redbridge PCT"].map(
      (text) => `${text}: pct-5na, not pct-redbridge-2001`,
    ),
  };
});

test.each([
  ["a typing error", "Hilingdon CCG", "ccg-08g"],
  ["two letters swapped", "Camdne CCG", "ccg-07r"],
  ["typing errors in the words of a kind", "Camden Clincal Comissioning Group", "ccg-07r"],
  ["an area that several bodies had, one of them still", "SWL", "icb-qwe"],
  ["a vowel for another", "Croyden Council", "borough-croydon"],
  ["a code in small letters", "e54000071", "icb-z9b2z"],
  ["a former name", "NHS Commissioning Board", "nhs-england"],
  ["a name with its apostrophe", "King's College Hospital", "trust-rjz"],
  ["a name with a curly apostrophe", "king’s college hospital", "trust-rjz"],
  ["a name without its apostrophe", "kings college hospital", "trust-rjz"],
  ["a name with accents and an ampersand", "Hammersmith & Fulhàm", "borough-hammersmith-and-fulham"],
  ["the beginning of a name", "Kensing", "borough-kensington-and-chelsea"],
  ["a name with the city after it", "Camden, London", "borough-camden"],
  ["a name without what is in its brackets", "Sexual health services", "sexual-health-services"],
  [
    "an abbreviation of an area in a longer name",
    "NCL Joint Commissioning Committee",
    "north-central-london-joint-commissioning-committee",
  ],
  ["a section of an act", "s.75 NHS Act 2006", "national-health-service-act-2006-section-75"],
  ["an abbreviation with full stops", "R.B.K.C.", "borough-kensington-and-chelsea"],
  ["a part of a name with full stops", "N.H.S. England", "nhs-england"],
  ["an abbreviation of a word of it", "Dept. of Health", "department-of-health"],
  ["an abbreviation of the words of its kind", "Surrey CC", "surrey-county-council"],
  ["a service in two letters", "GP", "gp-services"],
  ["a service in the plural", "GPs", "gp-services"],
  ["a word of its kind before the place", "Council of Camden", "borough-camden"],
])("%s: %s", (_how, text, id) => {
  expect(first(text)).toBe(id);
});

describe("a word of a kind ranks that kind first:", () => {
  test.each([
    ["Camden council", "BOROUGH"],
    ["Camden board", "HEALTH_AND_WELLBEING_BOARD"],
    ["Camden trust", "TRUST"],
    ["Camden PCT", "PCT"],
    ["Camden CCG", "CCG"],
    ["North Central London board", "ICB"],
    ["council", "BOROUGH"],
    ["borough", "BOROUGH"],
    ["ICB", "ICB"],
    ["CCG", "CCG"],
    ["trust", "TRUST"],
    ["PCT", "PCT"],
    ["HWB", "HEALTH_AND_WELLBEING_BOARD"],
    ["health and wellbeing board", "HEALTH_AND_WELLBEING_BOARD"],
  ])("%s is a %s", (text, kind) => {
    expect(searchNames(text)[0]?.thing.facts.kind).toBe(kind);
  });
});

test.each([
  "England",
  "NHS",
  "London",
  "the",
  "of",
  "UK",
  "Englnd",
  "NHS Eng",
  "Scotland",
  "xyzzy",
  "zzzzqqqq",
  "Ruritania Council",
  "Timbuktu CCG",
  "Ruritania",
  "London Borough of Ruritania",
  "NHS Timbuktu Integrated Care Board",
  "Narnia Health and Wellbeing Board",
  "c",
  "b1",
])("nothing is called %s", (text) => {
  expect(searchNames(text).map(({ thing, score }) => `${score} ${thing.id}`)).toEqual([]);
});

test.each([
  "Barnes Council",
  "Harlow Council",
  "Boston Borough Council",
  "Kingston upon Hull City Council",
  "Southwick Council",
  "Newcastle upon Tyne City Council",
  "Kent County Council",
  "Melton Borough Council",
  "Royal Borough of Windsor and Maidenhead",
  "Bath and North East Somerset Council",
  "Jarrow Council",
  "Richmondshire District Council",
  "Sutton Coldfield Town Council",
  "NHS Boston CCG",
  "NHS Kent and Medway ICB",
  "Leeds Health and Wellbeing Board",
])("%s is of a place that the record does not have, and finds no body of another", (text) => {
  expect(searchNames(text, { types: ["Body"] }).map(({ thing, score }) => `${score} ${thing.id}`)).toEqual([]);
});

describe("equal matches", () => {
  test("have a borough before a group, and what exists before what was only proposed", () => {
    expect(found("Camden", { floor: 1 })).toEqual(["borough-camden", "reporting-j0p1r"]);
  });

  test("have what is certain on the day before what is possible", () => {
    const on = "2022-07-01";
    const scores = searchNames("QMJ", { on, floor: 1 }).map(({ thing }) => thing.id);
    expect(scores).toEqual(["icb-qmj"]);
  });
});

test("what fits, and how well, is told", () => {
  const [best] = searchNames("NHS Commissioning Board");
  expect(best).toEqual({
    thing: bodies.find(({ id }) => id === "nhs-england"),
    title: "NHS England",
    matchedOn: "NHS Commissioning Board",
    score: 1,
    whole: true,
    bare: false,
  });
});

describe("a name that is one body's alone", () => {
  const all = { types: [], kinds: [], on: null };
  const owners = (text: string, question = {}) => nameOwners(names, text, { ...all, ...question }).map(({ id }) => id);

  test.each([
    ["NHS Camden Clinical Commissioning Group", ["ccg-07r"]],
    ["Camden Council", ["borough-camden"]],
    ["07R", ["ccg-07r"]],
    ["England", []],
    ["Ruritania Council", []],
    ["camdn ccg", []],
  ])("%s", (text, ids) => {
    expect(owners(text)).toEqual(ids);
  });

  test.each(["Kingston", "Richmond", "West London", "Camden", "NHS Camden"])("is not %s", (text) => {
    expect(owners(text).length).toBeGreaterThan(1);
  });

  test("is, among bodies of a kind, what several kinds have", () => {
    expect(owners("Camden", { kinds: ["BOROUGH"] })).toEqual(["borough-camden"]);
  });
});

describe("whatever is typed", () => {
  const word = fc.constantFrom(
    ...[
      "camden",
      "nhs",
      "council",
      "board",
      "CCG",
      "ldn",
      "&",
      "St.",
      "07R",
      "’",
      "(",
      "Ωμέγα",
      "שלום",
      "🏥",
      "ﬁ",
      "\u0000",
    ],
  );
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
  );

  test("is answered, sorted, within the floor and the limit, and always in the same way", () => {
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        (typed, floor, most) => {
          const question = { floor, first: most };
          const matches = searchNames(typed, question);
          const scores = matches.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.every((score) => score >= floor && score <= 1)).toBe(true);
          expect(matches.length).toBeLessThanOrEqual(most);
          expect(new Set(matches.map(({ thing }) => `${thing.type} ${thing.id}`)).size).toBe(matches.length);
          expect(searchNames(typed, question)).toEqual(matches);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("in the order of the record or in another, gives the same answers", () => {
    const reversed = makeNameIndex([...things].reverse(), model);
    const question = { types: [], kinds: [], on: null, floor: 0.2, first: 50 };
    const texts = ["Camden", "council", "trust", "QMJ", "health", "Better Care Fund", "section 75", "North London"];
    for (const typed of texts) {
      expect(searchNames(typed, question)).toEqual(searchNames(typed, { ...question }));
      expect(ids(reversed, typed)).toEqual(ids(names, typed));
    }
  });
});

function ids(index: typeof names, text: string): readonly string[] {
  return nameOwners(index, text, { types: [], kinds: [], on: null }).map(({ type, id }: Thing) => `${type} ${id}`);
}

test("the types of the API are those whose things have a name", () => {
  const types = namedTypes(model.sdl);
  const values = (model.questions.text.match(/enum ThingType \{([^}]*)\}/)?.[1] ?? "").match(/^ {2}[A-Z_]+$/gm) ?? [];
  expect(values.map((value) => value.trim())).toEqual(types.map(thingTypeName));
  expect(types.map(thingTypeName).map(nodeTypeName)).toEqual(types);
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty valueOf"])("%s is a word like any other", (text) => {
  expect(searchNames(text)).toEqual([]);
});
