// What holds for every tile map: any service on any day of the real record.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factText, thingName } from "../../src/model/dataset.ts";
import { type Day, reachableIds, readDay } from "../../src/service/commissioning-day.ts";
import { findCommissioners, type Part, partMode } from "../../src/service/commissioning-parts.ts";
import { placeBodies } from "../../src/service/responsible-bodies.ts";
import {
  groupTiles,
  makeTile,
  type PlaceAnswer,
  stateWord,
  type TileGroup,
} from "../../web/src/tile-map/arrangements.ts";
import { mapSentence } from "../../web/src/tile-map/map-sentence.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { londonAuthorities } from "../support/world.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

/** Days of PCTs, of co-commissioning, of mergers of CCGs and of ICBs, and one after the data. */
const days = [
  "2002-04-01",
  "2010-01-01",
  "2013-04-01",
  "2015-04-01",
  "2016-04-01",
  "2018-01-01",
  "2020-04-01",
  "2022-07-01",
  "2026-11-22",
  "2030-01-01",
];

/** As the API answers it, for each place of London. */
function placeAnswers(day: Day, service: string): readonly PlaceAnswer[] {
  const commissioner = (part: Part) => {
    const body = day.bodies.get(part.body);
    return {
      body: {
        id: part.body,
        name: body ? thingName(body) : part.body,
        kind: factText(body?.facts ?? {}, "kind") ?? "",
      },
      service: part.service === null ? null : { id: part.service },
      mode: partMode(part),
    };
  };
  return londonAuthorities(real.dataset).map((place) => {
    const { responsible, possiblyResponsible, accountable } = findCommissioners(day, placeBodies(day, place), service);
    return {
      place: { id: place, name: place },
      responsible: responsible.map(commissioner),
      possiblyResponsible: possiblyResponsible.map(commissioner),
      accountable: accountable.map(commissioner),
    };
  });
}

function maps(
  day: Day,
): readonly {
  readonly name: string;
  readonly groups: readonly TileGroup[];
  readonly answers: readonly PlaceAnswer[];
}[] {
  return day.services.map(({ id }) => {
    const answers = placeAnswers(day, id);
    const broader = new Set(reachableIds(id, day.narrower, 0));
    return { name: `${id} ${day.on}`, answers, groups: groupTiles(answers.map((answer) => makeTile(answer, broader))) };
  });
}

describe.each(days)("on %s, for every service", (on) => {
  test("each place is counted once, the sentence adds up, and what is possible is never told as certain", async () => {
    const faults = maps(await readDay(real.source, on)).flatMap(({ name, groups, answers }) => {
      const sentence = mapSentence(groups);
      const tiles = groups.flatMap((group) => group.tiles);
      const counts = [...sentence.matchAll(/\b(?:in|[Ff]or)(?: all)? (\d+)/g)].map(([, count]) => Number(count));
      const certain = new Set(answers.filter(({ responsible }) => responsible.length > 0).map(({ place }) => place.id));
      return [
        ...(tiles.length === 33 ? [] : [`${tiles.length} tiles`]),
        ...(counts.reduce((sum, count) => sum + count, 0) === 33 ? [] : ["the sentence does not add up"]),
        ...(/undefined|null|\b(?:by|from|names|part:) *(?:[.,;]|in \d)/.test(sentence)
          ? ["the sentence has a gap"]
          : []),
        ...tiles.filter(({ place, state }) => certain.has(place.id) !== state.isCertain).map(({ place }) => place.id),
        ...groups
          .filter(({ state }) => !state.isCertain && !/^may be |^not on record$/.test(stateWord(state)))
          .map(({ state }) => stateWord(state)),
      ].map((fault) => `${name}: ${fault}: ${sentence}`);
    });
    expect(faults).toEqual([]);
  });
});

test("on 1 April 2015 GP services were shared in most places, and nobody commissioned anything for certain after the data", async () => {
  const said = async (on: string, service: string) => {
    const found = maps(await readDay(real.source, on)).find(({ name }) => name.startsWith(`${service} `));
    return found && mapSentence(found.groups);
  };
  expect(await said("2015-04-01", "gp-services")).toBe(
    "Commissioned jointly by CCGs and NHS England in 20 of 33 places, and by CCGs under delegation from NHS England in 4. For 7 the record names CCGs but not on what terms; for 2 it names only who may have a part: NHS City and Hackney CCG.",
  );
  expect(await said("2030-01-01", "gp-services")).toBe(
    "For all 33 places the record names only who may have a part: ICBs.",
  );
});
