// Where each body is: the same record always gives the same places, whatever the day and the filters.
//
// The boroughs are tiles of a grid. A body with one place is in its tile, a body that acts wide in the strip above,
// every other in the free place that is nearest to the middle of those it is linked to. Two bodies share a place only
// where they never existed on one day, so a successor is often where its predecessor was.

import { findEdgeType, isWideKind } from "../../catalogue/labels.ts";
import { type Body, type Edge, otherEnd, type WholeRecord } from "../record/record.ts";
import { assignSlots } from "./assign-slots.ts";
import {
  authoritySlot,
  emptySlots,
  gutterSlots,
  isRoomySlot,
  mapSize,
  outpostSlots,
  type Point,
  placeTile,
  stripSlots,
  type Tile,
  tileSlots,
} from "./slots.ts";

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the strip ends and the map begins. */
  readonly stripHeight: number;
  readonly tiles: readonly Tile[];
  /** The place of each body, by its id. */
  readonly places: ReadonlyMap<string, Point>;
  /** The tile in which a body is, by the id of the body: the id of the tile's local authority. */
  readonly homes: ReadonlyMap<string, string>;
  /** Where those that cover a few tiles have their marks in each of them: place by tile, by the id of the body. */
  readonly outposts: ReadonlyMap<string, ReadonlyMap<string, Point>>;
}

/** A body linked to more than this share of the tiles belongs to none of them. */
const wideShare = 0.5;
/** Rounds in which free bodies move to the middle of those that they are linked to. */
const rounds = 40;

export function computeLayout(record: WholeRecord): Layout {
  const placed = record.bodies.filter((body) => body.tileColumn !== null && body.tileRow !== null);
  const columns = 1 + Math.max(0, ...placed.map(({ tileColumn }) => tileColumn ?? 0));
  const rows = 1 + Math.max(0, ...placed.map(({ tileRow }) => tileRow ?? 0));
  const size = mapSize({ columns, rows });
  const { stripHeight } = size;
  const tiles = placed.map((body) => placeTile(body, stripHeight));
  const homes = findHomes(record, tiles);
  const inTiles = placeTileBodies(record, tiles, homes);
  const most = tiles.length * wideShare;
  const reach = findReach(record, homes, most);
  const reached = ({ id }: Pick<Body, "id">) => reach.get(id)?.size ?? 0;
  const free = record.bodies.filter(({ id }) => !homes.has(id));
  const wide = free.filter(
    (body) => reached(body) > most || (isWideKind(body.kind) && !isOfPlaces(record, homes, body)),
  );
  const grid = { columns, rows, stripHeight };
  const across = findMiddles(record, inTiles, size);
  const strips = partition(stripSlots(size.width), (_slot, place) => isRoomySlot(place, size.width));
  const wides = partition(wide, ({ id }) => edgeWeight(record, id) > 0);
  const inStrip = new Map([
    ...assignSlots(heaviestFirst(wides[0], record), across, strips[0]),
    ...assignSlots(heaviestFirst(wides[1], record), across, strips[1]),
  ]);
  const middles = findMiddles(record, new Map([...inTiles, ...inStrip]), size);
  // Those that no edge links to a place keep out of the way of those that one does.
  const [aside, between] = partition(
    free.filter((body) => !wide.includes(body)),
    (body) => reached(body) === 0,
  );
  const places = new Map([
    ...inTiles,
    ...inStrip,
    ...assignSlots(heaviestFirst(aside, record), middles, emptySlots(grid, tiles)),
    ...assignSlots(heaviestFirst(between, record), middles, gutterSlots(grid, tiles)),
  ]);
  const outposts = placeOutposts(record, tiles, (body) => !homes.has(body.id) && reached(body) <= most);
  return { ...size, tiles, places, homes, outposts };
}

/** The tile of each body that has one: its own, the only one it covers, or the one of all those it is linked to. */
function findHomes(record: WholeRecord, tiles: readonly Tile[]): ReadonlyMap<string, string> {
  const homes = new Map(tiles.map(({ body }) => [body.id, body.id]));
  for (const body of record.bodies) {
    const covered = new Set(structuralEdges(record, body).map((edge) => otherEnd(edge, body.id)));
    const own = [...covered].filter((id) => homes.get(id) === id);
    if (!homes.has(body.id) && own.length === 1 && own[0] !== undefined) {
      homes.set(body.id, own[0]);
    }
  }
  for (const body of record.bodies) {
    const around = structuralEdges(record, body).map((edge) => homes.get(otherEnd(edge, body.id)));
    const known = new Set(around.filter((home) => home !== undefined));
    const [only] = known;
    if (!homes.has(body.id) && known.size === 1 && only !== undefined && !body.collective) {
      homes.set(body.id, only);
    }
  }
  return homes;
}

