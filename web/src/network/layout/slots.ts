// The places that there are: in the strip, in the tiles, below them, and where the map has no tile. Units of the map.

import type { Body } from "../record/record.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tile extends Point {
  readonly body: Body;
  readonly width: number;
  readonly height: number;
}

const cell = { width: 240, height: 150 } as const;
const inset = { left: 10, top: 6, right: 10, bottom: 42 } as const;
const strip = { rows: 6, pitch: 38, top: 30, slot: 104, bottom: 8 } as const;
/** How far below a tile's top its symbols are. */
const tileRows = [66, 88] as const;
const edgeOfMap = 24;

/** The size of a map with so many tiles across and down. */
export function mapSize({ columns, rows }: Pick<TileGrid, "columns" | "rows">) {
  const stripHeight = strip.top + strip.rows * strip.pitch + strip.bottom;
  return {
    width: columns * cell.width + 2 * edgeOfMap,
    height: stripHeight + rows * cell.height,
    stripHeight,
  };
}

export function placeTile(body: Body, stripHeight: number): Tile {
  return {
    body,
    x: edgeOfMap + (body.tileColumn ?? 0) * cell.width + inset.left,
    y: stripHeight + (body.tileRow ?? 0) * cell.height + inset.top,
    width: cell.width - inset.left - inset.right,
    height: cell.height - inset.top - inset.bottom,
  };
}

/** Where the local authority of a tile is in it. */
export function authoritySlot({ x, y }: Tile): Point {
  return { x: x + 20, y: y + tileRows[0] };
}

/** Places in a tile besides that of its local authority, the nearest to it first. */
export function tileSlots({ x, y }: Tile): readonly Point[] {
  const [first, second] = tileRows;
  const inRow = (down: number, rights: readonly number[]) => rights.map((right) => ({ x: x + right, y: y + down }));
  return [...inRow(first, [56, 86, 116, 146, 176]), ...inRow(second, [20, 56, 86, 116, 146, 176])];
}

/** Where bodies that cover a few tiles have their marks in each of them. */
export function outpostSlots({ x, y, width }: Tile): readonly Point[] {
  return tileRows.map((down) => ({ x: x + width - 18, y: y + down }));
}

export function stripSlots(width: number): readonly Point[] {
  const across = stripColumns(width);
  return Array.from({ length: strip.rows }, (_, row) =>
    Array.from({ length: across }, (_, column) => ({
      x: edgeOfMap + (column + 0.5) * strip.slot,
      y: strip.top + row * strip.pitch,
    })),
  ).flat();
}

function stripColumns(width: number): number {
  return Math.floor((width - 2 * edgeOfMap) / strip.slot);
}

/** Every other column is for those that are drawn most days: their names need the room. */
export function isRoomySlot(place: number, width: number): boolean {
  const across = stripColumns(width);
  return (place % across) % 2 === 0;
}

export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly stripHeight: number;
}

/** Below each tile. */
export function gutterSlots(grid: TileGrid, tiles: readonly Tile[]): readonly Point[] {
  return gridCells(grid, tiles).flatMap(({ isTile, at }) =>
    isTile ? [0.1, 0.3, 0.5, 0.7, 0.9].map((right) => at(right, 129)) : [],
  );
}

/** Where the map has no tile. */
export function emptySlots(grid: TileGrid, tiles: readonly Tile[]): readonly Point[] {
  return gridCells(grid, tiles).flatMap(({ isTile, at }) =>
    isTile ? [] : [24, 74, 124].flatMap((down) => [0.25, 0.75].map((right) => at(right, down))),
  );
}

function gridCells({ columns, rows, stripHeight }: TileGrid, tiles: readonly Tile[]) {
  const taken = new Set(tiles.map(({ body }) => `${body.tileColumn},${body.tileRow}`));
  return Array.from({ length: columns * rows }, (_, number) => {
    const [column, row] = [number % columns, Math.floor(number / columns)];
    return {
      isTile: taken.has(`${column},${row}`),
      at: (right: number, down: number): Point => ({
        x: edgeOfMap + (column + right) * cell.width,
        y: stripHeight + row * cell.height + down,
      }),
    };
  });
}
