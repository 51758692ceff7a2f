// What holds for every tile map: any service on any day of the real record.

import { describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { addDays } from "../../src/base/period.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { factText, thingName } from "../../src/model/dataset.ts";
import {
  commissioningRecord,
  type Day,
  makeDay,
  type PlaceBodies,
  reachableIds,
} from "../../src/service/commissioning-day.ts";
import { findCommissioners, type Part, partMode } from "../../src/service/commissioning-parts.ts";
import { placeBodies } from "../../src/service/responsible-bodies.ts";
import { checkRecordDay } from "../../src/service/who-commissions.ts";
import { recordStart } from "../../web/src/dates/read-day.ts";
import {
  groupTiles,
  makeTile,
  type PlaceAnswer,
  stateWord,
  type TileGroup,
} from "../../web/src/tile-map/arrangements.ts";
import { mapSentence } from "../../web/src/tile-map/map-sentence.ts";
import { model } from "../support/model.ts";
import { londonAuthorities } from "../support/world.ts";

const dataset = await readValidSeed(`${root}/seed`, model);
const record = commissioningRecord(dataset, model.catalogue);

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
function placeAnswers(day: Day, serving: readonly PlaceBodies[], service: string): readonly PlaceAnswer[] {
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
  return serving.map((bodies) => {
    const { responsible, possiblyResponsible, accountable } = findCommissioners(day, bodies, service);
    const place = [...bodies.places].join();
    return {
      place: { id: place, name: place },
      responsible: responsible.map(commissioner),
      possiblyResponsible: possiblyResponsible.map(commissioner),
      accountable: accountable.map(commissioner),
    };
  });
}

interface ServiceMap {
  readonly name: string;
  readonly groups: readonly TileGroup[];
  readonly answers: readonly PlaceAnswer[];
}

/** The maps of these services, or of all. */
function maps(day: Day, services = day.services.map(({ id }) => id)): readonly ServiceMap[] {
  const serving = londonAuthorities(dataset).map((place) => placeBodies(day, place));
  return services.map((id) => {
    const answers = placeAnswers(day, serving, id);
    const broader = new Set(reachableIds(id, day.narrower, 0));
    return { name: `${id} ${day.on}`, answers, groups: groupTiles(answers.map((answer) => makeTile(answer, broader))) };
  });
}

describe.each(days)("on %s, for every service", (on) => {
  test("each place is counted once, the sentence adds up, and what is possible is never given as certain", () => {
    const faults = maps(makeDay(record, on)).flatMap(({ name, groups, answers }) => {
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

test("the pages begin the record on the day on which the API does", () => {
  expect(() => checkRecordDay(recordStart)).not.toThrow();
  expect(() => checkRecordDay(addDays(recordStart, -1))).toThrow(KnownError);
});

test("on 1 April 2015 GP services were shared in most places, and nobody commissioned anything for certain after the data", () => {
  const said = (on: string, service: string) =>
    maps(makeDay(record, on), [service]).map(({ groups }) => mapSentence(groups))[0];
  expect(said("2015-04-01", "gp-services")).toBe(
    "Commissioned jointly by CCGs and NHS England in 20 of 33 places, and by CCGs under delegation from NHS England in 4. For 7 the record names CCGs but not on what terms; for 2 it names only who may have a part: NHS City and Hackney CCG.",
  );
  expect(said("2030-01-01", "gp-services")).toBe("For all 33 places the record names only who may have a part: ICBs.");
});
