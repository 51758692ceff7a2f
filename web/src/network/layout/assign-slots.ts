// Gives bodies their places: no two bodies of the same time share one.

import type { Body } from "../record/record.ts";
import type { Point } from "./slots.ts";

/** Each body in turn takes the nearest slot that no body of its time has. If there is none, it shares the nearest. */
export function assignSlots(
  bodies: readonly Body[],
  targets: ReadonlyMap<string, Point>,
  slots: readonly Point[],
): ReadonlyMap<string, Point> {
  const taken = new Map<Point, Body[]>(slots.map((slot) => [slot, []]));
  const places = new Map<string, Point>();
  for (const body of bodies) {
    const want = targets.get(body.id) ?? slots[0] ?? { x: 0, y: 0 };
    const open = slots.filter((slot) => taken.get(slot)?.every((other) => !livesOverlap(body, other)));
    const best = nearestSlot(open.length > 0 ? open : slots, want);
    if (best) {
      taken.get(best)?.push(body);
      places.set(body.id, best);
    }
  }
  return places;
}

function nearestSlot(slots: readonly Point[], { x, y }: Point): Point | null {
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    const distance = (slot.x - x) ** 2 + (slot.y - y) ** 2;
    if (distance < least) {
      best = slot;
      least = distance;
    }
  }
  return best;
}

function livesOverlap(one: Body, two: Body): boolean {
  return one.possibleFrom <= two.possibleTo && two.possibleFrom <= one.possibleTo;
}
