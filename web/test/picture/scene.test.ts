// What the lines of the picture say.

import { expect, test } from "vitest";
import { factStatus } from "../../src/catalogue/statuses.ts";
import { layOut } from "../../src/layout/layout.ts";
import { palettes } from "../../src/look/look.ts";
import { sceneOf } from "../../src/picture/scene.ts";
import { opening, type State, selectBody, showDay, showWishes } from "../../src/state/state.ts";
import { show } from "../../src/view/view-contents.ts";
import { realRecord } from "../support/real-record.ts";

const record = await realRecord();
const layout = layOut(record);
const scale = 0.6;
const view = { x: 0, y: 0, width: layout.width * scale, height: layout.height * scale };

function sceneIn(state: State) {
  const selected = new Set(state.selection?.kind === "bodies" ? state.selection.ids : []);
  const shown = show(record, layout, state);
  return { shown, scene: sceneOf({ shown, layout, palette: palettes.light, scale, view, selected }) };
}

test("each tie is one line, a fact a whole one and a wish a broken one", () => {
  const { shown, scene } = sceneIn(showWishes(true)(opening));
  const dashes = new Map(scene.lines.map(({ id, dash }) => [id, dash]));
  expect([...dashes.keys()].sort()).toEqual(shown.edges.map(({ id }) => id).sort());
  const wrong = shown.edges.filter(({ id, status }) => (dashes.get(id) === "") !== (status === factStatus));
  expect(wrong).toEqual([]);
});

test("a tie whose start no source gives has a ring, and no other has", () => {
  const { shown, scene } = sceneIn(opening);
  const ringed = scene.lines.filter(({ ring }) => ring !== null).map(({ id }) => id);
  expect(ringed.sort()).toEqual(
    shown.edges
      .filter(({ startKnown }) => !startKnown)
      .map(({ id }) => id)
      .sort(),
  );
  expect(ringed.length).toBeGreaterThan(10);
});

test("a body whose start nobody knows has a question mark: the primary care trusts of 2001, and no borough", () => {
  const { scene } = sceneIn(showDay("2001-01-01")(opening));
  const asked = scene.symbols.filter(({ isUndated }) => isUndated).map(({ id }) => id);
  expect(asked.filter((id) => id.startsWith("pct-")).length).toBeGreaterThan(25);
  expect(asked.filter((id) => id.startsWith("borough-"))).toEqual([]);
});

test("a golden line never ends in nothing: what the picture does not draw otherwise is drawn at its ends", () => {
  for (const day of ["2013-04-01", "2015-04-01", "2022-07-01"]) {
    const { shown, scene } = sceneIn(showDay(day)(opening));
    const drawn = new Set(shown.bodies.map(({ id }) => id));
    const bare = shown.handovers.filter(({ edge, from, to, ended }) => {
      const line = scene.handovers.find(({ id }) => id === edge.id);
      const missing = [...(ended ? [] : [from]), to].filter(({ id }) => !drawn.has(id));
      return line?.ends.length !== missing.length || (line.ghost !== null) !== ended;
    });
    expect(bare).toEqual([]);
  }
});

test("direction is shown on the lit ties, where the type has one", () => {
  const { shown, scene } = sceneIn(selectBody("nhs-england")(opening));
  const headed = scene.lines.filter(({ head }) => head !== null).map(({ id }) => id);
  expect(headed.length).toBeGreaterThan(10);
  expect(headed.filter((id) => !shown.lit?.edges.has(id))).toEqual([]);
  const pools = sceneIn(selectBody("borough-sutton")(opening)).scene.lines.filter(({ id }) =>
    id.startsWith("pools-with:"),
  );
  expect(pools.filter(({ head }) => head !== null)).toEqual([]);
});

test("the line of a fund with a sum is wider than that of a fund without", () => {
  const { scene } = sceneIn(opening);
  const width = (start: string) => scene.lines.find(({ id }) => id.startsWith(start))?.width ?? 0;
  expect(width("pools-with:borough-sutton:ccg-08t")).toBeGreaterThan(width("pools-with:borough-bexley:ccg-07n"));
});

test.each(["2001-01-01", "2013-04-01", "2018-01-01", "2026-04-01"])(
  "on %s no label is outside the picture, and none covers another",
  (day) => {
    const { scene } = sceneIn(showDay(day)(opening));
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
