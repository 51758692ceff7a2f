// The symbols of the bodies, and the marks of those that cover a few tiles.

import { kindLabel } from "../catalogue/labels.ts";
import type { Point } from "../layout/slots.ts";
import { kindLook, symbolPath } from "../look/look.ts";
import { countsOf } from "../record/counts.ts";
import { type Body, isUndated } from "../record/record.ts";
import type { SceneQuestion, SymbolDrawn } from "./scene-parts.ts";

/** Pixels aside for a body whose place another one has. */
const besideBy = 9;

export function symbolsOf(question: SceneQuestion): readonly SymbolDrawn[] {
  const { shown, layout, scale } = question;
  const degrees = countsOf(shown.edges.flatMap(({ source, target }) => [source, target]));
  const beside = new Set<Point>();
  return shown.bodies.flatMap((body) => {
    const place = layout.places.get(body.id);
    const degree = degrees.get(body.id) ?? 0;
    const posts = (shown.outposts.get(body.id) ?? []).flatMap((tile) => {
      const at = layout.outposts.get(body.id)?.get(tile);
      return at ? [symbolAt(body, at, { question, degree: 0, tile })] : [];
    });
    if (!place) {
      return posts;
    }
    // Bodies of different times may share a place; drawn at once, the second stands up and left of the first.
    const own = beside.has(place) ? { x: place.x - besideBy / scale, y: place.y - besideBy / scale } : place;
    beside.add(place);
    return [symbolAt(body, own, { question, degree, tile: null }), ...posts];
  });
}

function symbolAt(
  body: Body,
  at: Point,
  {
    question,
    degree,
    tile,
  }: { readonly question: SceneQuestion; readonly degree: number; readonly tile: string | null },
): SymbolDrawn {
  const { palette, scale, shown, selected } = question;
  const { shape, colour } = kindLook(body.kind, palette);
  const radius = radiusOf(scale, degree) * (tile === null ? 1 : 0.85);
  const ties = degree === 1 ? "1 tie drawn" : `${degree} ties drawn`;
  return {
    id: body.id,
    key: tile === null ? body.id : `${body.id} in ${tile}`,
    x: at.x * scale,
    y: at.y * scale,
    outline: symbolPath(shape, radius),
    radius,
    colour,
    isDim: shown.lit !== null && !shown.lit.bodies.has(body.id),
    isSelected: selected.has(body.id),
    isOutpost: tile !== null,
    isGroup: body.collective,
    isUndated: tile === null && isUndated(body),
    mark: shown.marks.get(body.id) ?? null,
    said: `${body.name}, ${kindLabel(body.kind)}, ${tile === null ? ties : "its mark in this place"}${isUndated(body) ? ", start not established" : ""}`,
  };
}

/** Pixels across a symbol: a little larger where the map is. */
export function radiusOf(scale: number, degree: number): number {
  return Math.min(
    14,
    (5.2 + Math.min(3.5, Math.log2(1 + degree) * 0.7)) * Math.max(0.42, Math.min(1.6, 0.12 + scale * 1.2)),
  );
}
