// Which bodies and lines are named in the picture, in which order, and where their names may stand.

import { edgeWords } from "../catalogue/labels.ts";
import type { Layout } from "../layout/layout.ts";
import { isCut, isWithin, type LabelWish, placeLabels } from "./place-labels.ts";
import { alongLine } from "./scene-lines.ts";
import type { LabelDrawn, LineDrawn, SceneQuestion, SymbolDrawn, TileDrawn } from "./scene-parts.ts";

const nameSize = 11;
const lineNameSize = 10;
/** Pixels that the question mark beside a body takes. */
const questionWidth = 6;
/** With more lit edges than these the words on them would be a thicket. */
const mostNamedLines = 24;
/** From so many pixels for a unit of the map on, a tile has room for the names of those in it. */
const roomyScale = 1.1;

interface Drawn {
  readonly tiles: readonly TileDrawn[];
  readonly symbols: readonly SymbolDrawn[];
  readonly lines: readonly LineDrawn[];
}

export function labelsOf(question: SceneQuestion, { tiles, symbols, lines }: Drawn): readonly LabelDrawn[] {
  const { shown, palette, layout } = question;
  const names = new Map(shown.bodies.map(({ id, name }) => [id, name]));
  const obstacles = [
    ...tiles.map(({ title }) => title.box),
    // A dimmed symbol gives way to the names of those that are lit.
    ...symbols
      .filter(({ isDim }) => !isDim)
      .map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
  const wishes = symbols
    .filter((symbol) => isNamed(symbol, question))
    .sort((one, two) => rank(two, layout) - rank(one, layout) || (one.key < two.key ? -1 : 1))
    .map((symbol) => nameWish(symbol, names.get(symbol.id) ?? "", question));
  const placed = placeLabels([...wishes, ...lineWishes(question, lines)], obstacles);
  return placed
    .filter(({ box }) => !isCut(box, question.view))
    .map((label) => ({
      ...label,
      colour: label.size === lineNameSize ? palette.quiet : palette.text,
      isDim: false,
    }));
}

/** A tile says the name of its authority. Within tiles the rest is named where it is lit, or the map is large. */
function isNamed({ id, isDim, isOutpost }: SymbolDrawn, { layout, shown, scale }: SceneQuestion): boolean {
  const home = layout.homes.get(id);
  const isCrowd = home !== undefined && shown.lit === null && scale < roomyScale;
  return !isDim && !isOutpost && home !== id && !isCrowd;
}

/** The selected first, then those outside the tiles, then those with the most ties. */
function rank({ id, isSelected, radius }: SymbolDrawn, { homes }: Layout): number {
  return (isSelected ? 1000 : 0) + (homes.has(id) ? 0 : 100) + radius;
}

function nameWish(
  { key, x, y, radius, isSelected, isUndated }: SymbolDrawn,
  text: string,
  { view, layout, scale }: SceneQuestion,
): LabelWish {
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

/** The words of the lit edges, on their middles: colour is not the only sign of a type. */
function lineWishes({ shown, view }: SceneQuestion, lines: readonly LineDrawn[]): readonly LabelWish[] {
  const lit = lines.filter(({ id }) => shown.lit?.edges.has(id));
  if (lit.length > mostNamedLines) {
    return [];
  }
  const edges = new Map(shown.edges.map((edge) => [edge.id, edge]));
  return lit.flatMap(({ id, from, bend, to }) => {
    const edge = edges.get(id);
    const along = [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => alongLine({ from, bend, to }, share));
    const text = edge ? edgeWords(edge, edge.source) : "";
    return [{ id, text, size: lineNameSize, bold: false, x: bend.x, y: bend.y, clear: 0, along, bounds: view }];
  });
}
