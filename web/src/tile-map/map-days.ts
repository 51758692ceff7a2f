// The days of which small maps stand beside a map, and the days on which the map may change before and after.

/** A day on which something began or ended. */
export interface MapDay {
  readonly on: string;
  readonly bodiesBegun: readonly unknown[];
  readonly bodiesEnded: readonly unknown[];
  readonly edgesBegun: readonly { readonly edges: number }[];
  readonly edgesEnded: readonly { readonly edges: number }[];
}

/** The nearest days on which something changes before and after a day, within the record. */
export interface NearestDays {
  readonly before: string | null;
  readonly after: string | null;
}

interface DayBounds {
  readonly first: string;
  readonly last: string;
}

export function nearestMapDays(days: readonly MapDay[], on: string, { first, last }: DayBounds): NearestDays {
  const within = days.map((day) => day.on).filter((day) => first <= day && day <= last);
  return {
    before: within.filter((day) => day < on).at(-1) ?? null,
    after: within.find((day) => day > on) ?? null,
  };
}

/**
 * At most so many days within the record, in order: of each year the one on which most begins or ends, and of all these the ones
 * on which most does; always the first and the last day of the record.
 */
export function chooseMapDays(days: readonly MapDay[], { first, last }: DayBounds, most: number): readonly string[] {
  const byYear = new Map<string, MapDay>();
  for (const day of days.filter(({ on }) => first < on && on < last)) {
    const best = byYear.get(yearName(day));
    if (!best || changeCount(day) > changeCount(best)) {
      byYear.set(yearName(day), day);
    }
  }
  const chosen = [...byYear.values()]
    .toSorted((one, other) => changeCount(other) - changeCount(one) || (one.on < other.on ? -1 : 1))
    .slice(0, most - 2)
    .map(({ on }) => on);
  return [first, ...chosen, last].toSorted();
}

/** How much begins and ends on a day. */
function changeCount({ bodiesBegun, bodiesEnded, edgesBegun, edgesEnded }: MapDay): number {
  const edges = [...edgesBegun, ...edgesEnded].reduce((sum, each) => sum + each.edges, 0);
  return bodiesBegun.length + bodiesEnded.length + edges;
}

function yearName({ on }: MapDay): string {
  return on.slice(0, 4);
}
