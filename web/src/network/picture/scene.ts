// The picture as values: where every tile, line, symbol and label is drawn and how it looks. No page is needed to make it.

import type { Point } from "../layout/slots.ts";
import { kindLook, round, symbolPath } from "../look/look.ts";
import type { Body } from "../record/record.ts";
import type { Handover } from "../view/view-contents.ts";
import { sceneLabels } from "./scene-labels.ts";
import { sceneLines } from "./scene-lines.ts";
import type { Scene, SceneEnd, SceneHandover, SceneInput } from "./scene-parts.ts";
import { sceneSymbols, symbolRadius } from "./scene-symbols.ts";
import { sceneTile } from "./scene-tiles.ts";

export function makeScene(input: SceneInput): Scene {
  const { layout, palette, scale } = input;
  const { highlight } = input.contents;
  const size = { width: layout.width * scale, height: layout.height * scale };
  const tiles = layout.tiles.map((tile) => sceneTile(tile, input));
  const symbols = sceneSymbols(input);
  const lines = sceneLines(input, symbols);
  return {
    ...size,
    palette,
    stripHeight: layout.stripHeight * scale,
    tiles,
    lines,
    handovers: input.contents.handovers
      .filter(({ from, to }) => highlight === null || highlight.bodies.has(from.id) || highlight.bodies.has(to.id))
      .flatMap((handover) => sceneHandover(handover, input)),
    symbols,
    labels: sceneLabels(input, { tiles, symbols, lines }),
  };
}

function sceneHandover(handover: Handover, input: SceneInput): readonly SceneHandover[] {
  const { layout, palette, scale } = input;
  const [from, to] = [layout.places.get(handover.from.id), layout.places.get(handover.to.id)];
  if (!from || !to) {
    return [];
  }
  const { shape, colour } = kindLook(handover.from.kind, palette);
  return [
    {
      id: handover.edge.id,
      from: { x: round(from.x * scale), y: round(from.y * scale) },
      to: { x: round(to.x * scale), y: round(to.y * scale) },
      ghost: handover.ended ? symbolPath(shape, symbolRadius(scale, 4) * 1.7) : null,
      ends: [...(handover.ended ? [] : sceneEnd(handover.from, from, input)), ...sceneEnd(handover.to, to, input)],
      colour,
    },
  ];
}

/** Nothing for a body that the picture draws anyway. */
function sceneEnd(body: Body, at: Point, { contents, palette, scale }: SceneInput): readonly SceneEnd[] {
  if (contents.bodies.includes(body)) {
    return [];
  }
  const { shape, colour } = kindLook(body.kind, palette);
  const outline = symbolPath(shape, symbolRadius(scale, 0));
  return [{ outline, colour, x: round(at.x * scale), y: round(at.y * scale) }];
}
