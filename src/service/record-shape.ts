// How the things of the record hang together, as numbers: how many there are of each type, and which are neighbours of which.

import { groupItems } from "../base/lists.ts";
import { makeOnce, makeOnceByField } from "../base/once.ts";
import type { Dataset, Facts, Thing } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";

/** The things of a type that are reached, by their places in the order of the record, and how often each is. */
export interface Weights {
  readonly places: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** The neighbours of each thing along one field. */
export interface Neighbours {
  /** The type of the neighbours, and how many things there are of it. */
  readonly target: string;
  readonly count: number;
  /** Where the neighbours of each thing start in `places`, and where the last ones end. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

export interface RecordShape {
  /** How many things there are of a type. */
  count(type: string): number;
  /** All things of a type, each of them once. */
  all(type: string): Weights;
  /** The place of a thing among those of its type; undefined for an id that none has. */
  place(type: string, id: string): number | undefined;
  /** What the thing at a place has in a column; its id is one. */
  value(type: string, place: number, name: string): Facts[string] | undefined;
  /** Along a field with @relationship; null for any other field. Made when it is first asked for. */
  neighbours(type: string, field: string): Neighbours | null;
  /** How many edges there are between bodies. */
  readonly edges: number;
  /** How many local authorities are served by a body, at whatever time. */
  readonly servedPlaces: number;
  /** How many bodies are at most so many edges away from one of the bodies with these ids, whatever the edges. */
  reached(focus: readonly unknown[], hops: number): number;
}

export function recordShape(record: Dataset, { nodeTypes }: Sdl): RecordShape {
  const things = new Map(
    [...nodeTypes.keys()].map((type) => [type, record.things.filter((each) => each.type === type)]),
  );
  const places = new Map([...things].map(([type, all]) => [type, new Map(all.map(({ id }, at) => [id, at]))]));

  const readLinks = makeOnce(() => groupItems([...record.links, ...record.edges], ({ type }) => type));
  const all = new Map([...things].map(([type, each]) => [type, equalWeights(each.length, 1)]));

  function readNeighbours(type: string, name: string): Neighbours | null {
    const field = nodeTypes.get(type)?.fields.find((each) => each.name === name);
    const { relationship } = field ?? {};
    if (!field || !relationship) {
      return null;
    }
    const ends: [number, number][] = [];
    const add = (fromType: string, from: string, toType: string, to: string): void => {
      const [start, end] = [places.get(fromType)?.get(from), places.get(toType)?.get(to)];
      if (fromType === type && toType === field.type && start !== undefined && end !== undefined) {
        ends.push([start, end]);
      }
    };
    for (const link of readLinks().get(relationship.type) ?? []) {
      if (relationship.direction === "OUT" || relationship.undirected) {
        add(link.fromType, link.from, link.toType, link.to);
      }
      if (relationship.direction === "IN" || relationship.undirected) {
        add(link.toType, link.to, link.fromType, link.from);
      }
    }
    return {
      target: field.type,
      count: things.get(field.type)?.length ?? 0,
      ...indexNeighbours(things.get(type)?.length ?? 0, ends),
    };
  }

  const between = record.edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  const neighbourIds = groupItems(
    between.flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ]),
    ({ from }) => from,
  );

  return {
    count: (type) => things.get(type)?.length ?? 0,
    all: (type) => all.get(type) ?? equalWeights(0, 1),
    place: (type, id) => places.get(type)?.get(id),
    value: (type, place, name) => thingValue(things.get(type)?.[place], name),
    neighbours: makeOnceByField(readNeighbours),
    edges: between.length,
    servedPlaces: new Set(between.filter(({ type }) => type === "COVERS").map(({ to }) => to)).size,
    reached(focus, hops) {
      const found = new Set(focus.map(String));
      let frontier = [...found];
      for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
        const next = new Set(frontier.flatMap((id) => (neighbourIds.get(id) ?? []).map(({ to }) => to)));
        frontier = [...next].filter((id) => !found.has(id));
        for (const id of frontier) {
          found.add(id);
        }
      }
      return found.size;
    },
  };
}

function thingValue(thing: Thing | undefined, name: string): Facts[string] | undefined {
  return name === "id" ? thing?.id : thing?.facts[name];
}

function indexNeighbours(
  count: number,
  ends: readonly (readonly [number, number])[],
): Pick<Neighbours, "starts" | "places"> {
  const sorted = [...ends].sort(([a], [b]) => a - b);
  const starts = new Uint32Array(count + 1);
  for (const [start] of sorted) {
    starts[start + 1] = (starts[start + 1] ?? 0) + 1;
  }
  for (let at = 1; at <= count; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  return { starts, places: Uint32Array.from(sorted, ([, end]) => end) };
}

/** Things at the first places, each of them as often as that. */
export function equalWeights(count: number, weight: number): Weights {
  return { places: Uint32Array.from({ length: count }, (_, at) => at), weights: new Float64Array(count).fill(weight) };
}

/** How often each thing is reached, while that is added up; zero between. */
let sums = new Float64Array(0);

/** How often each neighbour is reached if each thing is reached as often as that, and leads to at most so many of its neighbours. */
export function spreadWeights({ places, weights }: Weights, neighbours: Neighbours, most: number): Weights {
  const { starts, count } = neighbours;
  const reached: number[] = [];
  if (sums.length < count) {
    sums = new Float64Array(count);
  }
  for (let at = 0; at < places.length; at += 1) {
    const [start, end] = [starts[places[at] ?? 0] ?? 0, starts[(places[at] ?? 0) + 1] ?? 0];
    const weight = weights[at] ?? 0;
    if (weight > 0 && end > start) {
      const share = weight * Math.min(1, most / (end - start));
      for (let next = start; next < end; next += 1) {
        const neighbour = neighbours.places[next] ?? 0;
        const sum = sums[neighbour] ?? 0;
        if (sum === 0) {
          reached.push(neighbour);
        }
        sums[neighbour] = sum + share;
      }
    }
  }
  const found = Uint32Array.from(reached).sort();
  const summed = Float64Array.from(found, (place) => sums[place] ?? 0);
  for (const place of reached) {
    sums[place] = 0;
  }
  return { places: found, weights: summed };
}

export function sumWeights({ weights }: Weights): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += weights[at] ?? 0;
  }
  return sum;
}
