// What a tile shows of an answer, and what the map says in a sentence.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arrangements,
  type Commissioner,
  groupTiles,
  makeTile,
  type PlaceAnswer,
  stateLetters,
  stateWord,
  tileSentence,
} from "../../src/tile-map/arrangements.ts";
import { mapSentence } from "../../src/tile-map/map-sentence.ts";
import { patternId, stateClass } from "../../src/tile-map/tile-look.ts";

const body = (id: string, name: string, kind: string) => ({ id, name, kind });
const camdenCcg = body("ccg-07r", "NHS Camden CCG", "CCG");
const brentCcg = body("ccg-07p", "NHS Brent CCG", "CCG");
const nhsEngland = body("nhs-england", "NHS England", "NATIONAL_BODY");

const by = (commissioner: Commissioner["body"], mode: string | null, service: string | null = null): Commissioner => ({
  body: commissioner,
  mode,
  service: service === null ? null : { id: service },
});

const answer = (parts: Partial<PlaceAnswer> = {}, name = "Camden"): PlaceAnswer => ({
  place: { id: `borough-${name.toLowerCase()}`, name, tileColumn: 3, tileRow: 2, tileAbbreviation: "CMD" },
  responsible: [],
  possiblyResponsible: [],
  accountable: [],
  ...parts,
});

/** Of health services, a part is GP services. */
const broader = new Set(["health-services"]);
const tile = (parts: Partial<PlaceAnswer>, name?: string) => makeTile(answer(parts, name), broader);

describe("a tile says who commissions, how, and how sure that is", () => {
  test.each([
    ["nobody", {}, "not on record", "–", "Camden: not on record"],
    ["one alone", { responsible: [by(nhsEngland, "SOLE")] }, "alone", "A", "Camden: NHS England, alone"],
    [
      "several, each alone",
      { responsible: [by(camdenCcg, "SOLE"), by(brentCcg, "SOLE")] },
      "several",
      "S",
      "Camden: NHS Brent CCG and NHS Camden CCG, several",
    ],
    [
      "two jointly",
      { responsible: [by(nhsEngland, "JOINT"), by(camdenCcg, "JOINT")] },
      "joint",
      "J",
      "Camden: NHS Camden CCG and NHS England, joint",
    ],
    [
      "one under delegation",
      { responsible: [by(camdenCcg, "DELEGATED")], accountable: [by(nhsEngland, "ACCOUNTABLE")] },
      "delegated",
      "D",
      "Camden: NHS Camden CCG, delegated; NHS England accountable",
    ],
    [
      "one with a say in what the other decides",
      { responsible: [by(nhsEngland, null), by(camdenCcg, "GREATER_INVOLVEMENT")] },
      "greater involvement",
      "G",
      "Camden: NHS Camden CCG and NHS England, greater involvement",
    ],
    [
      "one as lead",
      { responsible: [by(camdenCcg, null), by(brentCcg, "LEAD")] },
      "lead",
      "L",
      "Camden: NHS Brent CCG and NHS Camden CCG, lead",
    ],
    [
      "one, on terms that no source gives",
      { responsible: [by(camdenCcg, null)] },
      "terms unknown",
      "T",
      "Camden: NHS Camden CCG, terms unknown",
    ],
    [
      "one, of a broader service",
      { responsible: [by(camdenCcg, "SOLE", "health-services")] },
      "alone",
      "A",
      "Camden: NHS Camden CCG, alone",
    ],
    [
      "those of parts of the service",
      { responsible: [by(camdenCcg, "SOLE", "gp-enhanced-services"), by(nhsEngland, "SOLE", "contraception")] },
      "in parts",
      "P",
      "Camden: NHS Camden CCG and NHS England, in parts",
    ],
    [
      "two at once in one place",
      { responsible: [by(camdenCcg, "JOINT"), by(brentCcg, "DELEGATED")] },
      "joint and delegated",
      "J/D",
      "Camden: NHS Brent CCG and NHS Camden CCG, joint and delegated",
    ],
    [
      "only who may",
      { possiblyResponsible: [by(camdenCcg, "DELEGATED"), by(camdenCcg, "JOINT")] },
      "may be joint or delegated",
      "J/D?",
      "Camden: only possible: NHS Camden CCG, may be joint or delegated",
    ],
    [
      "who does, not who else may",
      { responsible: [by(nhsEngland, "SOLE")], possiblyResponsible: [by(camdenCcg, "DELEGATED")] },
      "alone",
      "A",
      "Camden: NHS England, alone",
    ],
    [
      "only who answers for it",
      { accountable: [by(nhsEngland, "ACCOUNTABLE")] },
      "not on record",
      "–",
      "Camden: not on record; NHS England accountable",
    ],
  ] satisfies [string, Partial<PlaceAnswer>, string, string, string][])("%s", (_, parts, word, letters, sentence) => {
    const made = tile(parts);
    expect([stateWord(made.state), stateLetters(made.state), tileSentence(made)]).toEqual([word, letters, sentence]);
  });
});

