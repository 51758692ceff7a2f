// When the edges that are possible on a day were last seen, by edge type and place.

import { type Catalogue, isFact } from "../model/catalogue.ts";
import { dayCertainty } from "../model/certainty.ts";
import { compareText, type Edge, factText } from "../model/dataset.ts";

export interface SightingCount {
  readonly year: number | null;
  readonly edges: number;
}

export interface Staleness {
  readonly type: string;
  readonly place: string | null;
  readonly edges: number;
  readonly certain: number;
  readonly lastSeen: readonly SightingCount[];
}

/** An edge counts in each place that it touches; one that touches none counts under null. Events are left out. */
export function countStaleness(
  edges: readonly Edge[],
  places: readonly string[],
  { on, catalogue }: { readonly on: string; readonly catalogue: Catalogue },
): readonly Staleness[] {
  const present = edges.filter((edge) => isFact(edge, catalogue) && dayCertainty(edge.facts, on) !== null);
  const placesByBody = findPlaces(present, places);
  const counted = [...catalogue.edgeTypes.values()].filter(({ event }) => !event);
  return counted.flatMap(({ name }) => {
    const ofType = present.filter(({ type }) => type === name);
    const byPlace = groupByPlace(ofType, placesByBody);
    return [...places, null].flatMap((place) => {
      const there = byPlace.get(place) ?? [];
      return there.length === 0 ? [] : [countEdges(there, { type: name, place, on })];
    });
  });
}

type PlacesByBody = ReadonlyMap<string, ReadonlySet<string>>;

/** By the id of a body, the places that it is or covers. */
function findPlaces(edges: readonly Edge[], places: readonly string[]): PlacesByBody {
  const found = new Map(places.map((place) => [place, new Set([place])]));
  for (const { from, to } of edges.filter(
    ({ type, to: end }) => type === "COVERS" && found.has(end) && places.includes(end),
  )) {
    found.set(from, new Set([...(found.get(from) ?? []), to]));
  }
  return found;
}

function groupByPlace(edges: readonly Edge[], placesByBody: PlacesByBody): ReadonlyMap<string | null, readonly Edge[]> {
  const groups = new Map<string | null, Edge[]>();
  for (const edge of edges) {
    const touched = touchedPlaces(edge, placesByBody);
    for (const place of touched.size === 0 ? [null] : touched) {
      groups.set(place, [...(groups.get(place) ?? []), edge]);
    }
  }
  return groups;
}

/** A COVERS edge touches only the place that is covered: its other end covers many. */
function touchedPlaces({ type, from, to }: Edge, placesByBody: PlacesByBody): ReadonlySet<string> {
  const ends = type === "COVERS" ? [to] : [from, to];
  return new Set(ends.flatMap((end) => [...(placesByBody.get(end) ?? [])]));
}

function countEdges(
  edges: readonly Edge[],
  { type, place, on }: { readonly type: string; readonly place: string | null; readonly on: string },
): Staleness {
  const years = edges.map(({ facts }) => factText(facts, "lastSeen")?.slice(0, 4) ?? null);
  const known = [...new Set(years)]
    .filter((year) => year !== null)
    .sort(compareText)
    .reverse();
  const count = (wanted: string | null): number => years.filter((year) => year === wanted).length;
  return {
    type,
    place,
    edges: edges.length,
    certain: edges.filter(({ facts }) => dayCertainty(facts, on) === "CERTAIN").length,
    lastSeen: [
      ...known.map((year) => ({ year: Number(year), edges: count(year) })),
      ...(count(null) === 0 ? [] : [{ year: null, edges: count(null) }]),
    ],
  };
}
