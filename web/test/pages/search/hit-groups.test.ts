// What a search found, by type.

import { expect, test } from "vitest";
import {
  countHits,
  groupHits,
  hitAddress,
  hitDescription,
  hitMatch,
  type SearchHit,
} from "../../../src/pages/search/hit-groups.ts";

const nothing = { body: null, service: null, document: null, instrument: null, proposal: null, person: null };
const body = {
  kind: "BOROUGH",
  existence: "REAL",
  tileColumn: null,
  validFromStated: null,
  validToStated: null,
} as const;

const hits: readonly SearchHit[] = [
  {
    ...nothing,
    type: "BODY",
    thingId: "ccg-07r",
    name: "NHS Camden CCG",
    score: 1,
    matchedOn: "07R",
    body: { ...body, kind: "CCG", validFromStated: "2013-04-01", validToStated: "2020-03-31" },
  },
  {
    ...nothing,
    type: "BODY",
    thingId: "borough-camden",
    name: "Camden",
    score: 0.9,
    matchedOn: "Camden",
    body: { ...body, tileColumn: 3, validFromStated: "1965-04-01", validToStated: ".." },
  },
  {
    ...nothing,
    type: "SERVICE",
    thingId: "maternity-services",
    name: "Maternity services",
    score: 0.8,
    matchedOn: "Maternity services",
    service: { parent: { name: "Acute (hospital) services" } },
  },
  {
    ...nothing,
    type: "PROPOSAL",
    thingId: "a-plan",
    name: "A plan",
    score: 0.7,
    matchedOn: "A plan",
    proposal: { status: "CALLED_FOR", firstSeenStated: "2014-11" },
  },
  { ...nothing, type: "FUND", thingId: "a-fund", name: "A fund", score: 0.6, matchedOn: "BCF" },
];

test("hits stand in the order of the best of their type, and each leads to the page of its thing", () => {
  const lines = groupHits(hits).map((group) => [
    group.title,
    countHits(group),
    ...group.hits.map((hit) => [hitAddress(hit), hitDescription(hit), hitMatch(hit)]),
  ]);
  expect(lines).toEqual([
    ["Bodies", "1 body", ["/bodies/ccg-07r", "CCG, from 1 April 2013 to 31 March 2020", "07R"]],
    ["Places", "1 place", ["/places/camden", "borough, from 1 April 1965", null]],
    ["Services", "1 service", ["/services/maternity-services", "service, a part of Acute (hospital) services", null]],
    ["Proposals", "1 proposal", ["/proposals/a-plan", "proposal, called for, November 2014", null]],
    ["Funds", "1 fund", ["/funds/a-fund", "fund", "BCF"]],
  ]);
});
