// The tiles of the boroughs with their names.

import type { Tile } from "../layout/slots.ts";
import { breakInTwo, crossesEdge } from "./place-labels.ts";
import type { SceneInput, SceneTile } from "./scene-parts.ts";
import { textWidth } from "./text-width.ts";

const tileNameSize = 12;

export function sceneTile(
  { body, x, y, width, height }: Tile,
  { scale, palette, contents, view }: SceneInput,
): SceneTile {
  const box = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  // Where the edge of the view cuts a tile, its name moves into what is left of it.
  const left = Math.max(box.x, Math.min(view.x, box.x + box.width));
  const right = Math.min(box.x + box.width, Math.max(left, view.x + view.width));
  const room = right - left - 12;
  const fits = (lines: readonly string[]) =>
    lines.every((line) => textWidth(line, tileNameSize, true) <= room) &&
    lines.length * tileNameSize * 1.15 <= box.height * 0.58;
  // Three letters say nothing beside whole names, so a cut tile has none.
  const letters = right - left < box.width - 0.5 ? [] : [body.tileAbbreviation ?? ""];
  const found = [[body.name], breakInTwo(body.name)].find(fits) ?? letters;
  const size = fits(found) ? tileNameSize : Math.max(7, Math.min(tileNameSize, box.height * 0.35));
  const wide = Math.max(0, ...found.map((line) => textWidth(line, size, true)));
  const titleBox = { x: left + 6, y: box.y + 2, width: wide, height: found.length * size * 1.15 };
  const lines = crossesEdge(titleBox, view) ? [] : found;
  const text = { id: body.id, lines, size, bold: true, anchor: "start", x: left + 6, y: box.y + size + 2 } as const;
  const title = { ...text, box: titleBox };
  const isDim = contents.highlight !== null && !contents.highlight.bodies.has(body.id);
  return { id: body.id, ...box, title: { ...title, colour: isDim ? palette.quiet : palette.text, isDim } };
}
