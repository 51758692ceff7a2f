// The picture as values: where every tile, line, symbol and label is drawn and how it looks. No page is needed to make it.

import { edgeTypeOf, edgeWords, kindLabel } from "./catalogue-words.ts";
import { type Box, broken, isWithin, type LabelWish, type PlacedLabel, placeLabels, touch } from "./labels.ts";
import type { Layout, Point, Tile } from "./layout.ts";
import { amountWidth, edgeColour, kindLook, type Palette, round, statusDash, symbolPath } from "./look.ts";
import type { Body, Edge } from "./record.ts";
import type { Handover, Mark, Shown } from "./shown.ts";
import { textWidth } from "./text-width.ts";

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The line below which the map begins. */
  readonly stripHeight: number;
  readonly tiles: readonly TileDrawn[];
  readonly lines: readonly LineDrawn[];
  readonly handovers: readonly HandoverDrawn[];
  readonly symbols: readonly SymbolDrawn[];
  readonly labels: readonly LabelDrawn[];
}

export interface TileDrawn extends Box {
  readonly id: string;
  readonly title: LabelDrawn;
}

export interface LineDrawn {
  readonly id: string;
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  readonly colour: string;
  readonly width: number;
  readonly dash: string;
  readonly opacity: number;
  /** The head of an arrow, where the direction is shown. */
  readonly head: string | null;
  readonly mark: Mark | null;
}

export interface HandoverDrawn {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** The outline of the body that is gone. */
  readonly ghost: string | null;
  readonly colour: string;
}

export interface SymbolDrawn extends Point {
  /** The id of the body. */
  readonly id: string;
  /** Different for the marks of one body in several tiles. */
  readonly key: string;
  readonly outline: string;
  readonly radius: number;
  readonly colour: string;
  readonly isDim: boolean;
  readonly isSelected: boolean;
  /** A mark in a tile of a body that stands elsewhere. */
  readonly isOutpost: boolean;
  /** A named group of bodies, drawn hollow. */
  readonly isGroup: boolean;
  readonly mark: Mark | null;
  /** Name, kind and number of ties, for those who hear the picture. */
  readonly said: string;
}

export interface LabelDrawn extends PlacedLabel {
  readonly colour: string;
  readonly isDim: boolean;
}

export interface SceneQuestion {
  readonly shown: Shown;
  readonly layout: Layout;
  readonly palette: Palette;
  /** Pixels for one unit of the map. */
  readonly scale: number;
  readonly selected: ReadonlySet<string>;
  /** The part of the map that is in view, in pixels of the map; no label is cut by its edge. */
  readonly view: Box;
}

const nameSize = 11;
const tileNameSize = 12;
const lineNameSize = 10;
/** With more lit edges than these the words on them would be a thicket. */
const mostNamedLines = 24;
/** From so many pixels for a unit of the map on, a tile has room for the names of those in it. */
const roomyScale = 1.1;
/** Pixels between edges that join the same two bodies. */
const parallelGap = 16;

export function sceneOf(question: SceneQuestion): Scene {
  const { layout, palette, scale } = question;
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
    handovers: question.shown.handovers.flatMap((handover) => handoverDrawn(handover, question)),
    symbols,
    labels: labelsOf(question, { tiles, symbols, lines }),
  };
}

/** Pixels across a symbol: a little larger where the map is. */
function radiusOf(scale: number, degree: number): number {
  return Math.min(
    14,
    (5.2 + Math.min(3.5, Math.log2(1 + degree) * 0.7)) * Math.max(0.42, Math.min(1.6, 0.12 + scale * 1.2)),
  );
}

function tileDrawn({ body, x, y, width, height }: Tile, { scale, palette, shown, view }: SceneQuestion): TileDrawn {
  const box = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  // Where the edge of the view cuts a tile, its name moves into what is left of it.
  const left = Math.max(box.x, Math.min(view.x, box.x + box.width));
  const room = Math.min(box.x + box.width, Math.max(left, view.x + view.width)) - left - 12;
  const fits = (lines: readonly string[]) =>
    lines.every((line) => textWidth(line, tileNameSize, true) <= room) &&
    lines.length * tileNameSize * 1.15 <= box.height * 0.58;
  const choices = [[body.name], broken(body.name), [body.tileAbbreviation ?? ""]];
  const found = choices.find(fits) ?? [body.tileAbbreviation ?? ""];
  const size = fits(found) ? tileNameSize : Math.max(7, Math.min(tileNameSize, box.height * 0.35));
  const wide = Math.max(...found.map((line) => textWidth(line, size, true)));
  const titleBox = { x: left + 6, y: box.y + 2, width: wide, height: found.length * size * 1.15 };
  const lines = isCut(titleBox, view) ? [] : found;
  const text = { id: body.id, lines, size, bold: true, anchor: "start", x: left + 6, y: box.y + size + 2 } as const;
  const title = { ...text, box: titleBox };
  const isDim = shown.lit !== null && !shown.lit.bodies.has(body.id);
  return { id: body.id, ...box, title: { ...title, colour: isDim ? palette.quiet : palette.text, isDim } };
}