/** Whether it covers some tiles, or is a part or a member of what is in one. */
function isOfPlaces(record: WholeRecord, homes: ReadonlyMap<string, string>, body: Body): boolean {
  return structuralEdges(record, body).some((edge) => homes.has(otherEnd(edge, body.id)));
}

function structuralEdges(record: WholeRecord, { id }: Body): readonly Edge[] {
  return (record.edgesByBody.get(id) ?? []).filter(({ type }) => findEdgeType(type)?.structural);
}

/** The tiles to which each body is linked, by its id: by its own edges, or else by those of the local bodies that it is linked to. */
function findReach(
  record: WholeRecord,
  homes: ReadonlyMap<string, string>,
  most: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const around = (id: string) => (record.edgesByBody.get(id) ?? []).map((edge) => otherEnd(edge, id));
  const own = new Map(
    record.bodies.map(({ id }) => [id, new Set(around(id).flatMap((end) => homes.get(end) ?? []))] as const),
  );
  const local = (id: string): readonly string[] => {
    const reach = own.get(id);
    return reach && reach.size <= most && !record.bodiesById.get(id)?.collective ? [...reach] : [];
  };
  return new Map(
    [...own].map(([id, reach]) => [id, reach.size > 0 ? reach : new Set(around(id).flatMap(local))] as const),
  );
}

function placeTileBodies(
  record: WholeRecord,
  tiles: readonly Tile[],
  homes: ReadonlyMap<string, string>,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const tile of tiles) {
    const others = record.bodies.filter(({ id }) => homes.get(id) === tile.body.id && id !== tile.body.id);
    const own = authoritySlot(tile);
    const beside = { x: own.x + 40, y: own.y };
    places.set(tile.body.id, own);
    const ordered = heaviestFirst(others, record);
    for (const [id, place] of assignSlots(ordered, new Map(others.map(({ id }) => [id, beside])), tileSlots(tile))) {
      places.set(id, place);
    }
  }
  return places;
}

function placeOutposts(
  record: WholeRecord,
  tiles: readonly Tile[],
  isLocal: (body: Body) => boolean,
): ReadonlyMap<string, ReadonlyMap<string, Point>> {
  const outposts = new Map<string, Map<string, Point>>();
  for (const tile of tiles) {
    const covering = (record.edgesByBody.get(tile.body.id) ?? [])
      .filter(({ type, target }) => findEdgeType(type)?.structural && target === tile.body.id)
      .flatMap(({ source }) => record.bodiesById.get(source) ?? [])
      .filter((body) => isLocal(body) && !body.collective);
    const bodies = heaviestFirst([...new Set(covering)], record);
    for (const [id, place] of assignSlots(bodies, new Map(), outpostSlots(tile))) {
      outposts.set(id, (outposts.get(id) ?? new Map<string, Point>()).set(tile.body.id, place));
    }
  }
  return outposts;
}

/** The middle of those to which each body is linked, over all time. */
function findMiddles(
  record: WholeRecord,
  fixed: ReadonlyMap<string, Point>,
  size: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
  const centre = { x: size.width / 2, y: 0 };
  const aside = { x: size.width, y: size.height };
  let middles: ReadonlyMap<string, Point> = new Map(
    record.bodies.map(({ id, kind }) => [
      id,
      fixed.get(id) ?? (isWideKind(kind) || record.edgesByBody.has(id) ? centre : aside),
    ]),
  );
  for (let turn = 0; turn < rounds; turn++) {
    const before = middles;
    middles = new Map(
      record.bodies.map(({ id }) => {
        const around = (record.edgesByBody.get(id) ?? []).map((edge) => before.get(otherEnd(edge, id)));
        return [
          id,
          fixed.get(id) ?? meanPoint(around.filter((point) => point !== undefined)) ?? before.get(id) ?? aside,
        ];
      }),
    );
  }
  return middles;
}

function meanPoint(points: readonly Point[]): Point | null {
  if (points.length === 0) {
    return null;
  }
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item, place: number) => boolean,
): [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item, place) => !isFirst(item, place))];
}

/** Those with the most edges about who decides, buys and pays come first and get the best places. */
function heaviestFirst(bodies: readonly Body[], record: WholeRecord): readonly Body[] {
  const weights = new Map(bodies.map(({ id }) => [id, edgeWeight(record, id)]));
  return bodies.toSorted(
    (one, two) => (weights.get(two.id) ?? 0) - (weights.get(one.id) ?? 0) || (one.id < two.id ? -1 : 1),
  );
}

/** How many of its edges say who decides, buys and pays. */
function edgeWeight(record: WholeRecord, id: string): number {
  const types = (record.edgesByBody.get(id) ?? []).map(({ type }) => findEdgeType(type));
  return types.filter((type) => type && !type.structural && !type.event).length;
}
