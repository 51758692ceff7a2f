// The map as a file: the same answers, the same bytes.

import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTile, type PlaceAnswer } from "../../src/tile-map/arrangements.ts";
import { mapSvg } from "../../src/tile-map/map-svg.tsx";

const body = (name: string, kind: string) => ({ id: name, name, kind });
const camden = body("NHS Camden CCG", "CCG");
const england = body("NHS England", "NATIONAL_BODY");

const answer = (name: string, [tileColumn, tileRow]: readonly [number, number], parts: Partial<PlaceAnswer>) => ({
  place: { id: name, name, tileColumn, tileRow, tileAbbreviation: "ABC" },
  responsible: [],
  possiblyResponsible: [],
  accountable: [],
  ...parts,
});

const answers: readonly PlaceAnswer[] = [
  answer("Camden", [3, 2], {
    responsible: [
      { body: camden, mode: "JOINT" },
      { body: england, mode: "JOINT" },
    ],
  }),
  answer("Barking & Dagenham", [7, 3], { possiblyResponsible: [{ body: camden, mode: "DELEGATED" }] }),
  answer("City of London", [4, 3], {}),
];

test("a map is drawn whole, with its title, sentence, legend, tiles and source", async () => {
  const svg = mapSvg({
    service: "GP services <all>",
    on: "2015-04-01",
    tiles: answers.map((each) => makeTile(each, new Set())),
    dataset: {
      dataDate: "2026-11-22",
      dataVersion: "fcf3e6828b61",
      attribution: "Who commissions what (London), CC BY 4.0",
    },
  });
  await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(join(import.meta.dirname, "../data/map.svg"));
});