function symbolsOf(question: SceneQuestion): readonly SymbolDrawn[] {
  const { shown, layout } = question;
  const degrees = new Map<string, number>();
  for (const end of shown.edges.flatMap(({ source, target }) => [source, target])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return shown.bodies.flatMap((body) => {
    const place = layout.places.get(body.id);
    const degree = degrees.get(body.id) ?? 0;
    const posts = (shown.outposts.get(body.id) ?? []).flatMap((tile) => {
      const at = layout.outposts.get(body.id)?.get(tile);
      return at ? [symbolAt(body, at, { question, degree: 0, tile })] : [];
    });
    return [...(place ? [symbolAt(body, place, { question, degree, tile: null })] : []), ...posts];
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
    mark: shown.marks.get(body.id) ?? null,
    said: `${body.name}, ${kindLabel(body.kind)}, ${tile === null ? ties : "its mark in this place"}`,
  };
}

function linesOf({ shown, palette }: SceneQuestion, symbols: readonly SymbolDrawn[]): readonly LineDrawn[] {
  const at = new Map(symbols.filter(({ isOutpost }) => !isOutpost).map((symbol) => [symbol.id, symbol]));
  const beside = new Map<string, Edge[]>();
  for (const edge of shown.edges) {
    const pair = [edge.source, edge.target].sort().join(" ");
    beside.set(pair, [...(beside.get(pair) ?? []), edge]);
  }
  const lines = [...beside.values()].flatMap((edges) =>
    edges.flatMap((edge, place) => {
      const [from, to] = [at.get(edge.source), at.get(edge.target)];
      if (!from || !to || from === to) {
        return [];
      }
      const turned = edge.source < edge.target ? 1 : -1;
      const offset = (place - (edges.length - 1) / 2) * parallelGap * turned;
      return [
        lineDrawn(edge, { from, to, offset, lit: shown.lit?.edges ?? null, mark: shown.marks.get(edge.id), palette }),
      ];
    }),
  );
  // What is lit is drawn last, over the rest.
  return lines.sort((one, two) => one.opacity - two.opacity || (one.id < two.id ? -1 : 1));
}

interface Ends {
  readonly from: SymbolDrawn;
  readonly to: SymbolDrawn;
  readonly offset: number;
  readonly lit: ReadonlySet<string> | null;
  readonly mark: Mark | undefined;
  readonly palette: Palette;
}

function lineDrawn(edge: Edge, { from, to, offset, lit, mark, palette }: Ends): LineDrawn {
  const isLit = lit?.has(edge.id) ?? false;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const bend = {
    x: round((from.x + to.x) / 2 + normal.x * 2 * offset),
    y: round((from.y + to.y) / 2 + normal.y * 2 * offset),
  };
  const directed = edgeTypeOf(edge.type)?.directed ?? false;
  const start = towards(from, bend, from.radius + 1);
  const end = towards(to, bend, to.radius + (isLit && directed ? 7 : 1));
  return {
    id: edge.id,
    from: start,
    bend,
    to: end,
    colour: mark ? palette[mark] : edgeColour(edge.type, palette),
    width: amountWidth(edge.amountGbp) + (isLit || mark ? 0.7 : 0),
    dash: mark === "removed" ? "3 3" : statusDash(edge.status),
    opacity: opacityOf(lit, isLit, mark),
    head: isLit && directed ? headOf(end, towards(to, bend, to.radius + 1)) : null,
    mark: mark ?? null,
  };
}

function opacityOf(lit: ReadonlySet<string> | null, isLit: boolean, mark: Mark | undefined): number {
  if (isLit) {
    return 0.95;
  }
  if (mark !== undefined) {
    return lit === null ? 0.9 : 0.35;
  }
  return lit === null ? 0.5 : 0.1;
}

/** The point so many pixels from one point towards another. */
function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) * by) / length), y: round(from.y + ((to.y - from.y) * by) / length) };
}

function headOf(base: Point, tip: Point): string {
  const [x, y] = [(tip.x - base.x) * 0.6, (tip.y - base.y) * 0.6];
  return `M${tip.x} ${tip.y}L${round(base.x - y)} ${round(base.y + x)}L${round(base.x + y)} ${round(base.y - x)}Z`;
}

function handoverDrawn(handover: Handover, { layout, palette, scale }: SceneQuestion): readonly HandoverDrawn[] {
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
      colour,
    },
  ];
}

interface Drawn {
  readonly tiles: readonly TileDrawn[];
  readonly symbols: readonly SymbolDrawn[];
  readonly lines: readonly LineDrawn[];
}

function labelsOf(question: SceneQuestion, { tiles, symbols, lines }: Drawn): readonly LabelDrawn[] {
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
  { key, x, y, radius, isSelected }: SymbolDrawn,
  text: string,
  { view, layout, scale }: SceneQuestion,
): LabelWish {
  const whole = { x: 2, y: 2, width: layout.width * scale - 4, height: layout.height * scale - 4 };
  const bounds = isWithin({ x, y, width: 0, height: 0 }, view) ? view : whole;
  return { id: key, text, size: nameSize, bold: isSelected, x, y, clear: radius, along: [], bounds };
}

/** Whether the edge of the view goes through it. */
function isCut(box: Box, view: Box): boolean {
  return touch(box, view) && !isWithin(box, view);
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
    const along = [0.5, 0.4, 0.6, 0.3, 0.7].map((t) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t ** 2 * to.y,
    }));
    const text = edge ? edgeWords(edge, edge.source) : "";
    return [{ id, text, size: lineNameSize, bold: false, x: bend.x, y: bend.y, clear: 0, along, bounds: view }];
  });
}
