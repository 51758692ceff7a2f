// What the lines of the picture say.

import { expect, test } from "vitest";
import { factStatus } from "../../../src/catalogue/statuses.ts";
import { computeLayout } from "../../../src/network/layout/layout.ts";
import { palettes } from "../../../src/network/look/look.ts";
import { makeScene } from "../../../src/network/picture/scene.ts";
import { edgeCertainty } from "../../../src/network/record/record.ts";
import { openingState, type State, selectBody, showDay, showProposals } from "../../../src/network/state/state.ts";
import { viewContents } from "../../../src/network/view/view-contents.ts";
import { realRecord } from "../../support/real-record.ts";

const record = await realRecord();
const layout = computeLayout(record);
const scale = 0.6;
const view = { x: 0, y: 0, width: layout.width * scale, height: layout.height * scale };

function testScene(state: State) {
  const selected = new Set(state.selection?.kind === "bodies" ? state.selection.ids : []);
  const contents = viewContents(record, layout, state);
  return { contents, scene: makeScene({ contents, layout, palette: palettes.light, scale, view, selected }) };
}

test("each edge is one line, solid for a fact and dashed for a proposal", () => {
  const { contents, scene } = testScene(showProposals(true)(openingState));
  const dashes = new Map(scene.lines.map(({ id, dash }) => [id, dash]));
  expect([...dashes.keys()].sort()).toEqual(contents.edges.map(({ id }) => id).sort());
  const wrong = contents.edges.filter(({ id, status }) => (dashes.get(id) === "") !== (status === factStatus));
  expect(wrong).toEqual([]);
});

test("an edge whose start no source gives has a ring, and no other has", () => {
  const { contents, scene } = testScene(openingState);
  const ringed = scene.lines.filter(({ ring }) => ring !== null).map(({ id }) => id);
  expect(ringed.sort()).toEqual(
    contents.edges
      .filter(({ startKnown }) => !startKnown)
      .map(({ id }) => id)
      .sort(),
  );
  expect(ringed.length).toBeGreaterThan(10);
});

test("a body whose start nobody knows has a question mark: the primary care trusts of 2001, and no borough", () => {
  const { scene } = testScene(showDay("2001-01-01")(openingState));
  const undated = scene.symbols.filter(({ isUndated }) => isUndated).map(({ id }) => id);
  expect(undated.filter((id) => id.startsWith("pct-")).length).toBeGreaterThan(25);
  expect(undated.filter((id) => id.startsWith("borough-"))).toEqual([]);
});

test("a golden line never ends in nothing: what the picture does not draw otherwise is drawn at its ends", () => {
  for (const day of ["2013-04-01", "2015-04-01", "2022-07-01"]) {
    const { contents, scene } = testScene(showDay(day)(openingState));
    const drawn = new Set(contents.bodies.map(({ id }) => id));
    const bare = contents.handovers.filter(({ edge, from, to, ended }) => {
      const line = scene.handovers.find(({ id }) => id === edge.id);
      const missing = [...(ended ? [] : [from]), to].filter(({ id }) => !drawn.has(id));
      return line?.ends.length !== missing.length || (line.ghost !== null) !== ended;
    });
    expect(bare).toEqual([]);
  }
});

test("a link that is only possible is thinner and paler than one that is certain, whatever its status", () => {
  const { contents, scene } = testScene(showProposals(true)(openingState));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const looks = (certainty: string) => {
    const alike = contents.edges.filter(
      (edge) => edge.amountGbp === null && edgeCertainty(record, edge, openingState.on) === certainty,
    );
    expect(alike.length).toBeGreaterThan(10);
    return [...new Set(alike.map(({ id }) => `${lines.get(id)?.width} ${lines.get(id)?.opacity}`))];
  };
  expect([looks("CERTAIN"), looks("POSSIBLE")]).toEqual([["1.3 0.5"], ["0.78 0.4"]]);
});

test("a body that is only possible is pale, and its description says when it was last seen", () => {
  const { scene } = testScene(openingState);
  const possible = scene.symbols.filter(({ isPossible }) => isPossible);
  expect(possible.length).toBeGreaterThan(10);
  expect(
    possible.filter(({ description }) => !/possible: (last seen|certain only|no source)/.test(description)),
  ).toEqual([]);
  expect(scene.symbols.find(({ id }) => id === "borough-camden")?.isPossible).toBe(false);
});

test("direction is shown on the highlighted edges, where the type has one", () => {
  const { contents, scene } = testScene(selectBody("nhs-england")(openingState));
  const headed = scene.lines.filter(({ head }) => head !== null).map(({ id }) => id);
  expect(headed.length).toBeGreaterThan(10);
  expect(headed.filter((id) => !contents.highlight?.edges.has(id))).toEqual([]);
  const pools = testScene(selectBody("borough-sutton")(openingState)).scene.lines.filter(({ id }) =>
    id.startsWith("pools-with:"),
  );
  expect(pools.filter(({ head }) => head !== null)).toEqual([]);
});

test("the line of a fund with a sum is wider than that of a fund without", () => {
  const { scene } = testScene(openingState);
  const width = (start: string) => scene.lines.find(({ id }) => id.startsWith(start))?.width ?? 0;
  expect(width("pools-with:borough-sutton:ccg-08t")).toBeGreaterThan(width("pools-with:borough-bexley:ccg-07n"));
});

test.each(["2001-01-01", "2013-04-01", "2018-01-01", "2026-04-01"])(
  "on %s no label is outside the picture, and none covers another",
  (day) => {
    const { scene } = testScene(showDay(day)(openingState));
    const boxes = [...scene.labels, ...scene.tiles.map(({ title }) => title)].map(({ box }) => box);
    const clashes = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (two) =>
            one.x < two.x + two.width &&
            two.x < one.x + one.width &&
            one.y < two.y + two.height &&
            two.y < one.y + one.height,
        ),
    );
    expect(clashes).toEqual([]);
    const outside = boxes.filter(
      ({ x, y, width, height }) => x < 0 || y < 0 || x + width > scene.width || y + height > scene.height,
    );
    expect(outside).toEqual([]);
  },
);
