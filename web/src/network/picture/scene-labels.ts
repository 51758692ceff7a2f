// Which bodies and lines are named in the picture, in which order, and where their names may be.

import { edgeLabel } from "../../catalogue/labels.ts";
import type { Layout } from "../layout/layout.ts";
import { crossesEdge, isWithin, type LabelRequest, placeLabels } from "./place-labels.ts";
import { linePoint } from "./scene-lines.ts";
import type { SceneInput, SceneLabel, SceneLine, SceneSymbol, SceneTile } from "./scene-parts.ts";

const nameSize = 11;
const lineNameSize = 10;
/** Pixels that the question mark beside a body takes. */
const questionWidth = 6;
/** With more highlighted edges than these the words on them would be unreadable. */
const maxNamedLines = 24;
/** From so many pixels for a unit of the map on, a tile has room for the names of those in it. */
const roomyScale = 1.1;

interface SceneShapes {
  readonly tiles: readonly SceneTile[];
  readonly symbols: readonly SceneSymbol[];
  readonly lines: readonly SceneLine[];
}

export function sceneLabels(input: SceneInput, { tiles, symbols, lines }: SceneShapes): readonly SceneLabel[] {
  const { contents, palette, layout } = input;
  const names = new Map(contents.bodies.map(({ id, name }) => [id, name]));
  const obstacles = [
    ...tiles.map(({ title }) => title.box),
    // A dimmed symbol gives way to the names of those that are highlighted.
    ...symbols
      .filter(({ isDim }) => !isDim)
      .map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
  const requests = symbols
    .filter((symbol) => hasLabel(symbol, input))
    .sort((one, two) => labelRank(two, layout) - labelRank(one, layout) || (one.key < two.key ? -1 : 1))
    .map((symbol) => nameRequest(symbol, names.get(symbol.id) ?? "", input));
  const placed = placeLabels([...requests, ...lineRequests(input, lines)], obstacles);
  return placed
    .filter(({ box }) => !crossesEdge(box, input.view))
    .map((label) => ({
      ...label,
      colour: label.size === lineNameSize ? palette.quiet : palette.text,
      isDim: false,
    }));
}

/** A tile says the name of its authority. Within tiles the rest is named where it is highlighted, or the map is large. */
function hasLabel({ id, isDim, isOutpost }: SceneSymbol, { layout, contents, scale }: SceneInput): boolean {
  const home = layout.homes.get(id);
  const isCrowd = home !== undefined && contents.highlight === null && scale < roomyScale;
  return !isDim && !isOutpost && home !== id && !isCrowd;
}

/** The selected first, then those outside the tiles, then those with the most links. */
function labelRank({ id, isSelected, radius }: SceneSymbol, { homes }: Layout): number {
  return (isSelected ? 1000 : 0) + (homes.has(id) ? 0 : 100) + radius;
}

function nameRequest(
  { key, x, y, radius, isSelected, isUndated }: SceneSymbol,
  text: string,
  { view, layout, scale }: SceneInput,
): LabelRequest {
  const whole = { x: 2, y: 2, width: layout.width * scale - 4, height: layout.height * scale - 4 };
  const bounds = isWithin({ x, y, width: 0, height: 0 }, view) ? view : whole;
  return {
    id: key,
    text,
    size: nameSize,
    bold: isSelected,
    x,
    y,
    clear: radius + (isUndated ? questionWidth : 0),
    along: [],
    bounds,
  };
}

/** The words of the highlighted edges, on their middles: colour is not the only sign of a type. */
function lineRequests({ contents, view }: SceneInput, lines: readonly SceneLine[]): readonly LabelRequest[] {
  const highlight = lines.filter(({ id }) => contents.highlight?.edges.has(id));
  if (highlight.length > maxNamedLines) {
    return [];
  }
  const edges = new Map(contents.edges.map((edge) => [edge.id, edge]));
  return highlight.flatMap(({ id, from, bend, to, isPossible }) => {
    const edge = edges.get(id);
    const along = [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => linePoint({ from, bend, to }, share));
    const text = edge ? `${edgeLabel(edge, edge.source)}${isPossible ? ", possibly" : ""}` : "";
    return [{ id, text, size: lineNameSize, bold: false, x: bend.x, y: bend.y, clear: 0, along, bounds: view }];
  });
}
