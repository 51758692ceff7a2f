// What the page of a body says first: what it is, whether it ended, and what followed; and how its links are sorted.

import { expect, test } from "vitest";
import { bodyLede, endSentence, lifeColumns, sortBodyLinks } from "../../../src/pages/bodies/body-view.ts";
import { makeBodyEntry, makeLinkEntry, makeSmallIndex } from "../../support/small-index.ts";

const camden = makeBodyEntry({
  id: "ccg-07r",
  name: "NHS Camden CCG",
  officialName: "NHS Camden Clinical Commissioning Group",
  odsCode: "07R",
  validFromStated: "2013-04-01",
  validToStated: "2020-03-31",
  possibleFrom: "2013-04-01",
  possibleTo: "2020-03-31",
});

test("a body is what it is, with its dates and codes", () => {
  expect(bodyLede(camden, null)).toBe(
    "CCG (NHS Camden Clinical Commissioning Group), from 1 April 2013 to 31 March 2020. ODS code 07R.",
  );
});

test("a body that was only ever proposed never looks like one that was there", () => {
  const proposed = makeBodyEntry({ id: "x", kind: "STRATEGIC_AUTHORITY", existence: "PROPOSED", seenOnStated: "2014" });
  expect(bodyLede(proposed, "Health commissioner")).toBe(
    "Health commissioner, only ever proposed: no dates given; the proposal was seen in 2014.",
  );
});

test("a name for a group is said to be one", () => {
  const group = makeBodyEntry({ id: "x", kind: "COLLECTIVE", existence: "GROUP", collective: true });
  expect(bodyLede(group, null)).toBe("Group, a name for a group of bodies, not a body of its own.");
});

test.each([
  ["It ended on 31 March 2020.", camden],
  ["It ended in March 2020.", { ...camden, validToStated: "2020-03" }],
  ["It had ended by 31 March 2020; no source gives the day.", { ...camden, validToStated: null }],
  [null, makeBodyEntry({ id: "x" })],
  [null, { ...camden, validToStated: "2027-03-31", possibleTo: "2027-03-31" }],
])("the end of a body is said plainly: %s", (sentence, body) => {
  expect(endSentence(body, "2026-11-22")).toBe(sentence);
});

const step = (id: string, steps: number) => ({
  steps,
  share: null,
  body: { id, name: id, validFromStated: null, validToStated: null },
  edge: { id: `succeeded-by:${id}`, source: "a", target: "b", validFromStated: null },
});

test("the line of lives reads from the oldest to the newest, each body once in its column", () => {
  const before = [step("near", 1), step("far", 2), step("near", 1), step("side", 1)];
  const read = (isBefore: boolean) =>
    lifeColumns(before, isBefore).map(({ steps, bodies }) => [steps, bodies.map(({ body }) => body.id)]);
  expect(read(true)).toEqual([
    [2, ["far"]],
    [1, ["near", "side"]],
  ]);
  expect(read(false)).toEqual([
    [1, ["near", "side"]],
    [2, ["far"]],
  ]);
});

test("a seat on a board is among what a body does; areas, parts and groups are structure; successions are neither", () => {
  const bodies = [
    camden,
    makeBodyEntry({ id: "board", kind: "HEALTH_AND_WELLBEING_BOARD" }),
    makeBodyEntry({ id: "group", kind: "COLLECTIVE", collective: true }),
    makeBodyEntry({ id: "place", kind: "BOROUGH" }),
  ];
  const links = [
    makeLinkEntry({ type: "MEMBER_OF", source: "ccg-07r", target: "board" }),
    makeLinkEntry({ type: "MEMBER_OF", source: "ccg-07r", target: "group" }),
    makeLinkEntry({ type: "COVERS", source: "ccg-07r", target: "place" }),
    makeLinkEntry({ type: "SUCCEEDED_BY", source: "ccg-07r", target: "board" }),
    makeLinkEntry({ type: "POOLS_WITH", status: "PROPOSED", source: "place", target: "ccg-07r" }),
  ];
  const { lanes, structure, count } = sortBodyLinks(makeSmallIndex(bodies, links), "ccg-07r", "2015-04-01");
  const read = (groups: typeof lanes) =>
    groups.map(({ title, rows }) => [title, rows.map(({ id, path, items }) => [id, path, items[0]?.status])]);
  expect(read(lanes)).toEqual([
    ["Pools funds with", [["place", "/bodies/place?on=2015-04-01", "proposed"]]],
    ["Is a member of", [["board", "/bodies/board?on=2015-04-01", null]]],
  ]);
  expect(read(structure)).toEqual([
    ["Covers", [["place", "/bodies/place?on=2015-04-01", null]]],
    ["Is a member of", [["group", "/bodies/group?on=2015-04-01", null]]],
  ]);
  expect(count).toBe(4);
});
