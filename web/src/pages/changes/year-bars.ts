// How much changed in each year, as the bars of a picture.

export interface YearChange {
  readonly year: string;
  readonly days: number;
  readonly changes: number;
}

export interface YearBar extends YearChange {
  readonly x: number;
  readonly height: number;
}

export const barStep = 28;
export const mostHeight = 120;

/** The first year that has a bar. The bodies that began before are the councils and the oldest trusts. */
export const firstYear = 2000;

/** A bar for each year, at its place in time. A high year does not hide the low ones: the height is the square root. */
export function yearBars(years: readonly YearChange[]): readonly YearBar[] {
  const first = firstYear;
  const most = Math.max(...years.map(({ changes }) => changes));
  return years.map((each) => ({
    ...each,
    x: (Number(each.year) - first) * barStep,
    height: Math.max(3, Math.sqrt(each.changes / most) * mostHeight),
  }));
}

export function yearChanges(days: readonly { readonly on: string; readonly size: number }[]): readonly YearChange[] {
  const years = new Map<string, YearChange>();
  for (const { on, size } of days) {
    const year = on.slice(0, 4);
    const found = years.get(year) ?? { year, days: 0, changes: 0 };
    years.set(year, { year, days: found.days + 1, changes: found.changes + size });
  }
  return [...years.values()].sort((a, b) => a.year.localeCompare(b.year));
}
