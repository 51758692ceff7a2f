// Where the spans of a time axis stand: the geometry of lanes, in per cent of the width of the axis.

import type { CertaintyBounds } from "../dates/certainty.ts";

/** The days at the two ends of an axis. */
export interface AxisRange {
  readonly from: string;
  readonly to: string;
}

/** A part of an axis, in per cent of its width. */
export interface AxisPart {
  readonly left: number;
  readonly width: number;
}

export interface LaneSpan {
  /** Where nothing rules it out. */
  readonly possible: AxisPart;
  /** Where a source attests it; null where none gives a day within the axis. */
  readonly certain: AxisPart | null;
  /** Whether nothing says when it began, or when it ended: it may reach beyond the axis. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** The narrowest span that can be seen and pointed at. */
const narrowest = 0.6;

/** Null for what was only possible outside the axis. */
export function placeSpan(bounds: CertaintyBounds, range: AxisRange): LaneSpan | null {
  const possible = placePart(bounds.possibleFrom, bounds.possibleTo, range);
  if (possible === null) {
    return null;
  }
  const { certainFrom, certainTo } = bounds;
  return {
    possible,
    certain: certainFrom === null || certainTo === null ? null : placePart(certainFrom, certainTo, range),
    isOpenStart: bounds.possibleFrom <= "0001-01-01",
    isOpenEnd: bounds.possibleTo >= "9999",
  };
}

function placePart(from: string, to: string, range: AxisRange): AxisPart | null {
  if (to < range.from || range.to < from) {
    return null;
  }
  const left = placeDay(from < range.from ? range.from : from, range);
  const right = placeDay(to > range.to ? range.to : to, range);
  const width = Math.max(right - left, narrowest);
  return { left: roundPlace(Math.min(left, 100 - width)), width: roundPlace(width) };
}

/** The place of a day on the axis, in per cent. */
export function placeDay(day: string, { from, to }: AxisRange): number {
  return ((dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from))) * 100;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function roundPlace(place: number): number {
  return Math.round(place * 100) / 100;
}

/** From before the first day that any of them is attested, or starts on, to after the day of the data. It begins with a year that is written under it. */
export function axisRange(all: readonly CertaintyBounds[], dataDate: string): AxisRange {
  const known = all
    .flatMap(({ certainFrom, possibleFrom }) => [certainFrom, possibleFrom > "0001-01-01" ? possibleFrom : null])
    .filter((day) => day !== null)
    .sort();
  const lastYear = Number(dataDate.slice(0, 4)) + 1;
  const firstYear = Math.min(Number((known[0] ?? dataDate).slice(0, 4)), lastYear - minYears);
  const step = yearStep(lastYear - firstYear);
  return { from: `${Math.floor(firstYear / step) * step}-01-01`, to: `${lastYear}-01-01` };
}

/** The years between those that are written, so that at most nine are. */
function yearStep(years: number): number {
  return [1, 2, 5, 10, 20].find((step) => years / step <= 8) ?? 50;
}

/** The least that an axis covers. */
const minYears = 5;

/** Spans that overlap stand below each other: the track of each, counted from 0, in their order. */
export function assignTracks(spans: readonly LaneSpan[]): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ possible: { left, width } }) => {
    const free = ends.findIndex((end) => end <= left + touching);
    const track = free === -1 ? ends.length : free;
    ends[track] = left + width;
    return track;
  });
}

/** Spans that only touch, or overlap by the narrowest span, may follow each other. */
const touching = 0.05;

export interface AxisYear {
  readonly year: number;
  readonly place: number;
}

/** The years to write over an axis, evenly apart. */
export function axisYears(range: AxisRange): readonly AxisYear[] {
  const [first, last] = [Number(range.from.slice(0, 4)), Number(range.to.slice(0, 4))];
  const step = yearStep(last - first);
  const years = Array.from({ length: last - first + 1 }, (_, count) => first + count);
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, place: roundPlace(placeDay(`${year}-01-01`, range)) }));
}
