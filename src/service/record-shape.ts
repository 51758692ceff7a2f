// How the things of the record hang together, as numbers: how many there are of each type, and which are neighbours of which.

import { groupItems } from "../base/lists.ts";
import { makeOnce, makeOnceByField } from "../base/once.ts";
import type { Dataset, Facts, Thing } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";

/** How often each thing of a type is reached, in the order of the record. */
export type Weights = Float64Array;

/** The neighbours of each thing along one field. */
export interface Neighbours {
  /** The type of the neighbours. */
  readonly target: string;
  /** Where the neighbours of each thing start in `places`, and where the last ones end. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

export interface RecordShape {
  /** How many things there are of a type. */
  count(type: string): number;
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
    return indexNeighbours(field.type, things.get(type)?.length ?? 0, ends);
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

function indexNeighbours(target: string, count: number, ends: readonly (readonly [number, number])[]): Neighbours {
  const sorted = [...ends].sort(([a], [b]) => a - b);
  const starts = new Uint32Array(count + 1);
  for (const [start] of sorted) {
    starts[start + 1] = (starts[start + 1] ?? 0) + 1;
  }
  for (let at = 1; at <= count; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  return { target, starts, places: Uint32Array.from(sorted, ([, end]) => end) };
}

/** How often each neighbour is reached if each thing is reached as often as that, and leads to at most so many of its neighbours. */
export function spreadWeights(weights: Weights, { starts, places }: Neighbours, count: number, most: number): Weights {
  const reached = new Float64Array(count);
  for (let at = 0; at < weights.length; at += 1) {
    const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    const weight = weights[at] ?? 0;
    if (weight > 0 && end > start) {
      const share = weight * Math.min(1, most / (end - start));
      for (let place = start; place < end; place += 1) {
        const neighbour = places[place] ?? 0;
        reached[neighbour] = (reached[neighbour] ?? 0) + share;
      }
    }
  }
  return reached;
}

export function sumWeights(weights: Weights): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += weights[at] ?? 0;
  }
  return sum;
}
