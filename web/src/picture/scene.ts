// The picture as values: where every tile, line, symbol and label is drawn and how it looks. No page is needed to make it.

import type { Point } from "../layout/slots.ts";
import { kindLook, round, symbolPath } from "../look/look.ts";
import type { Body } from "../record/record.ts";
import type { Handover } from "../view/view-contents.ts";
import { labelsOf } from "./scene-labels.ts";
import { linesOf } from "./scene-lines.ts";
import type { EndDrawn, HandoverDrawn, Scene, SceneQuestion } from "./scene-parts.ts";
import { radiusOf, symbolsOf } from "./scene-symbols.ts";
import { tileDrawn } from "./scene-tiles.ts";

export function sceneOf(question: SceneQuestion): Scene {
  const { layout, palette, scale } = question;
  const { lit } = question.shown;
  const size = { width: layout.width * scale, height: layout.height * scale };
  const tiles = layout.tiles.map((tile) => tileDrawn(tile, question));
  const symbols = symbolsOf(question);
  const lines = linesOf(question, symbols);
  return {
    ...size,
    palette,
    stripHeight: layout.stripHeight * scale,
    tiles,
    lines,
    handovers: question.shown.handovers
      .filter(({ from, to }) => lit === null || lit.bodies.has(from.id) || lit.bodies.has(to.id))
      .flatMap((handover) => handoverDrawn(handover, question)),
    symbols,
    labels: labelsOf(question, { tiles, symbols, lines }),
  };
}

function handoverDrawn(handover: Handover, question: SceneQuestion): readonly HandoverDrawn[] {
  const { layout, palette, scale } = question;
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
      ghost: handover.ended ? symbolPath(shape, radiusOf(scale, 4) * 1.7) : null,
      ends: [
        ...(handover.ended ? [] : endDrawn(handover.from, from, question)),
        ...endDrawn(handover.to, to, question),
      ],
      colour,
    },
  ];
}

/** Nothing for a body that the picture draws anyway. */
function endDrawn(body: Body, at: Point, { shown, palette, scale }: SceneQuestion): readonly EndDrawn[] {
  if (shown.bodies.includes(body)) {
    return [];
  }
  const { shape, colour } = kindLook(body.kind, palette);
  const outline = symbolPath(shape, radiusOf(scale, 0));
  return [{ outline, colour, x: round(at.x * scale), y: round(at.y * scale) }];
}
