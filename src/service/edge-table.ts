// When the edges of a record are possible, in columns of numbers: the map of a day reads them without looking at each edge.

import { type Edge, possiblePeriod } from "../model/dataset.ts";

/** A column has a number for each edge, in their order. */
interface EdgeTable {
  readonly types: readonly string[];
  /** Places in `types`. */
  readonly type: Uint16Array;
  readonly possibleFrom: Uint32Array;
  readonly possibleTo: Uint32Array;
}

const tables = new WeakMap<readonly Edge[], EdgeTable>();

/** The edges of some types that are possible on a day, or are events, in their order. The list is one of a record, which is kept. */
export function possibleEdges(
  edges: readonly Edge[],
  { on, types, events }: { readonly on: string; readonly types: readonly string[]; readonly events: readonly string[] },
): readonly Edge[] {
  const table = tables.get(edges) ?? makeTable(edges);
  tables.set(edges, table);
  const { type, possibleFrom, possibleTo } = table;
  const isWanted = table.types.map((name) => types.includes(name));
  const isEvent = table.types.map((name) => events.includes(name));
  const day = dayNumber(on);
  return edges.filter((_edge, at) => {
    const place = type[at] ?? 0;
    const isPossible = (possibleFrom[at] ?? 0) <= day && day <= (possibleTo[at] ?? 0);
    return isWanted[place] && (isPossible || isEvent[place]);
  });
}

function makeTable(edges: readonly Edge[]): EdgeTable {
  const types = [...new Set(edges.map(({ type }) => type))];
  const places = new Map(types.map((type, place) => [type, place]));
  const periods = edges.map(({ facts }) => possiblePeriod(facts));
  return {
    types,
    type: Uint16Array.from(edges, ({ type }) => places.get(type) ?? 0),
    possibleFrom: Uint32Array.from(periods, (period) => dayNumber(period.possibleFrom)),
    possibleTo: Uint32Array.from(periods, (period) => dayNumber(period.possibleTo)),
  };
}

/** A day as a whole number, in the order of days: 20160601. */
function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
