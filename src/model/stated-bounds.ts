// The days on which the dates of one source put something in being, and the days that they rule out.

import { addDays, farFuture, farPast, type Span } from "../base/period.ts";
import { type Bounds, earliestDay, isEmpty, latestDay, spanBounds, spanningBounds } from "./bounds.ts";
import type { StatedDates } from "./stated-dates.ts";

/** The widest period that a stated start and a stated end leave. A sighting rules nothing out. */
export function possibleBounds({ start, end, open }: StatedDates): Bounds {
  return { from: start?.first ?? farPast, to: open ? farFuture : (end?.last ?? farFuture) };
}

/** From the first to the last day on which the dates put it in being; null where they give no such day. */
export function certainBounds(stated: StatedDates): Bounds | null {
  const bounds = evidenceBounds(stated);
  return isEmpty(bounds) ? null : bounds;
}

/**
 * The first day by which the dates put it in being, and the last day from which they do; the first can be after the last. A start
 * or an end is one day within its span. A sighting to the month covers the month; a coarser one is one day within its span.
 */
export function evidenceBounds({ start, end, sightings }: StatedDates): Bounds {
  return spanningBounds([
    ...(start ? [startDays(start)] : []),
    ...(end ? [endDays(end)] : []),
    ...sightings.map((span) => (isFine(span) ? spanBounds(span) : anyDay(span))),
  ]);
}

/** The first day by which a source has it in being; null where none gives a day. */
export function firstDayInBeing({ start, sightings }: StatedDates): string | null {
  const days = [...(start ? [start.last] : []), ...sightings.map((span) => (isFine(span) ? span.first : span.last))];
  return days.length === 0 ? null : earliestDay(days);
}

/** It is in being from the last day of the span on, and on that day itself if the span is a month or a day. */
function startDays(span: Span): Bounds {
  return isFine(span) ? { from: span.last, to: span.last } : anyDay(span);
}

function endDays(span: Span): Bounds {
  return isFine(span) ? { from: span.first, to: span.first } : anyDay(span);
}

/** One day within the span: in being by its last day if it goes on, and on its first if it was there before. */
function anyDay({ first, last }: Span): Bounds {
  return { from: last, to: first };
}

/** A month, or less. */
function isFine({ first, last }: Span): boolean {
  return last < addDays(first, 31) && first.slice(0, 7) === last.slice(0, 7);
}

/**
 * The days on which something that was only proposed was on the table: from the first day on which it was seen to the end that
 * was proposed for it or, without one, to two years after it was last seen. Where nobody saw it, its proposed start counts.
 */
export function proposedBounds({ start, end, sightings }: StatedDates): Bounds {
  const seen = sightings.length === 0 && start ? [start] : sightings;
  if (seen.length === 0) {
    return { from: farPast, to: end?.last ?? farFuture };
  }
  const lastSeen = latestDay(seen.map(({ last }) => last));
  return {
    from: earliestDay(seen.map(({ first }) => first)),
    to: latestDay([end?.last ?? addYears(lastSeen, yearsOnTheTable), lastSeen]),
  };
}

/** The years for which a proposal counts as on the table after it was last heard of. */
export const yearsOnTheTable = 2;

/** The same day that many years later; 28 February for a 29 February that the later year does not have. */
export function addYears(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  return later.endsWith("-02-29") && !isLeapYear(Number(later.slice(0, 4))) ? `${later.slice(0, 4)}-02-28` : later;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The financial year, April to March, or two of them: `2015/16`, `2017/19`. Null for any other text. */
export function financialYearBounds(year: string): Bounds | null {
  const [, first, last] = /^(\d{4})\/(\d{2})$/.exec(year) ?? [];
  if (first === undefined || last === undefined) {
    return null;
  }
  const [start, end] = [Number(first), Number(`${first.slice(0, 2)}${last}`)];
  return { from: `${first}-04-01`, to: `${end > start ? end : end + 100}-03-31` };
}
