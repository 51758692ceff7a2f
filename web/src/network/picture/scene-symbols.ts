// The symbols of the bodies, and the marks of those that cover a few tiles.

import { kindLabel } from "../../catalogue/labels.ts";
import { formatPossible } from "../../dates/certainty.ts";
import type { Point } from "../layout/slots.ts";
import { kindLook, symbolPath } from "../look/look.ts";
import { countNames } from "../record/count-names.ts";
import { type Body, isUndated } from "../record/record.ts";
import type { SceneInput, SceneSymbol } from "./scene-parts.ts";

/** Pixels aside for a body whose place another one has. */
const besideShift = 9;

export function sceneSymbols(input: SceneInput): readonly SceneSymbol[] {
  const { contents, layout, scale } = input;
  const degrees = countNames(contents.edges.flatMap(({ source, target }) => [source, target]));
  const beside = new Set<Point>();
  return contents.bodies.flatMap((body) => {
    const place = layout.places.get(body.id);
    const degree = degrees.get(body.id) ?? 0;
    const posts = (contents.outposts.get(body.id) ?? []).flatMap((tile) => {
      const at = layout.outposts.get(body.id)?.get(tile);
      return at ? [sceneSymbol(body, at, { input, degree: 0, tile })] : [];
    });
    if (!place) {
      return posts;
    }
    // Bodies of different times may share a place; drawn at once, the second is up and left of the first.
    const own = beside.has(place) ? { x: place.x - besideShift / scale, y: place.y - besideShift / scale } : place;
    beside.add(place);
    return [sceneSymbol(body, own, { input, degree, tile: null }), ...posts];
  });
}

function sceneSymbol(
  body: Body,
  at: Point,
  { input, degree, tile }: { readonly input: SceneInput; readonly degree: number; readonly tile: string | null },
): SceneSymbol {
  const { palette, scale, contents, selected } = input;
  const { shape, colour } = kindLook(body.kind, palette);
  const radius = symbolRadius(scale, degree) * (tile === null ? 1 : 0.85);
  const doubt = formatPossible(body, contents.on);
  const edgeCount = degree === 1 ? "1 link shown" : `${degree} links shown`;
  return {
    id: body.id,
    key: tile === null ? body.id : `${body.id} in ${tile}`,
    x: at.x * scale,
    y: at.y * scale,
    outline: symbolPath(shape, radius),
    radius,
    colour,
    isDim: contents.highlight !== null && !contents.highlight.bodies.has(body.id),
    isSelected: selected.has(body.id),
    isOutpost: tile !== null,
    isGroup: body.collective,
    isUndated: tile === null && isUndated(body, contents.on),
    isPossible: doubt !== null,
    mark: contents.marks.get(body.id) ?? null,
    description: `${body.name}, ${kindLabel(body.kind)}, ${tile === null ? edgeCount : "its mark in this place"}${isUndated(body, contents.on) ? ", start not established" : ""}${doubt === null ? "" : `, ${doubt.charAt(0).toLowerCase()}${doubt.slice(1)}`}`,
  };
}

/** Pixels across a symbol: a little larger where the map is. */
export function symbolRadius(scale: number, degree: number): number {
  return Math.min(
    14,
    (5.2 + Math.min(3.5, Math.log2(1 + degree) * 0.7)) * Math.max(0.42, Math.min(1.6, 0.12 + scale * 1.2)),
  );
}