test("the legend has what is certain first, then what lacks its terms, what is possible, and what is not on record", () => {
  const tiles = [
    tile({}),
    tile({ possiblyResponsible: [by(camdenCcg, "JOINT")] }),
    tile({ responsible: [by(camdenCcg, null)] }),
    tile({ responsible: [by(camdenCcg, "DELEGATED")] }),
    tile({ responsible: [by(camdenCcg, "SOLE")] }),
  ];
  expect(groupTiles(tiles).map(({ state }) => stateWord(state))).toEqual([
    "alone",
    "delegated",
    "terms unknown",
    "may be joint",
    "not on record",
  ]);
});

describe("the map says in a sentence", () => {
  const say = (...parts: readonly Partial<PlaceAnswer>[]) =>
    mapSentence(groupTiles(parts.map((each, at) => tile(each, `Place ${at}`))));
  const joint = { responsible: [by(nhsEngland, "JOINT"), by(camdenCcg, "JOINT")] };
  const delegated = { responsible: [by(brentCcg, "DELEGATED")], accountable: [by(nhsEngland, "ACCOUNTABLE")] };
  const unstated = { responsible: [by(camdenCcg, null)] };
  const possible = { possiblyResponsible: [by(camdenCcg, "DELEGATED")] };
  const possibleToo = { possiblyResponsible: [by(brentCcg, "JOINT")] };

  test("who, how and where, and for how many places the record is incomplete", () => {
    expect(say(joint, joint, delegated, unstated, possible, possibleToo, {})).toBe(
      "Commissioned jointly by NHS Camden CCG and NHS England in 2 of 7 places, and by NHS Brent CCG under delegation from NHS England in 1. For 1 the record names NHS Camden CCG but not on what terms; for 2 it names only who may have a part: CCGs; for 1 it names nobody.",
    );
  });

  test("that it is the same everywhere", () => {
    expect(say({ responsible: [by(nhsEngland, "SOLE")] }, { responsible: [by(nhsEngland, "SOLE")] })).toBe(
      "Commissioned by NHS England alone in all 2 places.",
    );
  });

  test("that nobody is on record", () => {
    expect(say({}, {}, {})).toBe("For all 3 places the record names nobody.");
  });

  test("that one leads, or has a say", () => {
    expect(say({ responsible: [by(camdenCcg, null), by(brentCcg, "LEAD")] }, joint)).toBe(
      "Commissioned jointly by NHS Camden CCG and NHS England in 1 of 2 places, and by NHS Brent CCG as lead for NHS Camden CCG in 1.",
    );
    expect(say({ responsible: [by(nhsEngland, null), by(camdenCcg, "GREATER_INVOLVEMENT")] }, joint)).toBe(
      "Commissioned jointly by NHS Camden CCG and NHS England in 1 of 2 places, and by NHS England with a say for NHS Camden CCG in 1.",
    );
  });

  test("that the other side of a joint arrangement is not named", () => {
    expect(say({ responsible: [by(nhsEngland, "JOINT")] }, joint)).toContain(
      "jointly by NHS Camden CCG and NHS England",
    );
    expect(say({ responsible: [by(nhsEngland, "JOINT")] })).toBe(
      "Commissioned by NHS England jointly with others in all 1 places.",
    );
  });
});

const bodies = fc.constantFrom(camdenCcg, brentCcg, nhsEngland, body("icb-qmj", "NHS North Central London ICB", "ICB"));
const modes = fc.constantFrom("SOLE", "JOINT", "DELEGATED", "GREATER_INVOLVEMENT", "LEAD", null);
const services = fc.constantFrom(null, "health-services", "gp-enhanced-services");
const parts = fc.array(
  fc.tuple(bodies, modes, services).map(([who, mode, service]) => by(who, mode, service)),
  { maxLength: 4 },
);
const answers = fc.array(
  fc
    .tuple(parts, parts, parts)
    .map(([responsible, possiblyResponsible, accountable]) =>
      answer({ responsible, possiblyResponsible, accountable }),
    ),
  { minLength: 1, maxLength: 33 },
);

test("every place is counted once, in the legend and in the sentence", () => {
  fc.assert(
    fc.property(answers, (all) => {
      const groups = groupTiles(all.map((each) => makeTile(each, broader)));
      expect(groups.reduce((sum, { tiles }) => sum + tiles.length, 0)).toBe(all.length);
      const sentence = mapSentence(groups);
      const counts = [...sentence.matchAll(/(?:\b(?:in|[Ff]or)(?: all)? (\d+))/g)].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      expect(sentence).not.toMatch(/\b(?:by|from|names|part:) *(?:[.,;]|in \d)|undefined|null/);
    }),
    { numRuns: 500 },
  );
});

test("each state has a word, letters and a look of its own", () => {
  const lists = fc.uniqueArray(fc.constantFrom(...arrangements), { minLength: 1, maxLength: 1 });
  fc.assert(
    fc.property(lists, lists, fc.boolean(), fc.boolean(), (one, other, isCertain, isOtherCertain) => {
      const states = [
        { arrangements: one, isCertain },
        { arrangements: other, isCertain: isOtherCertain },
      ] as const;
      const isSame = one[0] === other[0] && isCertain === isOtherCertain;
      for (const sign of [stateWord, stateLetters, stateClass]) {
        expect(sign(states[0]) === sign(states[1])).toBe(isSame);
      }
      expect(patternId(states[0]) === patternId(states[1]) && patternId(states[0]) !== null).toBe(
        isSame && patternId(states[0]) !== null,
      );
    }),
  );
});
